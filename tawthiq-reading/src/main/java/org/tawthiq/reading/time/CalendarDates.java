package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawthiq.reading.time.DateTokens.Found;
import org.tawthiq.reading.time.DateTokens.Year;
import org.tawthiq.vocabulary.HijriCalendar;
import org.tawthiq.vocabulary.Known;

/// Reads dates made of days, months, seasons and years: "29 January 2020", "2020-01-29", "late April",
/// "5-7 May", "the summer of 2019", "2014-16".
final class CalendarDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d\\d?)[-/.](\\d\\d?)(?:t\\d.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.]((?:19|20)\\d\\d)");
    private static final Pattern HIJRI =
            Pattern.compile("(?<year>1[34]\\d\\d)[-/.](?<month>\\d\\d?)[-/.](?<day>\\d\\d?)"
                    + "|(?<first>\\d\\d?)[-/.](?<second>\\d\\d?)[-/.](?<last>1[34]\\d\\d)");
    private static final Pattern DAYS = Pattern.compile("(\\d\\d?)[-–](\\d\\d?)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[-–/](\\d\\d|(?:19|20)\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("((?:19|20)\\d0)'?s");

    private final DateTokens words;

    CalendarDates(DateTokens words) {
        this.words = words;
    }

    Optional<Found> at(int at) {
        char first = words.lower(at).charAt(0);
        boolean digit = first >= '0' && first <= '9';
        return digit
                ? numeric(at)
                        .or(() -> severalDays(at))
                        .or(() -> dayThenMonth(at))
                        .or(() -> years(at))
                : monthFirst(at).or(() -> part(at)).or(() -> shareOfYear(at)).or(() -> season(at));
    }

    /// "2020-01-29", "29/01/2020"; the day comes first unless that is impossible.
    private Optional<Found> numeric(int at) {
        String word = words.lower(at);
        if (word.length() < 8) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return explicit(at + 1, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(word);
        if (!yearLast.matches()) {
            return hijri(at, word);
        }
        boolean dayFirst = Integer.parseInt(yearLast.group(2)) <= 12;
        return dayFirst
                ? explicit(at + 1, yearLast.group(3), yearLast.group(2), yearLast.group(1))
                : explicit(at + 1, yearLast.group(3), yearLast.group(1), yearLast.group(2));
    }

    /// "1441-09-21 AH"; without letters that name the calendar nobody knows which of two is meant.
    private Optional<Found> hijri(int at, String word) {
        Matcher written = HIJRI.matcher(word);
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = written.group("year") != null;
        int[] parts = Stream.of(
                        yearFirst ? "year" : "last", yearFirst ? "month" : "second", yearFirst ? "day" : "first")
                .mapToInt(group -> Integer.parseInt(written.group(group)))
                .toArray();
        Optional<HijriCalendar> named = at + 1 < words.tokens().size()
                ? HijriCalendar.named(words.tokens().get(at + 1).text())
                : Optional.empty();
        if (named.isPresent()) {
            return named.get().day(parts[0], parts[1], parts[2]).map(day -> new Found(at + 2, dayOf(day)));
        }
        boolean isDay = Stream.of(HijriCalendar.values())
                .anyMatch(calendar -> calendar.day(parts[0], parts[1], parts[2]).isPresent());
        return isDay ? Optional.of(new Found(at + 1, new DateExpression.OfUnknownCalendar())) : Optional.empty();
    }

    private static DateExpression dayOf(LocalDate day) {
        return new DateExpression.DayOfMonth(
                Known.is(day.getYear()), day.getMonth(), day.getDayOfMonth(), DateExpression.Lean.PAST);
    }

    private static Optional<Found> explicit(int to, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Found(to, dayOf(date)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// "29 January 2020", "the 5th of May".
    Optional<Found> dayThenMonth(int at) {
        int day = words.day(at);
        int next = words.is(at + 1, "of") ? at + 2 : at + 1;
        return day == 0
                ? Optional.empty()
                : words.month(next).flatMap(month -> day(month, day, words.monthEnd(next), words.lean(at)));
    }

    private Optional<Found> day(Month month, int day, int to, DateExpression.Lean lean) {
        if (day == 0 || day > month.maxLength()) {
            return Optional.empty();
        }
        Year year = words.yearAt(to);
        return Optional.of(new Found(year.to(), new DateExpression.DayOfMonth(year.value(), month, day, lean)));
    }

    /// "5-7 January", "5 to 7 January 2020", "29, 30 and 31 December".
    Optional<Found> severalDays(int at) {
        Matcher joined = DAYS.matcher(words.lower(at));
        if (joined.matches()) {
            Optional<Found> last = words.month(at + 1)
                    .flatMap(month -> day(
                            month,
                            Integer.parseInt(joined.group(2)),
                            words.monthEnd(at + 1),
                            DateExpression.Lean.PAST));
            return last.flatMap(found -> fromDay(Integer.parseInt(joined.group(1)), found));
        }
        int day = words.day(at);
        int next = at + 1;
        while (day > 0 && words.is(next, ",") && words.day(next + 1) > day && words.is(next + 2, ",", "and")) {
            next += 2;
        }
        boolean joins = words.is(next, "and", "to", "or", "until", "through", "-", "–", "—");
        return day > 0 && joins && words.day(next + 1) > 0
                ? dayThenMonth(next + 1).flatMap(found -> fromDay(day, found))
                : Optional.empty();
    }

    private static Optional<Found> fromDay(int first, Found last) {
        return last.expression() instanceof DateExpression.DayOfMonth end && first < end.day() && first > 0
                ? Optional.of(new Found(
                        last.to(),
                        new DateExpression.Between(
                                new DateExpression.DayOfMonth(end.year(), end.month(), first, end.lean()), end)))
                : Optional.empty();
    }

    /// "January 29, 2020", "January 5-7", "January 2020", "January and February 2020", "in January".
    Optional<Found> monthFirst(int at) {
        Optional<Month> month = words.month(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = words.monthEnd(at);
        return monthThenDays(month.get(), at, next)
                .or(() -> day(month.get(), words.day(next), next + 1, words.lean(at)))
                .or(() -> months(at))
                .or(() -> month(at, DateExpression.Part.WHOLE));
    }

    private Optional<Found> monthThenDays(Month month, int at, int next) {
        Matcher joined = DAYS.matcher(words.lower(next));
        if (joined.matches()) {
            return day(month, Integer.parseInt(joined.group(2)), next + 1, words.lean(at))
                    .flatMap(found -> fromDay(Integer.parseInt(joined.group(1)), found));
        }
        int first = words.day(next);
        int last = words.day(next + 2);
        boolean range = words.is(next + 1, "to", "-", "–", "—", "through", "until");
        boolean pair =
                words.is(next + 1, "and") && (words.yearAt(next + 3).value().isKnown() || isEnd(next + 3));
        return first > 0 && last > first && (range || pair)
                ? day(month, last, next + 3, words.lean(at)).flatMap(found -> fromDay(first, found))
                : Optional.empty();
    }

    private boolean isEnd(int at) {
        return words.is(at, "", ".", ",", ";", ")", ":", "in", "at", "on", "when", "by");
    }

    /// "January and February 2020", "November, December and January"; months that follow each other.
    private Optional<Found> months(int at) {
        Month last = words.month(at).orElseThrow();
        int to = words.monthEnd(at);
        boolean ended = false;
        while (!ended && words.is(to, "and", ",") && words.month(to + 1).equals(Optional.of(last.plus(1)))) {
            ended = words.is(to, "and");
            last = last.plus(1);
            to = words.monthEnd(to + 1);
        }
        if (!ended) {
            return Optional.empty();
        }
        Year year = words.yearAt(to);
        return Optional.of(new Found(
                year.to(),
                new DateExpression.Months(year.value(), words.month(at).orElseThrow(), last)));
    }

    private Optional<Found> month(int at, DateExpression.Part part) {
        Year year = words.yearAt(words.monthEnd(at));
        if (!year.value().isKnown() && isDoubtful(at) && part == DateExpression.Part.WHOLE) {
            return Optional.empty();
        }
        // "March and July 2019": the year holds for both.
        Year shared = words.is(year.to(), "and") && words.month(year.to() + 1).isPresent()
                ? words.yearAt(words.monthEnd(year.to() + 1))
                : year;
        return Optional.of(new Found(
                year.to(),
                new DateExpression.InMonth(
                        year.value().isKnown() ? year.value() : shared.value(),
                        words.month(at).orElseThrow(),
                        part,
                        words.lean(at))));
    }

    private boolean isDoubtful(int at) {
        boolean other = words.is("month-also-a-word", at) || words.is("month-short", at);
        int next = words.monthEnd(at);
        boolean nameFollows = next < words.tokens().size()
                && words.tokens().get(next).isCapitalised()
                && words.month(next).isEmpty();
        boolean stands = words.is("before-date", at - 1) || words.is("before-date-or-name", at - 1) && !nameFollows;
        return other && !stands;
    }

    /// "early January", "mid-January", "the end of 2019", "late-November".
    private Optional<Found> part(int at) {
        var phrase = words.calendar().parts.at(words.tokens(), at);
        if (phrase.isPresent()) {
            int next = at + phrase.get().words().size();
            int inner = words.is(next, "-", "–") ? next + 1 : next;
            return ofMonthOrYear(inner, phrase.get().meaning());
        }
        String word = words.lower(at);
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? Optional.empty() : hyphenated(at, word.substring(0, hyphen), word.substring(hyphen + 1));
    }

    private Optional<Found> ofMonthOrYear(int at, DateExpression.Part part) {
        return words.month(at).isPresent()
                ? month(at, part)
                : words.yearWord(at) > 0
                        ? Optional.of(new Found(at + 1, new DateExpression.InYear(words.yearWord(at), part)))
                        : Optional.empty();
    }

    private Optional<Found> hyphenated(int at, String first, String rest) {
        DateExpression.Part part = switch (first) {
            case "early" -> DateExpression.Part.EARLY;
            case "mid" -> DateExpression.Part.MIDDLE;
            case "late" -> DateExpression.Part.LATE;
            default -> DateExpression.Part.WHOLE;
        };
        if (part == DateExpression.Part.WHOLE) {
            return Optional.empty();
        }
        int year = DateTokens.year(rest);
        Month month = words.calendar().months.get(rest);
        if (month == null) {
            return year > 0 ? Optional.of(new Found(at + 1, new DateExpression.InYear(year, part))) : Optional.empty();
        }
        Year after = words.yearAt(at + 1);
        return Optional.of(
                new Found(after.to(), new DateExpression.InMonth(after.value(), month, part, words.lean(at))));
    }

    /// "the first half of 2019".
    private Optional<Found> shareOfYear(int at) {
        return quarter(at).or(() -> partOfYear(at));
    }

    /// "the third quarter", "third-quarter", "the third quarter of 1990".
    private Optional<Found> quarter(int at) {
        return words.calendar().quarters.at(words.tokens(), at).map(phrase -> {
            Year year = words.yearAt(at + phrase.length());
            DateExpression.Months months = phrase.meaning();
            return new Found(year.to(), new DateExpression.Months(year.value(), months.first(), months.last()));
        });
    }

    private Optional<Found> partOfYear(int at) {
        return words.calendar().sharesOfYear.at(words.tokens(), at).flatMap(phrase -> {
            int next = at + phrase.words().size();
            DateExpression.Months months = phrase.meaning();
            return words.yearWord(next) == 0
                    ? Optional.empty()
                    : Optional.of(new Found(
                            next + 1,
                            new DateExpression.Months(Known.is(words.yearWord(next)), months.first(), months.last())));
        });
    }

    /// "summer 2019", "the winter of 2019-20", "in the summer".
    private Optional<Found> season(int at) {
        Month first = words.calendar().seasons.get(words.lower(at));
        if (first == null) {
            return Optional.empty();
        }
        Matcher twoYears = YEARS.matcher(words.lower(words.is(at + 1, "of") ? at + 2 : at + 1));
        if (first == Month.DECEMBER && twoYears.matches()) {
            int to = words.is(at + 1, "of") ? at + 3 : at + 2;
            Known<Integer> year = Known.is(Integer.parseInt(twoYears.group(1)) + 1);
            return Optional.of(new Found(to, new DateExpression.InSeason(year, first, DateExpression.Lean.PAST)));
        }
        Year year = words.yearAt(at + 1);
        boolean alsoAWord = words.is("season-also-a-word", at);
        boolean led = words.is(at - 1, "in", "during", "over", "since")
                || words.is(at - 1, "the") && words.is(at - 2, "in", "during", "over", "since");
        if (year.value().isKnown() && (!alsoAWord || words.is(at + 1, "of") || led) || !alsoAWord && led) {
            return Optional.of(
                    new Found(year.to(), new DateExpression.InSeason(year.value(), first, DateExpression.Lean.PAST)));
        }
        return Optional.empty();
    }

    /// A year alone after a word that makes it one, "2014-16", "the 1980s".
    private Optional<Found> years(int at) {
        String word = words.lower(at);
        Matcher decade = DECADE.matcher(word);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1));
            return Optional.of(new Found(at + 1, new DateExpression.Years(first, first + 9)));
        }
        Matcher two = YEARS.matcher(word);
        if (two.matches()) {
            int first = Integer.parseInt(two.group(1));
            int last = Integer.parseInt(two.group(2)) + (two.group(2).length() == 2 ? first / 100 * 100 : 0);
            return last > first
                    ? Optional.of(new Found(at + 1, new DateExpression.Years(first, last)))
                    : Optional.empty();
        }
        int year = words.yearWord(at);
        boolean another = words.is(at - 1, "and") && words.yearWord(at - 2) > 0;
        boolean told = (another || words.is("before-year", at - 1))
                && (words.is(at - 1, "in", "since", "during") || !words.is("counted", at + 1));
        boolean named = words.is("before-named", at - 1) && !words.is("counted", at + 1);
        if (year > 0 && named && !told) {
            return Optional.of(new Found(at + 1, new DateExpression.InName(year)));
        }
        return year > 0 && told
                ? Optional.of(new Found(at + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                : Optional.empty();
    }
}
