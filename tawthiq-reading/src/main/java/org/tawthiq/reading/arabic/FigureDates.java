package org.tawthiq.reading.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.vocabulary.HijriCalendar;
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
                return day(whole, end);
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
    private Optional<FoundDate> day(Matcher written, int end) {
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(2));
        int third = Integer.parseInt(written.group(3));
        if (written.group(1).length() == 4) {
            return day(first, second, third, end);
        }
        int year = third < 100 ? 2000 + third : third;
        return second <= 12 ? day(year, second, first, end) : day(year, first, second, end);
    }

    private Optional<FoundDate> day(int year, int month, int day, int end) {
        return HijriCalendar.isYear(year)
                ? hijri(year, month, day, end)
                : day(year, month, day).map(found -> new FoundDate(end, found));
    }

    /// "21/9/1441 هـ"; without letters that name the calendar nobody knows which of two is meant.
    private Optional<FoundDate> hijri(int year, int month, int day, int end) {
        Optional<Marked> marked = markedAt(end);
        if (marked.isPresent()) {
            return marked.get()
                    .calendar()
                    .day(year, month, day)
                    .map(found -> new FoundDate(marked.get().to(), dayOf(found)));
        }
        boolean isDay = Stream.of(HijriCalendar.values())
                .anyMatch(calendar -> calendar.day(year, month, day).isPresent());
        return isDay ? Optional.of(new FoundDate(end, new DateExpression.OfUnknownCalendar())) : Optional.empty();
    }

    /// The calendar that the letters behind a year name, and where they end: "هـ", "هجري شمسي", "ه.ش".
    private record Marked(int to, HijriCalendar calendar) {}

    private Optional<Marked> markedAt(int at) {
        Optional<HijriCalendar> first = calendarAt(at);
        int next = at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? at + 2 : at + 1;
        Optional<HijriCalendar> second =
                first.flatMap(_ -> calendarAt(next)).filter(calendar -> calendar == HijriCalendar.SOLAR);
        return second.map(calendar -> new Marked(next + 1, calendar))
                .or(() -> first.map(calendar -> new Marked(at + 1, calendar)));
    }

    private Optional<HijriCalendar> calendarAt(int at) {
        return at < tokens.size() ? HijriCalendar.named(tokens.get(at).lower()) : Optional.empty();
    }

    private static DateExpression dayOf(LocalDate day) {
        return new DateExpression.DayOfMonth(
                Known.is(day.getYear()), day.getMonth(), day.getDayOfMonth(), DateExpression.Lean.PAST);
    }

    private static Optional<DateExpression> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return year < 1900 || year > 2099 ? Optional.empty() : Optional.of(dayOf(date));
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
        int to = markedAt(yearAt + 1).map(Marked::to).orElse(yearAt + 1);
        return HijriCalendar.ISLAMIC
                .day(Integer.parseInt(tokens.get(yearAt).lower()), month, day)
                .map(found -> new FoundDate(to, dayOf(found)));
    }

    /// "عام 1441 هـ": the days of the year; empty where no letters name the calendar.
    Optional<FoundDate> hijriYear(int at) {
        int year = anyYear(at);
        return markedAt(at + 1)
                .filter(_ -> HijriCalendar.isYear(year))
                .flatMap(marked -> marked.calendar()
                        .day(year, 1, 1)
                        .flatMap(first -> marked.calendar()
                                .day(year + 1, 1, 1)
                                .map(next -> new FoundDate(
                                        marked.to(),
                                        new DateExpression.Between(dayOf(first), dayOf(next.minusDays(1)))))));
    }
}
