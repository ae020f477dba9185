package org.tawthiq.reading.place;

import java.util.HashMap;
import java.util.Map;
import org.tawthiq.vocabulary.Table;

/// Words and given names that are also names of small places somewhere: `everyday-words.tsv`.
final class EverydayWords {

    private final Map<String, Use> uses;

    private EverydayWords(Map<String, Use> uses) {
        this.uses = Map.copyOf(uses);
    }

    /// When such a word may be a place.
    enum Use {
        NEVER,
        AFTER_PREPOSITION
    }

    static EverydayWords shipped() {
        return of(Table.shipped(EverydayWords.class, "everyday-words.tsv"));
    }

    static EverydayWords of(Table table) {
        Map<String, Use> uses = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Use use = switch (row.cell(1)) {
                case "never" -> Use.NEVER;
                case "after_preposition" -> Use.AFTER_PREPOSITION;
                default -> throw row.wrong("\"%s\" is neither never nor after_preposition".formatted(row.cell(1)));
            };
            if (!row.cell(0).equals(PlaceNames.key(row.cell(0)))) {
                throw row.wrong("\"%s\" is not written as names are looked up".formatted(row.cell(0)));
            }
            if (uses.put(row.cell(0), use) != null) {
                throw row.wrong("\"%s\" stands twice".formatted(row.cell(0)));
            }
        }
        return new EverydayWords(uses);
    }

    boolean contains(String key) {
        return uses.containsKey(key);
    }

    boolean mayBePlace(String key, NamePosition position, boolean scoped) {
        Use use = uses.get(key);
        return use == null || (use == Use.AFTER_PREPOSITION && scoped && position == NamePosition.AFTER_PREPOSITION);
    }
}
