package org.tawthiq.reading.arabic;

import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tawthiq.reading.time.DateExpression;

/// Days of a month and months: *29 كانون الثاني 2020*, *الخامس عشر من آذار*, *شهر نيسان الماضي*.
record MonthDates(DateWords words, FigureDates figures) {

    /// A day with its month, in figures or in words, of our calendar or the Islamic one.
    Optional<FoundDate> calendarDay(int at) {
        return figures.at(at)
                .or(() -> dayOfMonth(at))
                .or(() -> dayBehindMonth(at))
                .or(() -> islamicDay(at));
    }

    /// "29 كانون الثاني 2020", "الخامس عشر من آذار", "25 شباط/فبراير 2020", "21 / شباط / 2020".
    private Optional<FoundDate> dayOfMonth(int at) {
        Optional<ArabicCalendar.Found<Integer>> day = dayNumber(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = day.get().to();
        boolean parted = words.is(next, "من") || words.is(next, "/") || words.is(next, "-");
        next = parted ? next + 1 : next;
        next = words.is(next, "شهر") ? next + 1 : next;
        if (words.has("last", next + 1) && words.is(next, "الشهر")) {
            return Optional.of(new FoundDate(next + 2, new DateExpression.CalendarUnit(ChronoUnit.MONTHS, -1)));
        }
        int monthAt = next;
        return words.calendar().monthAt(words.tokens(), monthAt).map(month -> {
            int to = otherName(month);
            FigureDates.Year year = figures.yearAt(to);
            boolean running = words.has("running", to);
            return new FoundDate(
                    running ? to + 1 : year.to(),
                    new DateExpression.DayOfMonth(
                            year.value(),
                            month.meaning(),
                            Math.min(day.get().meaning(), month.meaning().maxLength()),
                            running ? DateExpression.Lean.THIS_CYCLE : DateExpression.Lean.PAST));
        });
    }

    /// "نوفمبر 6, 2022", as translated pages and posts have it. Only with a year behind a comma: "نوفمبر 6 قتلى" is
    /// none.
    private Optional<FoundDate> dayBehindMonth(int at) {
        Optional<ArabicCalendar.Found<Month>> month = words.calendar().monthAt(words.tokens(), at);
        int dayAt = month.map(this::otherName).orElse(at);
        Optional<Integer> day = month.flatMap(_ -> figures.dayNumber(dayAt));
        boolean comma = words.is(dayAt + 1, ",") || words.is(dayAt + 1, "،");
        FigureDates.Year year = figures.yearAt(dayAt + 1);
        return day.isEmpty() || !comma || !year.value().isKnown()
                ? Optional.empty()
                : month.map(found -> new FoundDate(
                        year.to(),
                        new DateExpression.DayOfMonth(
                                year.value(),
                                found.meaning(),
                                Math.min(day.get(), found.meaning().maxLength()),
                                DateExpression.Lean.PAST)));
    }

    private Optional<ArabicCalendar.Found<Integer>> dayNumber(int at) {
        Optional<Integer> figure = figures.dayNumber(at);
        return figure.map(day -> new ArabicCalendar.Found<>(day, at + 1))
                .or(() -> words.calendar().ordinalAt(words.tokens(), at).filter(found -> found.meaning() <= 31));
    }

    /// "شباط/فبراير", "يناير كانون الثاني", "تشرين الثاني (نوفمبر)": both names of one month.
    private int otherName(ArabicCalendar.Found<Month> month) {
        int at = month.to();
        int name = words.is(at, "/") || words.is(at, "-") || words.is(at, "(") || words.is(at, "\\") ? at + 1 : at;
        Optional<ArabicCalendar.Found<Month>> other = words.calendar().monthAt(words.tokens(), name);
        boolean same = other.isPresent() && other.get().meaning() == month.meaning();
        return !same
                ? at
                : words.is(at, "(") && words.is(other.get().to(), ")")
                        ? other.get().to() + 1
                        : other.get().to();
    }

    private Optional<FoundDate> islamicDay(int at) {
        Optional<Integer> day = figures.dayNumber(at);
        Optional<ArabicCalendar.Found<Integer>> month =
                day.flatMap(_ -> words.calendar().islamicMonthAt(words.tokens(), at + 1));
        return month.flatMap(found -> figures.islamic(day.orElseThrow(), found.meaning(), found.to()));
    }

    /// A month with its year, or behind a word that leads to a month.
    Optional<FoundDate> month(int at) {
        boolean led = words.has("month", at);
        int name = led && words.calendar().monthAt(words.tokens(), at).isEmpty() ? at + 1 : at;
        name = name > at && words.is(name, "شهر") ? name + 1 : name;
        Optional<ArabicCalendar.Found<Month>> month = words.calendar().monthAt(words.tokens(), name);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        FigureDates.Year year = figures.yearAt(otherName(month.get()));
        boolean stands =
                led || year.value().isKnown() || at > 0 && words.has("since", at - 1) || words.is(at - 1, "في");
        int to = year.value().isKnown() ? year.to() : otherName(month.get());
        boolean last = words.has("last", to);
        return stands
                ? Optional.of(new FoundDate(
                        last ? to + 1 : to,
                        new DateExpression.InMonth(
                                year.value(), month.get().meaning(), part(at), DateExpression.Lean.PAST)))
                : Optional.empty();
    }

    /// Which part of a month or year the word at the token names.
    DateExpression.Part part(int at) {
        if (words.has("early", at)) {
            return DateExpression.Part.EARLY;
        }
        if (words.has("middle", at)) {
            return DateExpression.Part.MIDDLE;
        }
        return words.has("late", at) ? DateExpression.Part.LATE : DateExpression.Part.WHOLE;
    }
}
