package org.tawthiq.reading.arabic;

import java.time.DayOfWeek;
import java.util.Optional;
import org.tawthiq.reading.time.DateExpression;

/// Dates of one day, month or year, with whatever leads to them and what tells the same more exactly.
record SingleDates(DateWords words, MonthDates months, YearDates years) {

    private static final int LONGEST_LEAD = 3;

    /// A day, month or year, whatever leads to it: "يوم الجمعة 5 تموز", "اليوم الخميس 11 تشرين الثاني".
    Optional<FoundDate> single(int at) {
        Optional<FoundDate> day = months.calendarDay(at);
        if (day.isPresent()) {
            return day;
        }
        Optional<DayOfWeek> weekday = weekday(at);
        if (weekday.isPresent()) {
            return Optional.of(weekdayAndMore(weekday.get(), at + 1));
        }
        Optional<ArabicCalendar.Found<DateExpression>> phrase = words.calendar().expressionAt(words.tokens(), at);
        if (phrase.isPresent() && !isNearness(at, phrase.get())) {
            return Optional.of(
                    moreExact(new FoundDate(phrase.get().to(), phrase.get().meaning())));
        }
        if (words.has("day", at)) {
            return led(at);
        }
        return months.month(at)
                .or(() -> years.stretch(at))
                .or(() -> years.year(at))
                .or(() -> years.decade(at));
    }

    /// "قريبا من" is near a place, "قريبا" alone is soon.
    private boolean isNearness(int at, ArabicCalendar.Found<DateExpression> phrase) {
        return phrase.meaning() instanceof DateExpression.Vague && phrase.to() == at + 1 && words.is(at + 1, "من");
    }

    /// "يوم", "مساء", "فجر" before a date of its own.
    private Optional<FoundDate> led(int at) {
        for (int next = at + 1; next <= Math.min(words.tokens().size() - 1, at + LONGEST_LEAD); next++) {
            int start = next;
            Optional<FoundDate> date = months.calendarDay(start)
                    .or(() -> anyWeekday(start).map(day -> weekdayAndMore(day, start + 1)))
                    .or(() -> words.calendar()
                            .expressionAt(words.tokens(), start)
                            .filter(phrase -> phrase.meaning() instanceof DateExpression.FromPublication)
                            .map(phrase -> moreExact(new FoundDate(phrase.to(), phrase.meaning()))));
            if (date.isPresent()) {
                return date;
            }
            if (!words.has("day", next)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "اليوم" and what says the same more exactly: "اليوم الجمعة", "أمس السبت 3 آب".
    private FoundDate moreExact(FoundDate found) {
        int next = skipMarks(found.to());
        Optional<FoundDate> day = anyWeekday(next)
                .map(weekday -> weekdayAndMore(weekday, next + 1))
                .map(more -> isToCome(found) ? coming(more) : more)
                .or(() -> months.calendarDay(next));
        return day.orElse(found);
    }

    private static boolean isToCome(FoundDate found) {
        return found.expression() instanceof DateExpression.FromPublication away && away.days() > 0;
    }

    /// "غدا الأحد" is the next Sunday.
    private static FoundDate coming(FoundDate found) {
        return found.expression() instanceof DateExpression.Weekday(DayOfWeek day, DateExpression.Lean _)
                ? new FoundDate(found.to(), new DateExpression.Weekday(day, DateExpression.Lean.NEXT))
                : found;
    }

    private FoundDate weekdayAndMore(DayOfWeek weekday, int to) {
        int next = skipMarks(to);
        int pastWord = words.has("same-day", next) ? next + 1 : next;
        Optional<FoundDate> day = months.calendarDay(pastWord);
        if (day.isPresent()) {
            return day.get().expression() instanceof DateExpression.DayOfMonth of
                    ? new FoundDate(day.get().to(), of.on(weekday))
                    : day.get();
        }
        boolean last = words.has("last", to);
        boolean coming = words.has("next", to);
        DateExpression.Lean lean =
                last ? DateExpression.Lean.BEFORE : coming ? DateExpression.Lean.NEXT : DateExpression.Lean.PAST;
        return new FoundDate(last || coming ? to + 1 : to, new DateExpression.Weekday(weekday, lean));
    }

    private int skipMarks(int at) {
        int next = at;
        while (next < words.tokens().size()
                && (words.is(next, "،") || words.is(next, ",") || words.is(next, "(") || words.is(next, "-"))) {
            next++;
        }
        return next;
    }

    /// With its article, or after a word for a part of the day: "أحد" without it is "somebody".
    private Optional<DayOfWeek> weekday(int at) {
        boolean article = at < words.tokens().size()
                && WordForms.of(words.tokens().get(at).lower()).stream()
                        .anyMatch(form -> form.hasArticle() && form.preposition() == ' ');
        return article ? words.calendar().weekdayAt(words.tokens(), at) : Optional.empty();
    }

    private Optional<DayOfWeek> anyWeekday(int at) {
        return words.calendar().weekdayAt(words.tokens(), at).filter(_ -> !words.is(at, "احد"));
    }
}
