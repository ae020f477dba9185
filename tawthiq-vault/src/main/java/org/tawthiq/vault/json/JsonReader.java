package org.tawthiq.vault.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads JSON strictly: a key that stands twice, a decimal, half a character and anything after the value
/// are refused with their place.
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonReader() {}

    public static Json read(String text) throws JsonProblem {
        return whole(readDocument(text));
    }

    /// Reads JSON that others wrote, as strictly but for half a character, which stands where a text was
    /// cut: it is kept as it is.
    public static Json readDocument(String text) throws JsonProblem {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Json value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw problem(parser, "something stands after the value");
            }
            return value;
        } catch (JsonProblem e) {
            throw e;
        } catch (JsonProcessingException e) {
            // What breaks a limit of the parser comes without a place.
            JsonLocation at = e.getLocation();
            throw new JsonProblem(
                    at == null
                            ? told(e)
                            : "line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), told(e)));
        } catch (IOException e) {
            throw new JsonProblem(String.valueOf(e.getMessage()));
        }
    }

    /// The parser speaks to programmers; this speaks to who wrote the text.
    private static String told(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        return switch (e) {
            case StreamConstraintsException _
            when said.contains("nesting") ->
                "it is nested deeper than %,d brackets"
                        .formatted(FACTORY.streamReadConstraints().getMaxNestingDepth());
            case StreamConstraintsException _
            when said.contains("umber") ->
                "a number has more than %,d digits"
                        .formatted(FACTORY.streamReadConstraints().getMaxNumberLength());
            case StreamConstraintsException _ -> "a text or a key in it is too long: split it";
            case InputCoercionException _ -> "a number is too large: 9223372036854775807 is the largest";
            case JsonEOFException _ -> "the text ends before the value does";
            default -> "this is no JSON: look for a quotation mark, comma or bracket that is missing";
        };
    }

    private static Json value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw problem(parser, "the text ends before the value does");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT -> new Json.Whole(parser.getLongValue());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NUMBER_FLOAT -> throw problem(parser, "a decimal stands where only whole numbers may");
            case VALUE_NULL -> throw problem(parser, "null stands where a value is left out instead");
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw problem(parser, "a bracket closes that is not open");
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (!seen.add(key)) {
                throw problem(parser, "the key \"%s\" stands twice".formatted(key));
            }
            JsonToken token = parser.nextToken();
            // In the batch input an absent value may be spelled null.
            if (token != JsonToken.VALUE_NULL) {
                fields.put(key, value(parser, token));
            }
        }
        return new Json.Obj(fields);
    }

    private static Json array(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json.Arr(items);
    }

    /// An escape can stand for one half of a character, which no record can be written with again.
    private static Json whole(Json value) throws JsonProblem {
        switch (value) {
            case Json.Text(String text) -> whole(text);
            case Json.Obj(Map<String, Json> fields) -> {
                for (Map.Entry<String, Json> field : fields.entrySet()) {
                    whole(field.getKey());
                    whole(field.getValue());
                }
            }
            case Json.Arr(List<Json> items) -> {
                for (Json item : items) {
                    whole(item);
                }
            }
            case Json.Whole _, Json.Bool _, Json.Millionths _ -> {}
        }
        return value;
    }

    private static void whole(String text) throws JsonProblem {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new JsonProblem("half a character (a lone surrogate) stands in a text");
        }
    }

    private static JsonProblem problem(JsonParser parser, String what) {
        return new JsonProblem("line %d, column %d: %s"
                .formatted(
                        parser.currentLocation().getLineNr(),
                        parser.currentLocation().getColumnNr(),
                        what));
    }
}
