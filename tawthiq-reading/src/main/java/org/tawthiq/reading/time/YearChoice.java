package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;

/// Chooses the year of a day, month or season that is told without one; see METHOD.md, "Dates and times".
///
/// 1. A day close to the full day told last before it is of the same story: "On 12 March 2018 … on 14
///    March". With a publication date this holds only where news would not mean a day just past.
/// 2. With a publication date, the latest at or before it, unless a word leans elsewhere.
/// 3. Without one, the latest that lies between the first and the last full date of the text, or else the
///    one closest to the last.
/// 4. A weekday told with the day overrules 1 to 3 where it fits a year close by: "Friday, 7 June".
final class YearChoice {

    private static final int WEEKDAY_REACH = 400;
    private static final int SAME_STORY = 45;
    private static final int JUST_PAST = 14;
    private static final int CLOSE_AHEAD = 75;
    private static final int LONG_AGO = 240;
    private static final int YEARS_BACK = 8;

    /// No later year is chosen by a weekday alone; METHOD.md, "Dates and times". It moves with the releases.
    private static final int LATEST_YEAR = 2026;

    /// A date of the text that carries its own year.
    private record Full(int start, LocalDate from, LocalDate to, boolean isDay) {}

    /// A choice and what it rests on.
    record Chosen(DateExtent extent, ReportedDate.Anchor anchor) {}

    private final Optional<LocalDate> publication;
    private final List<Full> full;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    YearChoice(Optional<LocalDate> publication, List<DateMention> mentions) {
        this.publication = publication;
        List<Full> all = new ArrayList<>();
        mentions.forEach(mention -> ends(mention.expression())
                .flatMap(end -> full(mention.start(), end).stream())
                .forEach(all::add));
        this.full = all.stream().sorted(Comparator.comparingInt(Full::start)).toList();
        this.first = full.stream().map(Full::from).min(LocalDate::compareTo);
        this.last = full.stream().map(Full::to).max(LocalDate::compareTo);
    }

    private static Stream<DateExpression> ends(DateExpression expression) {
        return expression instanceof DateExpression.Between(var first, var last)
                ? Stream.of(first, last)
                : Stream.of(expression);
    }

    private static Optional<Full> full(int start, DateExpression expression) {
        if (expression instanceof DateExpression.Since(var from)) {
            return full(start, from);
        }
        Optional<Integer> year = switch (expression) {
            case DateExpression.DayOfMonth day -> day.year().toOptional();
            case DateExpression.InMonth month -> month.year().toOptional();
            case DateExpression.Months months -> months.year().toOptional();
            case DateExpression.InYear _,
                    DateExpression.Years _,
                    DateExpression.InSeason _,
                    DateExpression.Weekday _,
                    DateExpression.Weekend _,
                    DateExpression.FromPublication _,
                    DateExpression.NightBefore _,
                    DateExpression.Ago _,
                    DateExpression.Past _,
                    DateExpression.CalendarUnit _,
                    DateExpression.FromEvent _,
                    DateExpression.WeekdayFromEvent _,
                    DateExpression.AwayFromTold _,
                    DateExpression.Vague _,
                    DateExpression.OfUnknownCalendar _,
                    DateExpression.InName _,
                    DateExpression.Between _,
                    DateExpression.Since _ -> Optional.empty();
        };
        return year.flatMap(value -> Partial.of(expression).flatMap(partial -> partial.inYear(value)))
                .map(extent -> new Full(
                        start,
                        extent.from().orElseThrow(),
                        extent.to().orElseThrow(),
                        expression instanceof DateExpression.DayOfMonth));
    }

    /// Chooses among the years of a date without one; empty where nothing anchors it.
    ///
    /// @param start offset of the words
    /// @param open true where the date opens a stretch that reaches to the present ("since March")
    Optional<Chosen> choose(Partial partial, int start, boolean open) {
        Optional<DateExtent> near = open || !leansBack(partial) ? Optional.empty() : ofSameStory(partial, start);
        if (near.isPresent()) {
            return near.map(extent -> new Chosen(extent, ReportedDate.Anchor.DOCUMENT));
        }
        return publication.isPresent()
                ? byPublication(partial, publication.get())
                        .map(extent -> new Chosen(extent, ReportedDate.Anchor.PUBLICATION))
                : byText(partial).map(extent -> new Chosen(extent, ReportedDate.Anchor.DOCUMENT));
    }

    /// The day closest to the anchor that is such a weekday; empty where none is close.
    Optional<Chosen> onWeekday(Partial partial, DayOfWeek weekday) {
        Optional<LocalDate> anchor = publication.or(() -> last);
        ReportedDate.Anchor kind =
                publication.isPresent() ? ReportedDate.Anchor.PUBLICATION : ReportedDate.Anchor.DOCUMENT;
        Optional<Chosen> closest = anchor.flatMap(day -> candidates(partial, day)
                .filter(extent -> from(extent).getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(extent -> distance(extent, day)))
                .filter(extent -> distance(extent, day) <= WEEKDAY_REACH)
                .map(extent -> new Chosen(extent, kind)));
        return publication.isPresent()
                ? closest
                : firstOn(partial, weekday, anchor).or(() -> closest).or(() -> latestOn(partial, weekday));
    }

    /// A text tells of days before its own more than of days after it: the first that fits from shortly
    /// before its last full date on.
    private static Optional<Chosen> firstOn(Partial partial, DayOfWeek weekday, Optional<LocalDate> anchor) {
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        for (int year = anchor.get().getYear() - 1; year <= LATEST_YEAR; year++) {
            Optional<DateExtent> extent = partial.inYear(year)
                    .filter(day -> from(day).getDayOfWeek() == weekday
                            && !from(day).isBefore(anchor.get().minusDays(SAME_STORY)));
            if (extent.isPresent()) {
                return extent.map(day -> new Chosen(day, ReportedDate.Anchor.DOCUMENT));
            }
        }
        return Optional.empty();
    }

    /// Nothing anchors the day but its weekday: the latest year that fits, though earlier ones fit too.
    private static Optional<Chosen> latestOn(Partial partial, DayOfWeek weekday) {
        for (int year = LATEST_YEAR; year > LATEST_YEAR - YEARS_BACK; year--) {
            Optional<DateExtent> extent =
                    partial.inYear(year).filter(day -> from(day).getDayOfWeek() == weekday);
            if (extent.isPresent()) {
                return extent.map(day -> new Chosen(day, ReportedDate.Anchor.WEEKDAY));
            }
        }
        return Optional.empty();
    }

    private Optional<DateExtent> ofSameStory(Partial partial, int start) {
        Optional<Full> before = dayBefore(start);
        boolean justPast = publication
                .flatMap(day -> byPublication(partial, day).map(extent -> distance(extent, day) <= JUST_PAST))
                .orElse(false);
        if (before.isEmpty() || justPast) {
            return Optional.empty();
        }
        LocalDate told = before.get().from();
        return closest(partial, told).filter(extent -> distance(extent, told) <= SAME_STORY);
    }

    /// The full day told last before an offset.
    private Optional<Full> dayBefore(int start) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (full.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= 0; at--) {
            if (full.get(at).isDay()) {
                return Optional.of(full.get(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateExtent> byPublication(Partial partial, LocalDate day) {
        return switch (partial.lean()) {
            case PAST -> latest(partial, day, extent -> !from(extent).isAfter(day));
            case OPEN -> latestOrClose(partial, day);
            case BEFORE -> latest(partial, day, extent -> to(extent).isBefore(day));
            case NEAREST -> closest(partial, day);
            case NEXT ->
                candidates(partial, day)
                        .filter(extent -> from(extent).isAfter(day))
                        .findFirst();
            case PREVIOUS_CYCLE -> partial.inYear(day.getYear() - 1);
            case THIS_CYCLE -> partial.inYear(day.getYear());
            case NEXT_CYCLE -> partial.inYear(day.getYear() + 1);
        };
    }

    /// The latest at or before `day`, unless that is long ago and the next is close.
    private static Optional<DateExtent> latestOrClose(Partial partial, LocalDate day) {
        Optional<DateExtent> past = latest(partial, day, extent -> !from(extent).isAfter(day));
        Optional<DateExtent> next = candidates(partial, day)
                .filter(extent -> from(extent).isAfter(day))
                .findFirst()
                .filter(extent -> distance(extent, day) <= CLOSE_AHEAD);
        boolean longAgo =
                past.filter(extent -> distance(extent, day) < LONG_AGO).isEmpty();
        return longAgo ? next.or(() -> past) : past;
    }

    private static boolean leansBack(Partial partial) {
        return partial.lean() == DateExpression.Lean.PAST || partial.lean() == DateExpression.Lean.OPEN;
    }

    private Optional<DateExtent> byText(Partial partial) {
        if (full.isEmpty()) {
            return Optional.empty();
        }
        return switch (partial.lean()) {
            case PAST, OPEN, BEFORE, NEAREST, NEXT -> withinText(partial);
            case PREVIOUS_CYCLE, THIS_CYCLE, NEXT_CYCLE -> Optional.empty();
        };
    }

    private Optional<DateExtent> withinText(Partial partial) {
        LocalDate from = first.orElseThrow();
        LocalDate to = last.orElseThrow();
        return latest(
                        partial,
                        to,
                        extent -> !to(extent).isBefore(from) && !from(extent).isAfter(to))
                .or(() -> closest(partial, to));
    }

    /// The year in which the date is the first to end at or after `day`.
    static Optional<DateExtent> firstFrom(Partial partial, LocalDate day) {
        return candidates(partial, day)
                .filter(extent -> !to(extent).isBefore(day))
                .findFirst();
    }

    /// The year in which the date is the last to begin at or before `day`.
    static Optional<DateExtent> lastUpTo(Partial partial, LocalDate day) {
        return latest(partial, day, extent -> !from(extent).isAfter(day));
    }

    private static Optional<DateExtent> latest(
            Partial partial, LocalDate day, java.util.function.Predicate<DateExtent> fits) {
        return candidates(partial, day).filter(fits).reduce((_, later) -> later);
    }

    private static Optional<DateExtent> closest(Partial partial, LocalDate day) {
        return candidates(partial, day).min(Comparator.comparingLong(extent -> distance(extent, day)));
    }

    /// In their order; enough years for a 29 February.
    private static Stream<DateExtent> candidates(Partial partial, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - YEARS_BACK, day.getYear() + YEARS_BACK)
                .mapToObj(partial::inYear)
                .flatMap(Optional::stream);
    }

    /// Days between the date and `day`; 0 where it holds the day.
    private static long distance(DateExtent extent, LocalDate day) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(day, from(extent)), ChronoUnit.DAYS.between(to(extent), day)));
    }

    private static LocalDate from(DateExtent extent) {
        return extent.from().orElseThrow();
    }

    private static LocalDate to(DateExtent extent) {
        return extent.to().orElseThrow();
    }

    /// A date that recurs each year, or one of known year.
    record Partial(Known<Integer> year, DateExpression.Lean lean, IntFunction<Optional<DateExtent>> made) {

        Optional<DateExtent> inYear(int year) {
            return made.apply(year);
        }

        /// Empty for an expression that does not recur with the years.
        static Optional<Partial> of(DateExpression expression) {
            return switch (expression) {
                case DateExpression.DayOfMonth(var year, var month, int day, var lean, var _) ->
                    Optional.of(new Partial(year, lean, number -> Extents.day(number, month, day)));
                case DateExpression.InMonth(var year, var month, var part, var lean) ->
                    Optional.of(new Partial(year, lean, number -> Optional.of(Extents.month(number, month, part))));
                case DateExpression.InSeason(var year, var first, var lean) ->
                    Optional.of(new Partial(year, lean, number -> Optional.of(Extents.season(number, first))));
                case DateExpression.Months(var year, var first, var last) ->
                    Optional.of(new Partial(
                            year,
                            DateExpression.Lean.PAST,
                            number -> Optional.of(Extents.months(number, first, last))));
                case DateExpression.InYear _,
                        DateExpression.Years _,
                        DateExpression.Weekday _,
                        DateExpression.Weekend _,
                        DateExpression.FromPublication _,
                        DateExpression.NightBefore _,
                        DateExpression.Ago _,
                        DateExpression.Past _,
                        DateExpression.CalendarUnit _,
                        DateExpression.FromEvent _,
                        DateExpression.WeekdayFromEvent _,
                        DateExpression.AwayFromTold _,
                        DateExpression.Vague _,
                        DateExpression.OfUnknownCalendar _,
                        DateExpression.InName _,
                        DateExpression.Between _,
                        DateExpression.Since _ -> Optional.empty();
            };
        }
    }
}
