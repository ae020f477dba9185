package org.tawthiq.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a source was obtained from.
///
/// @param words the address; or what the person, device or bag is called, a person by a pseudonym
public record ObtainedFrom(Kind kind, String words) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^\\s/]\\S*");

    /// Each has a word that is written in `material.toml`.
    public enum Kind {
        URL,
        PERSON,
        DEVICE,
        BAG;

        /// Such as `person`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }

    /// Why this cannot be meant, as the end of a sentence; empty where it can.
    public Optional<String> problem() {
        if (words.isBlank()) {
            return Optional.of("names nothing");
        }
        return kind == Kind.URL && !ADDRESS.matcher(words).matches()
                ? Optional.of("\"%s\" is no address such as https://example.org/page".formatted(words))
                : Optional.empty();
    }
}
