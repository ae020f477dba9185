package org.tawthiq.reading.arabic;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.reading.lexicon.Phrases;
import org.tawthiq.reading.text.ArabicLetters;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.vocabulary.Table;
import org.tawthiq.vocabulary.TimeOfDay;

/// The calendar words of Arabic, from `dates.tsv`: months under their Levantine, Egyptian, Maghrebi and
/// Islamic names, weekdays, words for days and stretches, and parts of the day.
final class ArabicCalendar {

    /// A meaning and the index after its words.
    record Found<T>(T meaning, int to) {}

    /// Months of a year that have a name: a season, a quarter, a half.
    ///
    /// @param season true where the name, such as *ربيع*, needs a year or a word for past and coming behind it
    record Stretch(Month first, Month last, boolean season) {}

    private final Phrases<Month> months = new Phrases<>();
    private final Phrases<Integer> islamicMonths = new Phrases<>();
    private final Phrases<DateExpression> expressions = new Phrases<>();
    private final Phrases<TimeOfDay.Part> partsOfDay = new Phrases<>();
    private final Phrases<Stretch> stretches = new Phrases<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Integer> hours = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, ChronoUnit> units = new HashMap<>();
    private final Map<String, ChronoUnit> pairs = new HashMap<>();
    private final Map<String, Integer> decades = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    ArabicCalendar(Table table) {
        for (Table.Row row : table.rows()) {
            for (String phrase : row.cell(2).split("\\|")) {
                read(row, row.cell(0), row.cell(1), folded(phrase));
            }
        }
    }

    private static String folded(String phrase) {
        return Stream.of(phrase.split(" ")).map(ArabicLetters::fold).collect(Collectors.joining(" "));
    }

    private void read(Table.Row row, String kind, String value, String phrase) {
        String word = phrase.split(" ")[0];
        switch (kind) {
            case "month" -> months.add(phrase, Month.of(Integer.parseInt(value)));
            case "islamic-month" -> islamicMonths.add(phrase, Integer.parseInt(value));
            case "weekday" -> weekdays.put(word, DayOfWeek.of(Integer.parseInt(value)));
            case "ordinal" -> ordinals.put(word, Integer.parseInt(value));
            case "hour" -> hours.put(word, Integer.parseInt(value));
            case "unit" -> units.put(word, ChronoUnit.valueOf(value));
            case "two-units" -> pairs.put(word, ChronoUnit.valueOf(value));
            case "from-publication" ->
                expressions.add(phrase, new DateExpression.FromPublication(Integer.parseInt(value)));
            case "from-event" -> expressions.add(phrase, new DateExpression.FromEvent(Integer.parseInt(value)));
            case "calendar" -> {
                String[] cells = value.split(" ");
                expressions.add(
                        phrase,
                        new DateExpression.CalendarUnit(ChronoUnit.valueOf(cells[0]), Integer.parseInt(cells[1])));
            }
            case "past" -> {
                String[] cells = value.split(" ");
                expressions.add(
                        phrase, new DateExpression.Past(Long.parseLong(cells[1]), ChronoUnit.valueOf(cells[0])));
            }
            case "vague" -> expressions.add(phrase, new DateExpression.Vague(DateExpression.When.valueOf(value)));
            case "stretch" -> {
                String[] cells = value.split(" ");
                stretches.add(
                        phrase,
                        new Stretch(
                                Month.of(Integer.parseInt(cells[0])),
                                Month.of(Integer.parseInt(cells[1])),
                                cells.length > 2));
            }
            case "decade" -> decades.put(word, Integer.parseInt(value));
            case "part-of-day" -> partsOfDay.add(phrase, TimeOfDay.Part.valueOf(value));
            case "word" -> words.computeIfAbsent(value, _ -> new HashSet<>()).add(word);
            default -> throw row.wrong("\"%s\" is no kind of calendar word".formatted(kind));
        }
    }

    Optional<Found<Month>> monthAt(List<Token> tokens, int at) {
        return find(months, tokens, at);
    }

    /// The number of an Islamic month, from 1.
    Optional<Found<Integer>> islamicMonthAt(List<Token> tokens, int at) {
        return find(islamicMonths, tokens, at);
    }

    /// A word or phrase that is a date by itself, such as *أمس*.
    Optional<Found<DateExpression>> expressionAt(List<Token> tokens, int at) {
        return find(expressions, tokens, at);
    }

    Optional<Found<Stretch>> stretchAt(List<Token> tokens, int at) {
        return find(stretches, tokens, at);
    }

    Optional<Found<TimeOfDay.Part>> partOfDayAt(List<Token> tokens, int at) {
        return find(partsOfDay, tokens, at);
    }

    Optional<DayOfWeek> weekdayAt(List<Token> tokens, int at) {
        return inForms(weekdays, tokens, at);
    }

    /// The day that an ordinal names, *الخامس* is 5; with *عشر* behind it 15.
    Optional<Found<Integer>> ordinalAt(List<Token> tokens, int at) {
        return inForms(ordinals, tokens, at).map(day -> {
            boolean teen = at + 1 < tokens.size() && is("teen", tokens, at + 1) && day < 10;
            boolean tens = day < 10
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).lower().startsWith("وال")
                    && inForms(ordinals, tokens, at + 1)
                            .filter(ten -> ten >= 20)
                            .isPresent();
            if (tens) {
                return new Found<>(day + inForms(ordinals, tokens, at + 1).orElseThrow(), at + 2);
            }
            return teen ? new Found<>(day + 10, at + 2) : new Found<>(day, at + 1);
        });
    }

    Optional<ChronoUnit> unitAt(List<Token> tokens, int at) {
        return inForms(units, tokens, at);
    }

    /// The unit of a dual: *يومين* is two days.
    Optional<ChronoUnit> pairAt(List<Token> tokens, int at) {
        return inForms(pairs, tokens, at);
    }

    /// The first year of a decade: *الستينيات* is 1960.
    Optional<Integer> decadeAt(List<Token> tokens, int at) {
        return inForms(decades, tokens, at);
    }

    /// The hour of a clock that the word names, *العاشرة* is 10.
    Optional<Integer> hourAt(List<Token> tokens, int at) {
        return inForms(hours, tokens, at);
    }

    /// Whether the token is one of the words of a kind, whatever is joined to it.
    boolean is(String kind, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        Set<String> all = words.getOrDefault(kind, Set.of());
        for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
            if (all.contains(form.stem())) {
                return true;
            }
        }
        return false;
    }

    private static <T> Optional<T> inForms(Map<String, T> words, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
            T found = words.get(form.stem());
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Found<T>> find(Phrases<T> phrases, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        for (WordForms.Form form : WordForms.of(tokens.get(at).lower())) {
            Optional<Phrases.Phrase<T>> phrase = phrases.at(form.stem(), tokens, at);
            if (phrase.isPresent()) {
                return Optional.of(
                        new Found<>(phrase.get().meaning(), at + phrase.get().length()));
            }
        }
        return Optional.empty();
    }
}
