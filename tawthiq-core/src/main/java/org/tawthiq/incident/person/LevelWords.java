package org.tawthiq.incident.person;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tawthiq.vocabulary.Table;

/// What a level of agreement is called: `level-words.tsv`.
final class LevelWords {

    private static final Map<FieldKind, Map<Integer, String>> WORDS =
            read(Table.shipped(LevelWords.class, "level-words.tsv"));

    private LevelWords() {}

    static String of(FieldKind kind, int level) {
        return WORDS.getOrDefault(kind, Map.of()).getOrDefault(level, "");
    }

    static Map<FieldKind, Map<Integer, String>> read(Table table) {
        Map<FieldKind, Map<Integer, String>> words = new EnumMap<>(FieldKind.class);
        for (Table.Row row : table.rows()) {
            words.computeIfAbsent(FieldKind.valueOf(row.cell(0)), _ -> new HashMap<>())
                    .put(Integer.parseInt(row.cell(1)), row.cell(2));
        }
        for (FieldKind kind : FieldKind.values()) {
            if (words.getOrDefault(kind, Map.of()).size() != kind.levels()) {
                throw new IllegalStateException("%s: %s needs %d levels".formatted(table.name(), kind, kind.levels()));
            }
        }
        return words;
    }
}
