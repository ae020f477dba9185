package org.tawthiq.reading.time;

import java.time.temporal.ChronoUnit;

/// A date expression in a sentence.
///
/// @param from index of its first token, without a preposition, but with *since*, *from* or *between*
/// @param to index after its last token
/// @param stated the words
/// @param start offset of the words in the whole text; years are inferred from dates told before
public record DateMention(int from, int to, DateExpression expression, String stated, int start) {

    public DateMention {
        if (to <= from) {
            throw new IllegalArgumentException("empty mention [%d, %d)".formatted(from, to));
        }
    }

    /// A stretch that begins and has no end told, or covers a season or more: what a campaign lasts, not
    /// an attack.
    public boolean isPeriod() {
        return switch (expression) {
            case DateExpression.Since _,
                    DateExpression.Past _,
                    DateExpression.InYear _,
                    DateExpression.Years _,
                    DateExpression.InSeason _,
                    DateExpression.Months _ -> true;
            case DateExpression.Between(var first, var last) -> !isOfDays(first, last);
            case DateExpression.AwayFromTold(long _, var unit) -> unit == ChronoUnit.YEARS;
            case DateExpression.CalendarUnit(var unit, int _) -> unit == ChronoUnit.YEARS;
            case DateExpression.DayOfMonth _,
                    DateExpression.InMonth _,
                    DateExpression.Weekday _,
                    DateExpression.Weekend _,
                    DateExpression.FromPublication _,
                    DateExpression.NightBefore _,
                    DateExpression.Ago _,
                    DateExpression.FromEvent _,
                    DateExpression.WeekdayFromEvent _,
                    DateExpression.Vague _,
                    DateExpression.OfUnknownCalendar _,
                    DateExpression.InName _ -> false;
        };
    }

    private static boolean isOfDays(DateExpression first, DateExpression last) {
        boolean sameMonth = first instanceof DateExpression.DayOfMonth one
                && last instanceof DateExpression.DayOfMonth other
                && one.month() == other.month();
        return sameMonth || first instanceof DateExpression.Weekday && last instanceof DateExpression.Weekday;
    }

    /// Tells whether the expression is a weekday, today or yesterday: what news uses for the day on which
    /// somebody spoke.
    public boolean isNewsDay() {
        return expression instanceof DateExpression.Weekday || expression instanceof DateExpression.FromPublication;
    }

    /// Tells whether the words do not say when what the sentence tells happened: "recently", "the 2014 war".
    public boolean isAside() {
        return expression instanceof DateExpression.Vague || expression instanceof DateExpression.InName;
    }

    public boolean isRelativeToEvent() {
        return expression instanceof DateExpression.FromEvent || expression instanceof DateExpression.WeekdayFromEvent;
    }
}
