package org.tawthiq.vault.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// Writes JSON on one line.
public final class JsonWriter {

    private JsonWriter() {}

    /// The canonical form of RFC 8785: keys sorted by UTF-16 code units, no blanks, one spelling for each
    /// text.
    ///
    /// @throws IllegalArgumentException for a decimal or a lone surrogate, which no record may hold
    public static String canonical(Json value) {
        StringBuilder out = new StringBuilder(256);
        write(value, true, out);
        return out.toString();
    }

    /// Keys in their own order; decimals allowed.
    public static String line(Json value) {
        StringBuilder out = new StringBuilder(256);
        write(value, false, out);
        return out.toString();
    }

    private static void write(Json value, boolean canonical, StringBuilder out) {
        switch (value) {
            case Json.Obj(Map<String, Json> fields) ->
                object(canonical ? new TreeMap<>(fields) : fields, canonical, out);
            case Json.Arr(var items) -> {
                out.append('[');
                for (int index = 0; index < items.size(); index++) {
                    if (index > 0) {
                        out.append(',');
                    }
                    write(items.get(index), canonical, out);
                }
                out.append(']');
            }
            case Json.Text(String text) -> text(text, out);
            case Json.Whole(long number) -> out.append(number);
            case Json.Bool(boolean bool) -> out.append(bool);
            case Json.Millionths(long number) -> {
                if (canonical) {
                    throw new IllegalArgumentException("a record holds no decimal (%d millionths)".formatted(number));
                }
                out.append(decimal(number));
            }
        }
    }

    private static void object(Map<String, Json> fields, boolean canonical, StringBuilder out) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            text(field.getKey(), out);
            out.append(':');
            write(field.getValue(), canonical, out);
        }
        out.append('}');
    }

    private static String decimal(long millionths) {
        String text = BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    private static void text(String value, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> at += plain(value, at, c, out);
            }
        }
        out.append('"');
    }

    /// Appends a character that has no short escape; tells how many further code units it took.
    private static int plain(String value, int at, char c, StringBuilder out) {
        if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            out.append(c);
            return 0;
        }
        if (Character.isHighSurrogate(c) && at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))) {
            out.append(c).append(value.charAt(at + 1));
            return 1;
        }
        throw new IllegalArgumentException("half a character (a lone surrogate) at offset %d".formatted(at));
    }
}
