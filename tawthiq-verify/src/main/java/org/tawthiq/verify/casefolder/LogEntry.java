package org.tawthiq.verify.casefolder;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.MalformedJson;

/// What is needed of an entry to check it.
///
/// @param at empty where it is no time
/// @param commitment SHA-256 of the record, in lower-case hexadecimal digits
/// @param parts as the entry has it; something other than a text counts as an empty one
record LogEntry(Optional<Instant> at, String commitment, Optional<String> parts) {

    /// Empty where an entry is not of kind, at, actor and commitment.
    static Optional<LogEntry> read(byte[] bytes) throws MalformedJson {
        if (!(JsonReader.read(bytes) instanceof JsonObject leaf)) {
            return Optional.empty();
        }
        Optional<String> commitment = leaf.text("commitment").filter(Sha256::isHex);
        boolean whole =
                Stream.of("kind", "at", "actor").allMatch(key -> leaf.text(key).isPresent());
        return commitment
                .filter(_ -> whole)
                .map(digest -> new LogEntry(
                        time(leaf.text("at").orElse("")),
                        digest,
                        leaf.member("parts").map(LogEntry::text)));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonText(String text) ? text : "";
    }

    static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
