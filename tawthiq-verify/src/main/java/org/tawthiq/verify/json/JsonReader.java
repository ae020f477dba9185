package org.tawthiq.verify.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;

/// Reads one JSON text (RFC 8259) and refuses whatever two readers might understand differently: a name
/// twice in an object, half a surrogate pair, bytes that are no UTF-8, a byte order mark, anything after the
/// value, arrays and objects more than 64 deep.
public final class JsonReader {
    static final int DEEPEST = 64;

    private final JsonScanner in;

    private JsonReader(JsonScanner in) {
        this.in = in;
    }

    public static JsonValue read(byte[] utf8) throws MalformedJson {
        JsonScanner in = JsonScanner.of(utf8);
        in.skipWhitespace();
        JsonValue value = new JsonReader(in).value(0);
        in.skipWhitespace();
        if (!in.atEnd()) {
            throw in.malformed("something follows the value");
        }
        return value;
    }

    private JsonValue value(int depth) throws MalformedJson {
        return switch (in.peek()) {
            case '{' -> object(deeper(depth));
            case '[' -> array(deeper(depth));
            case '"' -> new JsonText(in.text());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new JsonNumber(in.number());
            case 't' -> in.word("true", JsonWord.TRUE);
            case 'f' -> in.word("false", JsonWord.FALSE);
            case 'n' -> in.word("null", JsonWord.NULL);
            default -> throw in.malformed("a value is expected here");
        };
    }

    private int deeper(int depth) throws MalformedJson {
        if (depth == DEEPEST) {
            throw in.malformed("arrays and objects may be " + DEEPEST + " deep, no more");
        }
        return depth + 1;
    }

    private JsonObject object(int depth) throws MalformedJson {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        if (in.opens('{', '}')) {
            do {
                in.skipWhitespace();
                if (in.peek() != '"') {
                    throw in.malformed("a name in quotes is expected here");
                }
                int start = in.offset();
                String name = in.text();
                in.skipWhitespace();
                in.expect(':');
                in.skipWhitespace();
                if (members.put(name, value(depth)) != null) {
                    throw in.malformed(start, "the name \"" + name + "\" stands twice in this object");
                }
            } while (in.continues('}'));
        }
        return new JsonObject(members);
    }

    private JsonArray array(int depth) throws MalformedJson {
        List<JsonValue> items = new ArrayList<>();
        if (in.opens('[', ']')) {
            do {
                in.skipWhitespace();
                items.add(value(depth));
            } while (in.continues(']'));
        }
        return new JsonArray(items);
    }
}
