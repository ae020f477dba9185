package org.tawthiq.verify.json;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;

/// Writes JSON on one line in the canonical form of RFC 8785: names sorted by UTF-16 code units, no blanks, one
/// spelling for each text. Numbers keep the digits that they were read with; those of records are whole.
public final class JsonLine {

    private JsonLine() {}

    public static String of(JsonValue value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonObject(SequencedMap<String, JsonValue> members) -> object(members, out);
            case JsonArray(List<JsonValue> items) -> {
                out.append('[');
                for (int place = 0; place < items.size(); place++) {
                    if (place > 0) {
                        out.append(',');
                    }
                    write(items.get(place), out);
                }
                out.append(']');
            }
            case JsonText(String text) -> text(text, out);
            case JsonNumber(String digits) -> out.append(digits);
            case JsonWord word -> out.append(word(word));
        }
    }

    private static void object(Map<String, JsonValue> members, StringBuilder out) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonValue> member : new TreeMap<>(members).entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            text(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
        }
        out.append('}');
    }

    static String word(JsonWord word) {
        return switch (word) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
        };
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
