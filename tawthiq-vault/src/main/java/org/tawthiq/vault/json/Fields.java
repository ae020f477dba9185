package org.tawthiq.vault.json;

import java.util.List;
import java.util.Optional;
import org.tawthiq.vocabulary.Known;

/// Takes an object apart, with a clear word for what is missing or of another kind.
public final class Fields {

    private final Json.Obj object;

    private Fields(Json.Obj object) {
        this.object = object;
    }

    public static Fields of(Json value) throws JsonProblem {
        if (value instanceof Json.Obj object) {
            return new Fields(object);
        }
        throw new JsonProblem("expected an object, found " + JsonWriter.line(value));
    }

    /// Reads one value of a kind from JSON.
    @FunctionalInterface
    public interface Reader<T> {
        T read(Json value) throws JsonProblem;
    }

    public java.util.Set<String> keys() {
        return object.fields().keySet();
    }

    public boolean has(String key) {
        return object.fields().containsKey(key);
    }

    public Json json(String key) throws JsonProblem {
        Json value = object.fields().get(key);
        if (value == null) {
            throw new JsonProblem("the key \"%s\" is missing in %s".formatted(key, shortened()));
        }
        return value;
    }

    public Fields fields(String key) throws JsonProblem {
        return of(json(key));
    }

    public String text(String key) throws JsonProblem {
        return text(json(key));
    }

    public String textOrEmpty(String key) throws JsonProblem {
        return has(key) ? text(key) : "";
    }

    public long whole(String key) throws JsonProblem {
        if (json(key) instanceof Json.Whole(long value)) {
            return value;
        }
        throw new JsonProblem("\"%s\" is no whole number in %s".formatted(key, shortened()));
    }

    public int number(String key) throws JsonProblem {
        return Math.toIntExact(whole(key));
    }

    public boolean bool(String key) throws JsonProblem {
        if (json(key) instanceof Json.Bool(boolean value)) {
            return value;
        }
        throw new JsonProblem("\"%s\" is neither true nor false in %s".formatted(key, shortened()));
    }

    public <T> Known<T> known(String key, Reader<T> read) throws JsonProblem {
        return has(key) ? Known.is(read.read(json(key))) : Known.unknown();
    }

    public Known<String> knownText(String key) throws JsonProblem {
        return known(key, Fields::text);
    }

    public Optional<String> optionalText(String key) throws JsonProblem {
        return knownText(key).toOptional();
    }

    /// The items of an array; none where the key is left out.
    public <T> List<T> all(String key, Reader<T> read) throws JsonProblem {
        if (!has(key)) {
            return List.of();
        }
        if (!(json(key) instanceof Json.Arr(List<Json> items))) {
            throw new JsonProblem("\"%s\" is no array in %s".formatted(key, shortened()));
        }
        List<T> found = new java.util.ArrayList<>(items.size());
        for (Json item : items) {
            found.add(read.read(item));
        }
        return found;
    }

    public static String text(Json value) throws JsonProblem {
        if (value instanceof Json.Text(String text)) {
            return text;
        }
        throw new JsonProblem("expected a text, found " + JsonWriter.line(value));
    }

    private String shortened() {
        String line = JsonWriter.line(object);
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
