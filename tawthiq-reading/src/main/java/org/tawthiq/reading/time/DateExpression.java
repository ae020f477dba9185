package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.tawthiq.vocabulary.Known;

/// A date as its words give it, before anything anchors it.
public sealed interface DateExpression {

    /// @param named the weekday told with it, which helps to find the year: "Friday, 7 June"
    record DayOfMonth(Known<Integer> year, Month month, int day, Lean lean, Known<DayOfWeek> named)
            implements DateExpression {

        public DayOfMonth(Known<Integer> year, Month month, int day, Lean lean) {
            this(year, month, day, lean, Known.unknown());
        }

        DayOfMonth with(Lean other) {
            return new DayOfMonth(year, month, day, other, named);
        }

        public DayOfMonth on(DayOfWeek weekday) {
            return new DayOfMonth(year, month, day, lean, Known.is(weekday));
        }
    }

    /// @param part early, mid, late or the whole month
    record InMonth(Known<Integer> year, Month month, Part part, Lean lean) implements DateExpression {}

    /// From one month to another, both whole: "January and February 2020".
    record Months(Known<Integer> year, Month first, Month last) implements DateExpression {

        /// January to March, April to June, and so on.
        public boolean isQuarter() {
            return first.firstMonthOfQuarter() == first && last.getValue() == first.getValue() + 2;
        }
    }

    record InYear(int year, Part part) implements DateExpression {}

    /// Whole years: "the 1980s", "2014-16".
    record Years(int first, int last) implements DateExpression {}

    record InSeason(Known<Integer> year, Month first, Lean lean) implements DateExpression {}

    record Weekday(DayOfWeek day, Lean lean) implements DateExpression {}

    /// Saturday and Sunday.
    record Weekend(Lean lean) implements DateExpression {}

    /// Days from the publication; 0 = today, -1 = yesterday.
    record FromPublication(int days) implements DateExpression {}

    /// "Overnight": the night that ends on the day of publication, so one of two days.
    record NightBefore() implements DateExpression {}

    /// Units before the publication, as precise as the unit: "two months ago".
    record Ago(long number, ChronoUnit unit) implements DateExpression {}

    /// The stretch of a unit's length that ends at publication: "over the past year".
    record Past(long number, ChronoUnit unit) implements DateExpression {}

    /// The calendar unit of the publication, moved by `shift`: "last month" is -1.
    record CalendarUnit(ChronoUnit unit, int shift) implements DateExpression {}

    /// Days after an event told earlier: "two days later", "the same day".
    record FromEvent(int days) implements DateExpression {}

    /// Units after what was told before, as precise as the unit, or as what was told where that is a whole
    /// month, quarter or year: "a year earlier".
    record AwayFromTold(long number, ChronoUnit unit) implements DateExpression {}

    /// The nearest such weekday after an event told earlier, or before it: "the following Friday".
    record WeekdayFromEvent(DayOfWeek day, boolean after) implements DateExpression {}

    record Between(DateExpression first, DateExpression last) implements DateExpression {}

    record Since(DateExpression start) implements DateExpression {}

    /// A word for the past, present or future that tells no day: "recently", "now", "soon".
    record Vague(When when) implements DateExpression {}

    /// A day in figures whose year is of the Islamic or of the Solar Hijri calendar, and no word says of which:
    /// "1441-09-21" is 14 May 2020 or 11 December 2062.
    record OfUnknownCalendar() implements DateExpression {}

    /// A year in the name of something: "the 2014 war" tells nothing of when what is told happened.
    record InName(int year) implements DateExpression {}

    enum When {
        PAST,
        PRESENT,
        FUTURE
    }

    enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE
    }

    /// Which of the days or months that recur is meant.
    enum Lean {
        /// A word tells the past: the latest at or before the anchor.
        PAST,
        /// No word says: as the past, unless that is long ago and the next such date is close.
        OPEN,
        /// "Last Monday": the latest that is over at the anchor.
        BEFORE,
        /// "By 14 January": the one closest to the anchor, before or after it.
        NEAREST,
        /// "Next Monday", "will begin on Monday": the first after the anchor.
        NEXT,
        /// "July last year", "Monday last week".
        PREVIOUS_CYCLE,
        /// "This September", "October this year".
        THIS_CYCLE,
        /// "April next year".
        NEXT_CYCLE
    }
}
