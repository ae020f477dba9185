package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.Table;

/// Finds the date expressions of a sentence. It resolves nothing: see [DateResolver].
public final class Dates {

    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)");
    private static final Pattern SLASHED = Pattern.compile("(\\d\\d?)[/.](\\d\\d?)[/.]((?:19|20)\\d\\d)");
    private static final int LONGEST_PHRASE = 5;

    private final Calendar calendar;

    /// @param table the language's `dates.tsv`
    public Dates(Table table) {
        this.calendar = new Calendar(table);
    }

    Calendar calendar() {
        return calendar;
    }

    /// @param numbers the numbers of the same tokens, for "three weeks ago"
    public List<DateMention> find(String text, List<Token> tokens, List<NumberMention> numbers) {
        Search search = new Search(text, tokens, numbers);
        return search.run();
    }

    /// A found expression and where it ends.
    private record Found(int to, DateExpression expression) {}

    private final class Search {
        private final String text;
        private final List<Token> tokens;
        private final List<NumberMention> numbers;

        Search(String text, List<Token> tokens, List<NumberMention> numbers) {
            this.text = text;
            this.tokens = tokens;
            this.numbers = numbers;
        }

        List<DateMention> run() {
            List<DateMention> found = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                Optional<Found> here = bounded(at);
                if (here.isPresent()) {
                    found.add(new DateMention(
                            at,
                            here.get().to(),
                            here.get().expression(),
                            stated(at, here.get().to())));
                    at = here.get().to();
                } else {
                    at++;
                }
            }
            return found;
        }

        private String stated(int from, int to) {
            return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        }

        /// Ranges and open ends first, then a single expression.
        private Optional<Found> bounded(int at) {
            String word = tokens.get(at).lower();
            if (word.equals("between") || word.equals("from")) {
                Optional<Found> first = single(at + 1);
                if (first.isEmpty()) {
                    return Optional.empty();
                }
                int join = skipComma(first.get().to());
                boolean joined =
                        isWord(join, "and") || isWord(join, "to") || isWord(join, "until") || isWord(join, "through");
                Optional<Found> last = joined ? single(join + 1) : Optional.empty();
                if (last.isPresent()) {
                    return Optional.of(new Found(
                            last.get().to(),
                            new DateExpression.Between(
                                    first.get().expression(), last.get().expression())));
                }
                boolean opens = word.equals("from") && !(first.get().expression() instanceof DateExpression.InYear);
                return opens
                        ? Optional.of(new Found(
                                first.get().to(),
                                new DateExpression.Since(first.get().expression())))
                        : Optional.empty();
            }
            if (word.equals("since")) {
                return sinceItBegan(at)
                        .or(() -> single(at + 1))
                        .map(start -> new Found(start.to(), new DateExpression.Since(start.expression())));
            }
            return single(at);
        }

        /// "since it started in 2011", "since the war began in March 2011".
        private Optional<Found> sinceItBegan(int at) {
            for (int verb = at + 1; verb < Math.min(tokens.size() - 2, at + 6); verb++) {
                if ((isWord(verb, "started") || isWord(verb, "began") || isWord(verb, "broke"))
                        && !isWord(verb, "out")) {
                    int date = isWord(verb + 1, "out") ? verb + 3 : verb + 2;
                    return isWord(date - 1, "in") || isWord(date - 1, "on") ? single(date) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Optional<Found> single(int at) {
            if (at >= tokens.size()) {
                return Optional.empty();
            }
            return phrase(at)
                    .or(() -> numeric(at))
                    .or(() -> dayThenMonth(at))
                    .or(() -> monthFirst(at))
                    .or(() -> season(at))
                    .or(() -> weekday(at))
                    .or(() -> ago(at))
                    .or(() -> year(at));
        }

        private Optional<Found> phrase(int at) {
            for (int length = Math.min(LONGEST_PHRASE, tokens.size() - at); length >= 1; length--) {
                DateExpression expression = calendar.phrases.get(joined(at, length));
                if (expression != null) {
                    return Optional.of(new Found(at + length, expression));
                }
            }
            return Optional.empty();
        }

        private Optional<Found> numeric(int at) {
            String word = tokens.get(at).lower();
            Matcher iso = ISO.matcher(word);
            if (iso.matches()) {
                return day(at + 1, Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3));
            }
            Matcher slashed = SLASHED.matcher(word);
            if (slashed.matches()) {
                int first = Integer.parseInt(slashed.group(1));
                int second = Integer.parseInt(slashed.group(2));
                boolean dayFirst = second <= 12;
                return day(
                        at + 1,
                        Integer.parseInt(slashed.group(3)),
                        dayFirst ? second : first,
                        dayFirst ? slashed.group(1) : slashed.group(2));
            }
            return Optional.empty();
        }

        private Optional<Found> day(int to, int year, int month, String day) {
            try {
                LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
                return Optional.of(new Found(
                        to, new DateExpression.DayOfMonth(Known.is(year), date.getMonth(), date.getDayOfMonth())));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        /// "29 January 2020", "the 5th of May".
        private Optional<Found> dayThenMonth(int at) {
            if (!DAY.matcher(tokens.get(at).lower()).matches()) {
                return Optional.empty();
            }
            int next = isWord(at + 1, "of") ? at + 2 : at + 1;
            Optional<Month> month = month(next);
            return month.flatMap(found -> dayOf(found, number(tokens.get(at)), next + 1));
        }

        /// "January 29, 2020", "January 2020", "January and February 2020", "early January",
        /// "mid-January", "in January".
        private Optional<Found> monthFirst(int at) {
            DateExpression.Part part = part(tokens.get(at).lower());
            int start = part == DateExpression.Part.WHOLE ? at : at + 1;
            Optional<Month> month = month(start).or(() -> hyphenated(at));
            if (month.isEmpty()) {
                return Optional.empty();
            }
            boolean hyphenated = month(start).isEmpty();
            int next = start + 1;
            if (!hyphenated
                    && part == DateExpression.Part.WHOLE
                    && next < tokens.size()
                    && DAY.matcher(tokens.get(next).lower()).matches()) {
                return dayOf(month.get(), number(tokens.get(next)), next + 1);
            }
            if (isWord(next, "and") && month(next + 1).isPresent() && !hyphenated) {
                Known<Integer> year = yearAt(next + 2);
                return Optional.of(new Found(
                        year.isKnown() ? yearEnd(next + 2) : next + 2,
                        new DateExpression.Months(
                                year, month.get(), month(next + 1).get())));
            }
            Known<Integer> year = yearAt(next);
            if (!year.isKnown() && isDoubtful(start) && !standsAsDate(start)) {
                return Optional.empty();
            }
            DateExpression.Part told = hyphenated ? DateExpression.Part.MIDDLE : part;
            return Optional.of(new Found(
                    year.isKnown() ? yearEnd(next) : next, new DateExpression.InMonth(year, month.get(), told)));
        }

        private Optional<Month> hyphenated(int at) {
            String word = tokens.get(at).lower();
            return word.startsWith("mid-")
                    ? Optional.ofNullable(calendar.months.get(word.substring(4)))
                    : Optional.empty();
        }

        private DateExpression.Part part(String word) {
            return switch (word) {
                case "early" -> DateExpression.Part.EARLY;
                case "mid" -> DateExpression.Part.MIDDLE;
                case "late" -> DateExpression.Part.LATE;
                default -> DateExpression.Part.WHOLE;
            };
        }

        private Optional<Found> dayOf(Month month, int day, int to) {
            if (day > month.maxLength()) {
                return Optional.empty();
            }
            Known<Integer> year = yearAt(to);
            return Optional.of(
                    new Found(year.isKnown() ? yearEnd(to) : to, new DateExpression.DayOfMonth(year, month, day)));
        }

        /// A year that follows, with or without a comma or "of".
        private Known<Integer> yearAt(int at) {
            int index = isWord(at, ",") || isWord(at, "of") ? at + 1 : at;
            boolean year = index < tokens.size()
                    && YEAR.matcher(tokens.get(index).lower()).matches();
            return year ? Known.is(Integer.parseInt(tokens.get(index).lower())) : Known.unknown();
        }

        private int yearEnd(int at) {
            return isWord(at, ",") || isWord(at, "of") ? at + 2 : at + 1;
        }

        private Optional<Month> month(int at) {
            if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
                return Optional.empty();
            }
            return Optional.ofNullable(calendar.months.get(tokens.get(at).lower()));
        }

        private boolean isDoubtful(int at) {
            return at < tokens.size()
                    && calendar.doubtful.containsKey(tokens.get(at).lower());
        }

        private boolean standsAsDate(int at) {
            return at > 0
                    && List.of(
                                    "in", "since", "until", "by", "of", "early", "late", "mid", "from", "last",
                                    "during", "and", "to", "between")
                            .contains(tokens.get(at - 1).lower());
        }

        private Optional<Found> season(int at) {
            Month first = calendar.seasons.get(tokens.get(at).lower());
            Known<Integer> year = yearAt(at + 1);
            return first != null && year.isKnown()
                    ? Optional.of(new Found(yearEnd(at + 1), new DateExpression.InSeason(year, first)))
                    : Optional.empty();
        }

        private Optional<Found> weekday(int at) {
            int start = isWord(at, "last") || isWord(at, "this") ? at + 1 : at;
            if (start >= tokens.size() || !tokens.get(start).isCapitalised()) {
                return Optional.empty();
            }
            DayOfWeek day = calendar.weekdays.get(tokens.get(start).lower());
            if (day == null) {
                return Optional.empty();
            }
            // "Monday, 30 January": the fuller date counts.
            int next = isWord(start + 1, ",") ? start + 2 : start + 1;
            if (next < tokens.size()) {
                Optional<Found> fuller = dayThenMonth(next).or(() -> monthFirst(next));
                if (fuller.isPresent() && fuller.get().expression() instanceof DateExpression.DayOfMonth) {
                    return fuller;
                }
            }
            return Optional.of(new Found(start + 1, new DateExpression.Weekday(day)));
        }

        /// "three weeks ago", "the past two months", "in the last three days".
        private Optional<Found> ago(int at) {
            Optional<NumberMention> number = numbers.stream()
                    .filter(mention -> mention.from() == at || mention.from() == at + 2)
                    .findFirst();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            int unitAt = number.get().to();
            Optional<ChronoUnit> unit = unit(unitAt);
            long value = number.get().count().least();
            if (unit.isEmpty() || value > 1000) {
                return Optional.empty();
            }
            boolean ago = number.get().from() == at && isWord(unitAt + 1, "ago");
            boolean past = number.get().from() == at + 2
                    && isWord(at, "the")
                    && (isWord(at + 1, "past") || isWord(at + 1, "last"));
            if (ago) {
                return Optional.of(new Found(unitAt + 2, new DateExpression.Ago(value, unit.get())));
            }
            return past
                    ? Optional.of(new Found(unitAt + 1, new DateExpression.Past(value, unit.get())))
                    : Optional.empty();
        }

        private Optional<ChronoUnit> unit(int at) {
            if (at >= tokens.size()) {
                return Optional.empty();
            }
            return switch (tokens.get(at).lower()) {
                case "day", "days" -> Optional.of(ChronoUnit.DAYS);
                case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
                case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
                case "year", "years" -> Optional.of(ChronoUnit.YEARS);
                default -> Optional.empty();
            };
        }

        /// A year alone, after a word that makes it one.
        private Optional<Found> year(int at) {
            if (!YEAR.matcher(tokens.get(at).lower()).matches() || at == 0) {
                return Optional.empty();
            }
            boolean told = List.of(
                            "in", "since", "of", "during", "until", "by", "from", "between", "and", "early", "late")
                    .contains(tokens.get(at - 1).lower());
            return told
                    ? Optional.of(new Found(
                            at + 1,
                            new DateExpression.InYear(
                                    Integer.parseInt(tokens.get(at).lower()))))
                    : Optional.empty();
        }

        private int skipComma(int at) {
            return isWord(at, ",") ? at + 1 : at;
        }

        private boolean isWord(int at, String word) {
            return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
        }

        private int number(Token token) {
            return Integer.parseInt(token.lower().replaceAll("\\D", ""));
        }

        private String joined(int at, int length) {
            StringBuilder out = new StringBuilder(tokens.get(at).lower());
            for (int index = at + 1; index < at + length; index++) {
                out.append(' ').append(tokens.get(index).lower());
            }
            return out.toString();
        }
    }
}
