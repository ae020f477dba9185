package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.tawthiq.vocabulary.Known;

/// A date as its words give it, before anything anchors it.
sealed interface DateExpression {

    record DayOfMonth(Known<Integer> year, Month month, int day) implements DateExpression {}

    /// @param part early, mid, late or the whole month
    record InMonth(Known<Integer> year, Month month, Part part) implements DateExpression {}

    /// From one month to another, both whole: "January and February 2020".
    record Months(Known<Integer> year, Month first, Month last) implements DateExpression {}

    record InYear(int year) implements DateExpression {}

    record InSeason(Known<Integer> year, Month first) implements DateExpression {}

    record Weekday(DayOfWeek day) implements DateExpression {}

    /// Days from the publication; 0 = today, -1 = yesterday.
    record FromPublication(int days) implements DateExpression {}

    /// Units before the publication, as precise as the unit: "two months ago".
    record Ago(long number, ChronoUnit unit) implements DateExpression {}

    /// The stretch of a unit's length that ends at publication: "over the past year".
    record Past(long number, ChronoUnit unit) implements DateExpression {}

    /// The calendar unit of the publication, moved by `shift`: "last month" is -1.
    record CalendarUnit(ChronoUnit unit, int shift) implements DateExpression {}

    /// Days after an event told earlier: "two days later", "the same day".
    record FromEvent(int days) implements DateExpression {}

    record Between(DateExpression first, DateExpression last) implements DateExpression {}

    record Since(DateExpression start) implements DateExpression {}

    enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE
    }
}
