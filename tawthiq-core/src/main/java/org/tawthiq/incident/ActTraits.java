package org.tawthiq.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.PartyCode;

/// What of a claim's acts, objects and parties is compared.
///
/// @param acts empty where they say nothing, or nothing for sure
/// @param objects those of a kind that tells something
/// @param parties empty where none is named
record ActTraits(List<Code> acts, List<Named> objects, Set<PartyCode> parties) {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");
    private static final Code OTHER = new Code("other");
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> WORDS_FOR_KINDS = Set.of(
            "the", "and", "hospital", "school", "surgical", "clinic", "centre", "center", "primary", "health", "care");

    ActTraits {
        acts = List.copyOf(acts);
        objects = List.copyOf(objects);
        parties = Set.copyOf(parties);
    }

    static ActTraits of(Claim.Attack claim) {
        return new ActTraits(
                claim.acts().contains(UNSPECIFIED) ? List.of() : claim.acts(),
                claim.objects().stream()
                        .filter(object -> !object.kind().equals(OTHER))
                        .map(Named::of)
                        .toList(),
                claim.parties().codes());
    }

    List<Code> kinds() {
        return objects.stream().map(Named::kind).toList();
    }

    /// An object of a claim.
    ///
    /// @param name as told; empty where it is not named
    /// @param script of the name: names in two scripts cannot be held against each other letter by
    ///     letter
    /// @param distinctive the words of the name without the article and the word for the kind
    record Named(Code kind, String name, Character.UnicodeScript script, List<String> distinctive) {
        Named {
            distinctive = List.copyOf(distinctive);
        }

        private static Named of(ObjectMention object) {
            String name = object.name().orElse("");
            return new Named(object.kind(), name, scriptOf(name), distinctive(name));
        }

        boolean isNamed() {
            return !name.isEmpty();
        }

        /// Names agree when their distinctive words do.
        boolean sharesNameWith(Named other) {
            return !distinctive.isEmpty()
                    && !other.distinctive.isEmpty()
                    && (distinctive.containsAll(other.distinctive) || other.distinctive.containsAll(distinctive));
        }

        private static Character.UnicodeScript scriptOf(String name) {
            return name.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(Character.UnicodeScript::of)
                    .findFirst()
                    .orElse(Character.UnicodeScript.COMMON);
        }

        private static List<String> distinctive(String name) {
            return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> word.length() >= SHORTEST_WORD && !WORDS_FOR_KINDS.contains(word))
                    .toList();
        }
    }
}
