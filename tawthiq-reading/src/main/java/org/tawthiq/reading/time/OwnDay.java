package org.tawthiq.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Table;

/// The day on which a text speaks, as its own lines tell it: a short line that holds little but a full
/// date, a full date with a clock time, or one behind *published*. Used where the publication date is not known.
public final class OwnDay {

    /// A line beyond this is no stamp, whatever it holds.
    public static final int LONGEST_STAMP = 80;

    private static final int LONGEST_LINE = 60;

    /// So many characters may stand beside the date and the clock time of a stamp.
    private static final int MOST_BESIDE_CLOCK = 25;

    /// So many stamps are a list of other articles.
    private static final int SHORTEST_LIST = 3;

    /// A line of this length is a paragraph of an article.
    private static final int SHORTEST_BODY = 160;

    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d\\d(?:\\s?[AaPp][Mm])?");
    private static final Set<String> PUBLISHED = words("published");
    private static final Set<String> UPDATED = words("updated");

    private OwnDay() {}

    private static Set<String> words(String kind) {
        return Table.shipped(OwnDay.class, "stamp-words.tsv").rows().stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> row.cell(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A date of the text and the paragraph it stands in.
    public record Placed(DateMention mention, Paragraph paragraph) {}

    /// The day of the first such line; that of a line that tells of an update only where there is no other.
    public static Optional<LocalDate> of(String text, List<Placed> dates) {
        List<Placed> stamps = dates.stream()
                .filter(date -> isFull(date.mention()) && isStamp(text, date, dates))
                .toList();
        List<Placed> own = stamps.size() < SHORTEST_LIST ? stamps : aboveTheBody(text, stamps);
        return own.stream()
                .filter(date -> !isUpdate(text, date))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .flatMap(date -> day(date.mention(), List.of(date.mention())));
    }

    /// Many stamps are those of other articles, of which a page shows a list below its own.
    private static List<Placed> aboveTheBody(String text, List<Placed> stamps) {
        return stamps.stream()
                .filter(date -> text.substring(0, date.paragraph().start())
                        .lines()
                        .noneMatch(line -> line.length() >= SHORTEST_BODY))
                .toList();
    }

    private static boolean isFull(DateMention mention) {
        return mention.expression() instanceof DateExpression.DayOfMonth day
                && day.year().isKnown();
    }

    private static boolean isStamp(String text, Placed date, List<Placed> all) {
        Paragraph paragraph = date.paragraph();
        int line = paragraph.end() - paragraph.start();
        if (line > LONGEST_STAMP) {
            return false;
        }
        int dated = all.stream()
                .filter(other -> other.paragraph().equals(paragraph))
                .mapToInt(other -> other.mention().stated().length())
                .sum();
        return line <= LONGEST_LINE && 2 * dated >= line
                || PUBLISHED.contains(before(text, date))
                || line - dated - clock(text, paragraph) <= MOST_BESIDE_CLOCK && clock(text, paragraph) > 0;
    }

    /// The letters of the line before the date, in lower case.
    private static String before(String text, Placed date) {
        return text.substring(date.paragraph().start(), date.mention().start())
                .replace(":", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isUpdate(String text, Placed date) {
        return UPDATED.stream().anyMatch(before(text, date)::contains);
    }

    /// Characters of the clock times in the line.
    private static int clock(String text, Paragraph paragraph) {
        return CLOCK.matcher(text)
                .region(paragraph.start(), paragraph.end())
                .results()
                .mapToInt(found -> found.end() - found.start())
                .sum();
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
