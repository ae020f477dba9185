package org.tawthiq.vault.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tawthiq.vocabulary.Known;

/// Puts an object together field by field, in order.
public final class ObjectBuilder {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    public ObjectBuilder put(String key, Json value) {
        if (fields.put(key, value) != null) {
            throw new IllegalArgumentException("the key (%s) is put twice".formatted(key));
        }
        return this;
    }

    public ObjectBuilder put(String key, String value) {
        return put(key, new Json.Text(value));
    }

    public ObjectBuilder put(String key, long value) {
        return put(key, new Json.Whole(value));
    }

    public ObjectBuilder put(String key, boolean value) {
        return put(key, new Json.Bool(value));
    }

    /// Puts an array with one item for each of `values`.
    public <T> ObjectBuilder putAll(String key, Collection<T> values, Function<T, Json> write) {
        return put(key, new Json.Arr(values.stream().map(write).toList()));
    }

    /// Leaves the key out where there are no values.
    public <T> ObjectBuilder putAny(String key, Collection<T> values, Function<T, Json> write) {
        return values.isEmpty() ? this : putAll(key, values, write);
    }

    /// Leaves the key out where the value is unknown.
    public <T> ObjectBuilder putKnown(String key, Known<T> value, Function<T, Json> write) {
        value.toOptional().ifPresent(known -> put(key, write.apply(known)));
        return this;
    }

    public ObjectBuilder putKnown(String key, Known<String> value) {
        return putKnown(key, value, Json.Text::new);
    }

    /// Leaves the key out where the text is empty.
    public ObjectBuilder putText(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    public Json.Obj build() {
        return new Json.Obj(fields);
    }
}
