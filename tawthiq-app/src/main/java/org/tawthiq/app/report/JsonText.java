package org.tawthiq.app.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonWriter;

/// JSON that leaves the program, as text. Half a character, which a damaged source may hold and JSON may
/// not, becomes a question mark, so that one bad quote does not cost the rest.
public final class JsonText {

    private JsonText() {}

    public static String line(Json value) {
        return JsonWriter.line(whole(value));
    }

    private static Json whole(Json value) {
        return switch (value) {
            case Json.Text(String text) ->
                new Json.Text(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            case Json.Arr(var items) ->
                new Json.Arr(items.stream().map(JsonText::whole).toList());
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Json> copy = new LinkedHashMap<>();
                fields.forEach((key, field) -> copy.put(key, whole(field)));
                yield new Json.Obj(copy);
            }
            case Json.Whole _, Json.Bool _, Json.Millionths _ -> value;
        };
    }
}
