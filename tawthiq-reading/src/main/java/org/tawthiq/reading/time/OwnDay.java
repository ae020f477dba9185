package org.tawthiq.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.DateExtent;

/// The day on which a text speaks, as its own lines tell it: a short line that holds little but a full
/// date. Used where the publication date is not known.
public final class OwnDay {

    private static final int LONGEST_LINE = 60;

    private OwnDay() {}

    /// A date of the text and the paragraph it stands in.
    public record Placed(DateMention mention, Paragraph paragraph) {}

    /// The day of the first such line.
    public static Optional<LocalDate> of(List<Placed> dates) {
        return dates.stream()
                .filter(OwnDay::fillsItsLine)
                .map(Placed::mention)
                .filter(mention -> mention.expression() instanceof DateExpression.DayOfMonth day
                        && day.year().isKnown())
                .findFirst()
                .flatMap(mention -> day(mention, List.of(mention)));
    }

    private static boolean fillsItsLine(Placed date) {
        int line = date.paragraph().end() - date.paragraph().start();
        return line <= LONGEST_LINE && 2 * date.mention().stated().length() >= line;
    }

    /// The day of a date, where the text alone tells it.
    public static Optional<LocalDate> day(DateMention mention, List<DateMention> all) {
        return new DateResolver(Optional.empty(), all)
                                .resolve(mention, Optional.empty())
                                .extent()
                        instanceof DateExtent.Day(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }
}
