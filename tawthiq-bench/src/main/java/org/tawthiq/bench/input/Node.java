package org.tawthiq.bench.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawthiq.vault.json.Json;

/// A JSON value of a data set or of a claim's batch form. Unlike a record's JSON it holds decimals; a
/// member that is null counts as absent.
public sealed interface Node {

    record Obj(Map<String, Node> members) implements Node {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    record Arr(List<Node> items) implements Node {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Node {}

    record Num(double value) implements Node {}

    record Bool(boolean value) implements Node {}

    static Node parse(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return read(parser).orElseThrow(() -> new IOException("null stands where a value must"));
        }
    }

    private static Optional<Node> read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Node> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    read(parser).ifPresent(value -> members.put(name, value));
                }
                yield Optional.of(new Obj(members));
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    read(parser).ifPresent(items::add);
                }
                yield Optional.of(new Arr(items));
            }
            case VALUE_STRING -> Optional.of(new Text(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(new Num(parser.getDoubleValue()));
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(new Bool(parser.getBooleanValue()));
            case VALUE_NULL -> Optional.empty();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IOException("unexpected " + parser.currentToken());
        };
    }

    /// A claim's batch form in this shape, so that read and annotated claims are compared alike.
    static Node of(Json json) {
        return switch (json) {
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Node> members = new LinkedHashMap<>();
                fields.forEach((name, value) -> members.put(name, of(value)));
                yield new Obj(members);
            }
            case Json.Arr(List<Json> items) ->
                new Arr(items.stream().map(Node::of).toList());
            case Json.Text(String value) -> new Text(value);
            case Json.Whole(long value) -> new Num(value);
            case Json.Bool(boolean value) -> new Bool(value);
            case Json.Millionths(long value) -> new Num(value / 1e6);
        };
    }

    default Optional<Node> get(String name) {
        return this instanceof Obj(Map<String, Node> members)
                ? Optional.ofNullable(members.get(name))
                : Optional.empty();
    }

    /// The member's text; empty where there is none.
    default String text(String name) {
        return get(name).map(Node::text).orElse("");
    }

    /// This value's own text; empty where it is none.
    default String text() {
        return this instanceof Text(String value) ? value : "";
    }

    default List<Node> list(String name) {
        return get(name).orElse(new Arr(List.of())) instanceof Arr(List<Node> items) ? items : List.of();
    }

    default List<String> texts(String name) {
        return list(name).stream().map(Node::text).toList();
    }

    default OptionalDouble number(String name) {
        return get(name).orElse(new Text("")) instanceof Num(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    default OptionalInt whole(String name) {
        OptionalDouble number = number(name);
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    default boolean is(String name) {
        return get(name).orElse(new Bool(false)) instanceof Bool(boolean value) && value;
    }
}
