package org.tawthiq.reading.time;

/// A date expression in a sentence.
///
/// @param from index of its first token, without a preposition
/// @param to index after its last token
/// @param stated the words
public record DateMention(int from, int to, DateExpression expression, String stated) {

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
                    DateExpression.InSeason _,
                    DateExpression.Months _ -> true;
            case DateExpression.Between(var first, var last) ->
                !(first instanceof DateExpression.DayOfMonth one
                        && last instanceof DateExpression.DayOfMonth other
                        && one.month() == other.month());
            case DateExpression.CalendarUnit(var unit, int _) -> unit == java.time.temporal.ChronoUnit.YEARS;
            case DateExpression.DayOfMonth _,
                    DateExpression.InMonth _,
                    DateExpression.Weekday _,
                    DateExpression.FromPublication _,
                    DateExpression.Ago _,
                    DateExpression.FromEvent _ -> false;
        };
    }

    /// Tells whether the expression is a weekday, today or yesterday: what news uses for the day on which
    /// somebody spoke.
    public boolean isNewsDay() {
        return expression instanceof DateExpression.Weekday || expression instanceof DateExpression.FromPublication;
    }

    public boolean isRelativeToEvent() {
        return expression instanceof DateExpression.FromEvent;
    }
}
