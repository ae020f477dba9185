package org.tawthiq.verify.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;

/// JSON for people: a member and an item a line. What a terminal might obey or hide is spelled out.
public final class JsonPage {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private JsonPage() {}

    public static List<String> lines(JsonValue value) {
        JsonPage page = new JsonPage();
        page.write("", "", value, "");
        return page.lines;
    }

    private void write(String indent, String before, JsonValue value, String after) {
        switch (value) {
            case JsonObject(SequencedMap<String, JsonValue> members) -> {
                lines.add(indent + before + "{");
                Iterator<Map.Entry<String, JsonValue>> rest = members.entrySet().iterator();
                while (rest.hasNext()) {
                    Map.Entry<String, JsonValue> member = rest.next();
                    write(
                            indent + INDENT,
                            quoted(member.getKey()) + ": ",
                            member.getValue(),
                            rest.hasNext() ? "," : "");
                }
                lines.add(indent + "}" + after);
            }
            case JsonArray(List<JsonValue> items) -> {
                lines.add(indent + before + "[");
                for (int place = 0; place < items.size(); place++) {
                    write(indent + INDENT, "", items.get(place), place < items.size() - 1 ? "," : "");
                }
                lines.add(indent + "]" + after);
            }
            case JsonText(String text) -> lines.add(indent + before + quoted(text) + after);
            case JsonNumber(String digits) -> lines.add(indent + before + digits + after);
            case JsonWord word -> lines.add(indent + before + JsonLine.word(word) + after);
        }
    }

    /// The same in quotes, as JSON spells it.
    public static String quoted(String text) {
        return '"' + plain(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    /// A text on one line that leaves a terminal and the order of letters alone.
    public static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                for (char unit : Character.toChars(point)) {
                    out.append("\\u%04x".formatted((int) unit));
                }
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }
}
