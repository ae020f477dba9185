package org.tawthiq.verify.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A JSON value as it was written: members keep their order, numbers keep their digits.
public sealed interface JsonValue {

    /// Members in the order of the file; no name occurs twice.
    record JsonObject(SequencedMap<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        public Optional<JsonValue> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /// The text of a member; empty where it is missing or no text.
        public Optional<String> text(String name) {
            return get(name) instanceof JsonText(String text) ? Optional.of(text) : Optional.empty();
        }

        /// The object under a member; empty where it is missing or no object.
        public Optional<JsonObject> object(String name) {
            return get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        }

        /// The items under a member; empty where it is missing or no array.
        public Optional<List<JsonValue>> items(String name) {
            return get(name) instanceof JsonArray(List<JsonValue> items) ? Optional.of(items) : Optional.empty();
        }

        private @Nullable JsonValue get(String name) {
            return members.get(name);
        }
    }

    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /// A string, its escapes resolved; it holds no half of a surrogate pair.
    record JsonText(String text) implements JsonValue {}

    /// A number by its own digits, such as `1.50` or `1e3`: nothing is rounded.
    record JsonNumber(String digits) implements JsonValue {

        /// The number where it is written as a whole number (no fraction, no exponent) from -2^63 to 2^63-1.
        public OptionalLong whole() {
            try {
                return digits.equals("-0") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
            } catch (NumberFormatException _) {
                return OptionalLong.empty();
            }
        }
    }

    enum JsonWord implements JsonValue {
        TRUE,
        FALSE,
        NULL
    }
}
