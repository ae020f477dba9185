package org.tawthiq.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Spelling;
import org.tawthiq.vocabulary.Table;

/// The days of the week that a text names: `weekday-words.tsv`. A set of bits, the first for Monday.
final class Weekdays {

    static final int NONE = 0;

    private static final Map<String, DayOfWeek> WORDS = read(Table.shipped(Weekdays.class, "weekday-words.tsv"));

    private Weekdays() {}

    static int named(List<String> words) {
        int days = NONE;
        for (String word : words) {
            DayOfWeek day = WORDS.get(word);
            days |= day == null ? NONE : bit(day);
        }
        return days;
    }

    /// That of one day; [#NONE] where more are told.
    static int of(DateExtent extent) {
        return extent instanceof DateExtent.Day(LocalDate day) ? bit(day.getDayOfWeek()) : NONE;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    static Map<String, DayOfWeek> read(Table table) {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (Table.Row row : table.rows()) {
            try {
                words.put(
                        Spelling.of(row.cell(0)), DayOfWeek.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"%s\" is no day of the week".formatted(row.cell(1)));
            }
        }
        return words;
    }
}
