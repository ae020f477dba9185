package org.tawthiq.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateTokens.Found;
import org.tawthiq.vocabulary.Table;

/// Finds the date expressions of a sentence. It resolves nothing: see [DateResolver].
public final class Dates {

    private static final int FARTHEST_BEGINNING = 5;

    private final Calendar calendar;

    /// @param table the language's `dates.tsv`
    public Dates(Table table) {
        this.calendar = new Calendar(table);
    }

    Calendar calendar() {
        return calendar;
    }

    /// The expressions in their order; none overlaps another.
    ///
    /// @param numbers the numbers of the same tokens, for "three weeks ago"
    public List<DateMention> find(String text, List<Token> tokens, List<NumberMention> numbers) {
        return new Search(new DateTokens(calendar, tokens, numbers)).run(text);
    }

    private static final class Search {
        private final DateTokens words;
        private final CalendarDates dates;
        private final RelativeDates relative;

        Search(DateTokens words) {
            this.words = words;
            this.dates = new CalendarDates(words);
            this.relative = new RelativeDates(words, dates);
        }

        List<DateMention> run(String text) {
            List<DateMention> found = new ArrayList<>();
            int at = 0;
            while (at < words.tokens().size()) {
                int from = at;
                Optional<DateMention> here = bounded(at).map(date -> mention(text, from, date));
                here.ifPresent(found::add);
                at = here.map(DateMention::to).orElse(at + 1);
            }
            return found;
        }

        private DateMention mention(String text, int from, Found found) {
            int start = words.tokens().get(from).start();
            int end = words.tokens().get(found.to() - 1).end();
            return new DateMention(from, found.to(), found.expression(), text.substring(start, end), start);
        }

        /// Ranges and open ends first, then a single expression.
        private Optional<Found> bounded(int at) {
            return switch (words.lower(at)) {
                case "between" -> range(at + 1, "and");
                case "from" ->
                    range(at + 1, "to", "until", "till", "through", "-", "–").or(() -> opened(at + 1));
                case "since" -> single(at + 1).or(() -> sinceItBegan(at + 1)).map(Search::since);
                default -> mayBegin(at) ? bare(at) : Optional.empty();
            };
        }

        /// "Monday to Wednesday", "March 2019 to May 2020": both ends of one make.
        private Optional<Found> bare(int at) {
            return range(at, "to", "until", "till", "through", "-", "–")
                    .filter(found -> !(found.expression() instanceof DateExpression.Between(var first, var last))
                            || isDated(first) && isDated(last)
                            || first.getClass() == last.getClass() && !words.is(found.to(), "'s"))
                    .or(() -> single(at));
        }

        private static boolean isDated(DateExpression expression) {
            return expression instanceof DateExpression.DayOfMonth || expression instanceof DateExpression.InMonth;
        }

        private boolean mayBegin(int at) {
            return words.calendar().begins(words.tokens().get(at))
                    || words.numberAt(at).isPresent();
        }

        private Optional<Found> range(int at, String... joins) {
            Optional<Found> first = single(at);
            if (first.isEmpty() || first.get().expression() instanceof DateExpression.Between) {
                return first;
            }
            int to = first.get().to();
            int join = words.is(to, ",") ? to + 1 : to;
            if (!words.is(join, joins)) {
                return Optional.empty();
            }
            return single(join + 1)
                    .or(() -> yearAfter(join + 1))
                    .filter(last -> isBound(first.get().expression()) && isBound(last.expression()))
                    .map(last -> new Found(
                            last.to(), new DateExpression.Between(first.get().expression(), last.expression())));
        }

        /// "from 2014 to 2016": the first end makes the second a year.
        private Optional<Found> yearAfter(int at) {
            int year = words.yearWord(at);
            return year > 0
                    ? Optional.of(new Found(at + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                    : Optional.empty();
        }

        private static boolean isBound(DateExpression expression) {
            return switch (expression) {
                case DateExpression.DayOfMonth _,
                        DateExpression.InMonth _,
                        DateExpression.InYear _,
                        DateExpression.InSeason _,
                        DateExpression.Weekday _,
                        DateExpression.FromPublication _,
                        DateExpression.CalendarUnit _ -> true;
                case DateExpression.Months _,
                        DateExpression.Years _,
                        DateExpression.Weekend _,
                        DateExpression.NightBefore _,
                        DateExpression.Ago _,
                        DateExpression.Past _,
                        DateExpression.FromEvent _,
                        DateExpression.WeekdayFromEvent _,
                        DateExpression.AwayFromTold _,
                        DateExpression.Vague _,
                        DateExpression.OfUnknownCalendar _,
                        DateExpression.InName _,
                        DateExpression.Between _,
                        DateExpression.Since _ -> false;
            };
        }

        /// "from December": open, unless it compares ("from last year's") or is a year without "on".
        private Optional<Found> opened(int at) {
            return single(at).flatMap(found -> {
                boolean onwards = words.is(found.to(), "on", "onwards", "onward");
                boolean open = onwards && isBound(found.expression())
                        || isDayOrMonth(found.expression()) && !words.is(found.to(), "'s");
                int to = onwards && !words.is(found.to(), "on") ? found.to() + 1 : found.to();
                return open
                        ? Optional.of(new Found(to, new DateExpression.Since(found.expression())))
                        : Optional.empty();
            });
        }

        /// "since it started in 2011", "since the war broke out in March 2011".
        private Optional<Found> sinceItBegan(int at) {
            for (int verb = at; verb < at + FARTHEST_BEGINNING; verb++) {
                if (words.is("beginning", verb)) {
                    int preposition = words.is(verb + 1, "out") ? verb + 2 : verb + 1;
                    return words.is(preposition, "in", "on") ? single(preposition + 1) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private static boolean isDayOrMonth(DateExpression expression) {
            return expression instanceof DateExpression.DayOfMonth
                    || expression instanceof DateExpression.InMonth
                    || expression instanceof DateExpression.Weekday;
        }

        private static Found since(Found start) {
            return new Found(start.to(), new DateExpression.Since(start.expression()));
        }

        private Optional<Found> single(int at) {
            if (at >= words.tokens().size()) {
                return Optional.empty();
            }
            return relative.at(at).or(() -> dates.at(at)).map(this::withWeekday);
        }

        /// "7 June (Friday)".
        private Found withWeekday(Found found) {
            boolean repeats = words.is(found.to(), "(") && words.is(found.to() + 2, ")");
            return repeats && found.expression() instanceof DateExpression.DayOfMonth day
                    ? words.weekday(found.to() + 1)
                            .map(weekday -> new Found(found.to() + 3, day.on(weekday)))
                            .orElse(found)
                    : found;
        }
    }
}
