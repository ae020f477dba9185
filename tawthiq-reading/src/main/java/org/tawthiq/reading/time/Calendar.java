package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tawthiq.vocabulary.Table;
import org.tawthiq.vocabulary.TimeOfDay;

/// The calendar words of one language, read from its data file `dates.tsv`.
final class Calendar {

    final Map<String, Month> months = new HashMap<>();
    final Map<String, DayOfWeek> weekdays = new HashMap<>();
    final Map<String, Month> seasons = new HashMap<>();
    final Map<String, DateExpression> phrases = new HashMap<>();
    final Map<String, TimeOfDay.Part> partsOfDay = new HashMap<>();

    /// Month names that are common words too and need a capital letter and a date-like neighbour.
    final Map<String, Month> doubtful = new HashMap<>();

    Calendar(Table table) {
        for (Table.Row row : table.rows()) {
            for (String word : row.cell(2).split("\\|")) {
                add(row, word);
            }
        }
    }

    private void add(Table.Row row, String word) {
        String value = row.cell(1);
        switch (row.cell(0)) {
            case "month" -> months.put(word, Month.of(Integer.parseInt(value)));
            case "month-also-a-word" -> {
                months.put(word, Month.of(Integer.parseInt(value)));
                doubtful.put(word, Month.of(Integer.parseInt(value)));
            }
            case "weekday" -> weekdays.put(word, DayOfWeek.of(Integer.parseInt(value)));
            case "season" -> seasons.put(word, Month.of(Integer.parseInt(value)));
            case "from-publication" -> phrases.put(word, new DateExpression.FromPublication(Integer.parseInt(value)));
            case "from-event" -> phrases.put(word, new DateExpression.FromEvent(Integer.parseInt(value)));
            case "past" -> phrases.put(word, new DateExpression.Past(1, unit(row, value)));
            case "calendar" -> {
                String[] parts = value.split(" ");
                phrases.put(word, new DateExpression.CalendarUnit(unit(row, parts[0]), Integer.parseInt(parts[1])));
            }
            case "part-of-day" -> partsOfDay.put(word, part(row, value));
            default -> throw row.wrong("\"%s\" is no kind of calendar word".formatted(row.cell(0)));
        }
    }

    private static java.time.temporal.ChronoUnit unit(Table.Row row, String name) {
        return Arrays.stream(java.time.temporal.ChronoUnit.values())
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.wrong("\"%s\" is no unit of time".formatted(name)));
    }

    private static TimeOfDay.Part part(Table.Row row, String name) {
        return Arrays.stream(TimeOfDay.Part.values())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.wrong("\"%s\" is no part of the day".formatted(name)));
    }
}
