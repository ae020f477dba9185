package org.tawthiq.vault.codec;

import java.util.Locale;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;

/// Constants as words: `ONE_OF` is written `one_of`.
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String word) throws JsonProblem {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new JsonProblem("\"%s\" is no %s".formatted(word, spoken(type)));
    }

    /// The type's name as a person says it: "speaker kind".
    private static String spoken(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, Fields fields, String key) throws JsonProblem {
        return read(type, fields.text(key));
    }

    static Json json(Enum<?> constant) {
        return new Json.Text(of(constant));
    }
}
