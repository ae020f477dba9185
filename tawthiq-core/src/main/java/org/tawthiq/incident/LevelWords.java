package org.tawthiq.incident;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.vocabulary.Table;

/// What the levels of agreement of two claims are called: `claim-level-words.tsv`.
final class LevelWords {

    static final int TIME = 0;
    static final int PLACE = 1;
    static final int CROWDING = 2;

    /// In the order of [org.tawthiq.incident.event.EventPairs#levels].
    private static final List<String> FIELDS = List.of(
            "time",
            "place",
            "crowding",
            "act",
            "object",
            "killed",
            "injured",
            "words",
            "crowding_no_day",
            "hour",
            "object_name",
            "party",
            "weekday");

    private static final Map<String, String> WORDS = read(Table.shipped(LevelWords.class, "claim-level-words.tsv"));

    private LevelWords() {}

    static List<String> fields() {
        return FIELDS;
    }

    /// The name of a level in weights and reasons, such as `time/5`.
    static String rule(int field, int level) {
        return FIELDS.get(field) + "/" + level;
    }

    /// The words for a level; those of its field for levels that the table does not name one by one.
    static String of(int field, int level) {
        String own = WORDS.get(rule(field, level));
        return own != null ? own : WORDS.getOrDefault(FIELDS.get(field), FIELDS.get(field));
    }

    static Map<String, String> read(Table table) {
        Map<String, String> words = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            String field = row.cell(0).replaceFirst("/.*", "");
            if (!FIELDS.contains(field)) {
                throw row.wrong("\"%s\" is none of %s".formatted(field, FIELDS));
            }
            if (words.put(row.cell(0), row.cell(1)) != null) {
                throw row.wrong("\"%s\" stands twice".formatted(row.cell(0)));
            }
        }
        return words;
    }
}
