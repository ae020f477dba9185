package org.tawthiq.reading.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tawthiq.reading.lexicon.Phrases;
import org.tawthiq.vocabulary.Table;

/// The number words of one language, read from its data file `numbers.tsv`.
final class NumberWords {

    final Map<String, Long> units = new HashMap<>();
    final Map<String, Long> multipliers = new HashMap<>();
    final Map<String, Long> collectives = new HashMap<>();
    final Phrases<Long> vague = new Phrases<>();
    final Phrases<Soft> softeners = new Phrases<>();
    final Phrases<Soft> after = new Phrases<>();
    final Set<String> measures = new HashSet<>();
    final Set<String> money = new HashSet<>();

    /// What a word around a number does to its bounds.
    enum Soft {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        ALMOST,
        OR_MORE
    }

    NumberWords(Table table) {
        for (Table.Row row : table.rows()) {
            String word = row.cell(1);
            switch (row.cell(0)) {
                case "unit" -> units.put(word, Long.parseLong(row.cell(2)));
                case "multiplier" -> multipliers.put(word, Long.parseLong(row.cell(2)));
                case "collective" -> collectives.put(word, Long.parseLong(row.cell(2)));
                case "vague" -> vague.add(word, Long.parseLong(row.cell(2)));
                case "before" -> softeners.add(word, Soft.valueOf(row.cell(2)));
                case "after" -> after.add(word, Soft.valueOf(row.cell(2)));
                case "measure" -> measures.add(word);
                case "money" -> money.add(word);
                default -> throw row.wrong("\"%s\" is no kind of number word".formatted(row.cell(0)));
            }
        }
    }
}
