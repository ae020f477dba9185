package org.tawthiq.reading.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.vocabulary.Known;

/// Days written in figures: *5/10/2023*, *2020-02-25*, *20 - 10 - 2022*; and the figures of days and years
/// beside month names.
record FigureDates(List<Token> tokens) {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})[-/.\\\\](\\d{1,2})[-/.\\\\](\\d{2,4})م?");
    private static final int LONGEST = 5;

    /// A year and where it ends; unknown where none follows.
    record Year(int to, Known<Integer> value) {}

    /// The date whose figures begin at the token, over as many tokens as they take.
    Optional<FoundDate> at(int at) {
        if (at >= tokens.size() || !Character.isDigit(tokens.get(at).lower().charAt(0))) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        for (int to = at; to < Math.min(tokens.size(), at + LONGEST); to++) {
            String word = tokens.get(to).lower();
            if (to > at && !word.matches("[-/.\\\\]|\\d{1,4}م?|\\d{1,2}[-/.]\\d{2,4}")) {
                break;
            }
            written.append(word);
            Matcher whole = WHOLE.matcher(written);
            if (whole.matches() && !continues(to + 1)) {
                int end = to + 1;
                return day(whole).map(day -> new FoundDate(end, day));
            }
        }
        return Optional.empty();
    }

    private boolean continues(int at) {
        return at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && Character.isDigit(tokens.get(at).lower().charAt(0));
    }

    /// The day first; the year first where it has four figures; the month first where no other order fits.
    private static Optional<DateExpression> day(Matcher written) {
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(2));
        int third = Integer.parseInt(written.group(3));
        if (written.group(1).length() == 4) {
            return day(first, second, third);
        }
        int year = third < 100 ? 2000 + third : third;
        return second <= 12 ? day(year, second, first) : day(year, first, second);
    }

    private static Optional<DateExpression> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return year < 1900 || year > 2099
                    ? Optional.empty()
                    : Optional.of(new DateExpression.DayOfMonth(
                            Known.is(year), date.getMonth(), date.getDayOfMonth(), DateExpression.Lean.PAST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The number of a day of a month in figures.
    Optional<Integer> dayNumber(int at) {
        int day = at < tokens.size() ? figures(tokens.get(at).lower(), 1, 2) : 0;
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /// Four figures from 1900 to 2099; 0 where the token is none.
    int year(int at) {
        if (at < 0 || at >= tokens.size()) {
            return 0;
        }
        String word = tokens.get(at).lower();
        int year = figures(word.startsWith("و") ? word.substring(1) : word, 4, 4);
        return year >= 1900 && year <= 2099 ? year : 0;
    }

    /// Four figures that a word for a year leads to; 0 where the token is none.
    int anyYear(int at) {
        int year = at >= 0 && at < tokens.size() ? figures(tokens.get(at).lower(), 4, 4) : 0;
        return year >= 1000 && year <= 2099 ? year : 0;
    }

    /// The number that a word of `least` to `most` figures writes; 0 where it is no such word.
    private static int figures(String word, int least, int most) {
        if (word.length() < least || word.length() > most) {
            return 0;
        }
        int value = 0;
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '0' || word.charAt(at) > '9') {
                return 0;
            }
            value = 10 * value + word.charAt(at) - '0';
        }
        return value;
    }

    /// The year that follows a month, with or without a word for it, a comma or a bar.
    Year yearAt(int at) {
        int next = at;
        while (next < tokens.size()
                && next - at < 3
                && List.of("من", "عام", "العام", "سنه", "،", ",", "/", "-")
                        .contains(tokens.get(next).lower())) {
            next++;
        }
        int year = year(next);
        return year > 0 ? new Year(next + 1, Known.is(year)) : new Year(at, Known.unknown());
    }

    /// A day of the Islamic calendar of Umm al-Qura with its year, as the day of ours.
    Optional<FoundDate> islamic(int day, int month, int yearAt) {
        if (yearAt >= tokens.size() || !tokens.get(yearAt).lower().matches("1[34]\\d\\d")) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.from(
                    HijrahDate.of(Integer.parseInt(tokens.get(yearAt).lower()), month, day));
            return Optional.of(new FoundDate(
                    yearAt + 1,
                    new DateExpression.DayOfMonth(
                            Known.is(date.getYear()),
                            Month.from(date),
                            date.getDayOfMonth(),
                            DateExpression.Lean.PAST)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
