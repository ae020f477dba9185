package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tawthiq.reading.lexicon.Phrases;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.Table;
import org.tawthiq.vocabulary.TimeOfDay;

/// The calendar words of one language, read from its data file `dates.tsv`; that file says what each kind
/// of row is for.
final class Calendar {

    final Map<String, Month> months = new HashMap<>();
    final Map<String, DayOfWeek> weekdays = new HashMap<>();
    final Map<String, Month> seasons = new HashMap<>();
    final Map<String, TimeOfDay.Part> partsOfDay = new HashMap<>();
    final Map<String, ChronoUnit> units = new HashMap<>();
    final Map<String, DateExpression.Lean> turns = new HashMap<>();
    final Phrases<DateExpression> phrases = new Phrases<>();
    final Phrases<DateExpression.Part> parts = new Phrases<>();
    final Phrases<DateExpression.Lean> cycles = new Phrases<>();
    final Phrases<DateExpression.Months> sharesOfYear = new Phrases<>();
    final Phrases<DateExpression.Months> quarters = new Phrases<>();

    private final Map<String, Set<String>> words = new HashMap<>();

    Calendar(Table table) {
        for (Table.Row row : table.rows()) {
            for (String word : row.cell(2).split("\\|")) {
                if (word.isBlank()) {
                    throw row.wrong("an empty word");
                }
                add(row, word);
            }
        }
    }

    /// Tells whether the word is of a kind that only lists words, such as `ahead`.
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /// Tells whether some expression may begin with the word.
    boolean begins(Token token) {
        String word = token.lower();
        int hyphen = word.indexOf('-');
        return Character.isDigit(word.charAt(0))
                || months.containsKey(word)
                || weekdays.containsKey(word)
                || seasons.containsKey(word)
                || turns.containsKey(word)
                || phrases.begin(word)
                || parts.begin(word)
                || sharesOfYear.begin(word)
                || quarters.begin(word)
                || hyphen > 0 && parts.begin(word.substring(0, hyphen));
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private void add(Table.Row row, String word) {
        String value = row.cell(1);
        switch (row.cell(0)) {
            case "month", "month-also-a-word", "month-short" -> {
                months.put(word, read(row, () -> Month.of(Integer.parseInt(value))));
                list(row.cell(0), word);
            }
            case "weekday" -> weekdays.put(word, read(row, () -> DayOfWeek.of(Integer.parseInt(value))));
            case "season", "season-also-a-word" -> {
                seasons.put(word, read(row, () -> Month.of(Integer.parseInt(value))));
                list(row.cell(0), word);
            }
            case "part-of-day" -> partsOfDay.put(word, named(row, TimeOfDay.Part.values(), value));
            case "unit" -> units.put(word, named(row, ChronoUnit.values(), value));
            case "part" -> parts.add(word, named(row, DateExpression.Part.values(), value));
            case "turn" -> turns.put(word, named(row, DateExpression.Lean.values(), value));
            case "cycle" -> cycles.add(word, named(row, DateExpression.Lean.values(), value));
            case "quarter" -> quarters.add(word, months(row, value));
            case "months-of-year" -> sharesOfYear.add(word, months(row, value));
            case "ahead", "not-ahead", "limit", "counted", "event", "beginning", "zone", "time-lead" ->
                list(row.cell(0), word);
            case "before-date", "before-date-or-name", "before-year", "before-named" -> list(row.cell(0), word);
            default -> phrases.add(word, expression(row, value));
        }
    }

    private void list(String kind, String word) {
        words.computeIfAbsent(kind, _ -> new HashSet<>()).add(word);
    }

    private static DateExpression expression(Table.Row row, String value) {
        return switch (row.cell(0)) {
            case "from-publication" -> new DateExpression.FromPublication(number(row, value));
            case "from-event" -> new DateExpression.FromEvent(number(row, value));
            case "past" -> new DateExpression.Past(number(row, second(row, value)), unit(row, value));
            case "ago" -> new DateExpression.Ago(number(row, second(row, value)), unit(row, value));
            case "calendar" -> new DateExpression.CalendarUnit(unit(row, value), number(row, second(row, value)));
            case "weekend" -> new DateExpression.Weekend(named(row, DateExpression.Lean.values(), value));
            case "from-told" -> new DateExpression.AwayFromTold(number(row, second(row, value)), unit(row, value));
            case "vague" -> new DateExpression.Vague(named(row, DateExpression.When.values(), value));
            case "night-before" -> new DateExpression.NightBefore();
            default -> throw row.wrong("\"%s\" is no kind of calendar word".formatted(row.cell(0)));
        };
    }

    private static DateExpression.Months months(Table.Row row, String value) {
        return read(
                row,
                () -> new DateExpression.Months(
                        Known.unknown(),
                        Month.of(Integer.parseInt(firstWord(value))),
                        Month.of(Integer.parseInt(second(row, value)))));
    }

    private static ChronoUnit unit(Table.Row row, String value) {
        return named(row, ChronoUnit.values(), firstWord(value));
    }

    private static String second(Table.Row row, String value) {
        String[] cells = value.split(" ");
        if (cells.length != 2) {
            throw row.wrong("\"%s\" should be two values".formatted(value));
        }
        return cells[1];
    }

    private static int number(Table.Row row, String value) {
        return read(row, () -> Integer.parseInt(value));
    }

    private static <T> T read(Table.Row row, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | NumberFormatException wrong) {
            throw row.wrong("\"%s\" is not a number that fits".formatted(row.cell(1)));
        }
    }

    private static <T extends Enum<T>> T named(Table.Row row, T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.wrong("\"%s\" is none of %s".formatted(name, Arrays.toString(values))));
    }
}
