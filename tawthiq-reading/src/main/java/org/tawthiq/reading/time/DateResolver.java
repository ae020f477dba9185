package org.tawthiq.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;

/// Gives date expressions their place in the calendar. News leans to the past; where a year is missing,
/// [YearChoice] says how it is found. A weekday, "yesterday" or "last month" needs the publication date.
/// Where nothing anchors an expression nothing is guessed: its extent is unstated.
public final class DateResolver {

    private final Optional<LocalDate> publication;
    private final YearChoice years;
    private final List<DateMention> mentions;

    /// @param mentions every date expression of the text
    public DateResolver(Optional<LocalDate> publication, List<DateMention> mentions) {
        this.publication = publication;
        this.years = new YearChoice(publication, mentions);
        this.mentions = mentions;
    }

    /// @param event the day of the event told before, for expressions such as "two days later"
    public ReportedDate resolve(DateMention mention, Optional<LocalDate> event) {
        Context context = new Context(mention.start(), event, false);
        return place(mention.expression(), context)
                .map(placed -> new ReportedDate(placed.extent(), placed.anchor(), placed.inferred(), mention.stated()))
                .orElseGet(() ->
                        new ReportedDate(new DateExtent.Unstated(), ReportedDate.Anchor.NONE, false, mention.stated()));
    }

    /// @param open true where the expression opens a stretch that reaches to the present
    private record Context(int start, Optional<LocalDate> event, boolean open) {}

    private record Placed(DateExtent extent, ReportedDate.Anchor anchor, boolean inferred) {

        static Placed explicit(DateExtent extent) {
            return new Placed(extent, ReportedDate.Anchor.EXPLICIT, false);
        }

        static Placed published(DateExtent extent) {
            return new Placed(extent, ReportedDate.Anchor.PUBLICATION, true);
        }

        static Placed ofEvent(LocalDate day) {
            return new Placed(new DateExtent.Day(day), ReportedDate.Anchor.EVENT, true);
        }
    }

    private Optional<Placed> place(DateExpression expression, Context context) {
        return switch (expression) {
            case DateExpression.DayOfMonth _,
                    DateExpression.InMonth _,
                    DateExpression.InSeason _,
                    DateExpression.Months _ -> inYear(expression, context);
            case DateExpression.InYear(int year, var part) -> Optional.of(Placed.explicit(Extents.year(year, part)));
            case DateExpression.InName(int year) ->
                Optional.of(Placed.explicit(Extents.year(year, DateExpression.Part.WHOLE)));
            case DateExpression.Years(int first, int last) -> Optional.of(Placed.explicit(Extents.years(first, last)));
            case DateExpression.Weekday(DayOfWeek day, var lean) ->
                publication.map(published -> day(weekday(published, day, lean)));
            case DateExpression.Weekend(var lean) -> publication.map(published -> weekend(published, lean));
            case DateExpression.FromPublication(int days) ->
                publication.map(published -> day(published.plusDays(days)));
            case DateExpression.NightBefore _ -> publication.map(published -> span(published.minusDays(1), published));
            case DateExpression.Ago(long number, ChronoUnit unit) ->
                quarterAgo(number, unit, context)
                        .or(() -> publication.map(
                                published -> Placed.published(Extents.around(published.minus(number, unit), unit))));
            case DateExpression.Past(long number, ChronoUnit unit) ->
                publication.map(published -> span(published.minus(number, unit), published));
            case DateExpression.CalendarUnit(ChronoUnit unit, int shift) ->
                publication.map(published -> calendarUnit(published, unit, shift));
            case DateExpression.FromEvent(int days) -> context.event().map(day -> Placed.ofEvent(day.plusDays(days)));
            case DateExpression.WeekdayFromEvent(DayOfWeek day, boolean after) ->
                context.event()
                        .map(told -> Placed.ofEvent(
                                told.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))));
            case DateExpression.AwayFromTold(long number, ChronoUnit unit) -> away(number, unit, context);
            case DateExpression.Vague _, DateExpression.OfUnknownCalendar _ -> Optional.empty();
            case DateExpression.Between(var first, var last) -> between(first, last, context);
            case DateExpression.Since(var start) -> since(start, context);
        };
    }

    private Optional<Placed> inYear(DateExpression expression, Context context) {
        YearChoice.Partial partial = YearChoice.Partial.of(expression).orElseThrow();
        Optional<Integer> year = partial.year().toOptional();
        return year.isPresent()
                ? partial.inYear(year.get()).map(Placed::explicit)
                : onWeekday(expression, partial)
                        .or(() -> years.choose(partial, context.start(), context.open()))
                        .map(chosen -> new Placed(chosen.extent(), chosen.anchor(), true));
    }

    private Optional<YearChoice.Chosen> onWeekday(DateExpression expression, YearChoice.Partial partial) {
        return expression instanceof DateExpression.DayOfMonth day
                ? day.named().toOptional().flatMap(weekday -> years.onWeekday(partial, weekday))
                : Optional.empty();
    }

    private Optional<Placed> since(DateExpression start, Context context) {
        return place(start, new Context(context.start(), context.event(), true))
                .flatMap(placed -> placed.extent()
                        .from()
                        .map(from -> new Placed(new DateExtent.Since(from), placed.anchor(), placed.inferred())));
    }

    /// A quarter that is compared with that of other years: "a year ago" is the same quarter then.
    private Optional<Placed> quarterAgo(long number, ChronoUnit unit, Context context) {
        return number == 1
                        && unit == ChronoUnit.YEARS
                        && toldBefore(context) instanceof DateExpression.Months quarter
                        && quarter.isQuarter()
                ? moved(quarter, -number, unit, context)
                : Optional.empty();
    }

    private Optional<Placed> away(long number, ChronoUnit unit, Context context) {
        DateExpression told = toldBefore(context);
        return told == null ? Optional.empty() : moved(told, number, unit, context);
    }

    private Optional<Placed> moved(DateExpression told, long number, ChronoUnit unit, Context context) {
        return place(told, context)
                .flatMap(placed -> Extents.moved(placed.extent(), number, unit))
                .map(extent -> new Placed(extent, ReportedDate.Anchor.EVENT, true));
    }

    /// The date or stretch told last before the words that stands by itself.
    private @Nullable DateExpression toldBefore(Context context) {
        DateExpression told = null;
        for (DateMention mention : mentions) {
            if (mention.start() >= context.start()) {
                break;
            }
            boolean stands = switch (mention.expression()) {
                case DateExpression.DayOfMonth _,
                        DateExpression.InMonth _,
                        DateExpression.Months _,
                        DateExpression.InYear _,
                        DateExpression.InSeason _ -> true;
                default -> false;
            };
            told = stands ? mention.expression() : told;
        }
        return told;
    }

    private static Placed day(LocalDate day) {
        return Placed.published(new DateExtent.Day(day));
    }

    private static Placed span(LocalDate from, LocalDate to) {
        return Placed.published(new DateExtent.Span(from, to));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate weekday(LocalDate published, DayOfWeek day, DateExpression.Lean lean) {
        LocalDate inWeek = monday(published).plusDays(day.getValue() - 1L);
        return switch (lean) {
            case PAST, OPEN, NEAREST -> published.with(TemporalAdjusters.previousOrSame(day));
            case BEFORE -> published.with(TemporalAdjusters.previous(day));
            case NEXT -> published.with(TemporalAdjusters.next(day));
            case PREVIOUS_CYCLE -> inWeek.minusWeeks(1);
            case THIS_CYCLE -> inWeek;
            case NEXT_CYCLE -> inWeek.plusWeeks(1);
        };
    }

    /// The Saturday and Sunday that ended last; on a Saturday or Sunday the running one.
    private static Placed weekend(LocalDate published, DateExpression.Lean lean) {
        LocalDate saturday = weekday(published, DayOfWeek.SATURDAY, lean);
        boolean running =
                lean == DateExpression.Lean.BEFORE && !saturday.plusDays(1).isBefore(published);
        LocalDate first = running ? saturday.minusWeeks(1) : saturday;
        return span(first, first.plusDays(1));
    }

    /// Weeks begin on Monday; the running week ends at publication.
    private static Placed calendarUnit(LocalDate published, ChronoUnit unit, int shift) {
        LocalDate moved = published.plus(shift, unit);
        return switch (unit) {
            case YEARS -> Placed.published(new DateExtent.InYear(Year.from(moved)));
            case MONTHS -> Placed.published(new DateExtent.Month(YearMonth.from(moved)));
            default -> {
                LocalDate sunday = monday(moved).plusDays(6);
                yield span(monday(moved), shift == 0 ? published : sunday);
            }
        };
    }

    /// An end without a year takes it from the other: the end is the first such date after the start, the
    /// start the last such date before the end. A weekday that starts a range is the last before its end.
    private Optional<Placed> between(DateExpression first, DateExpression last, Context context) {
        Optional<YearChoice.Partial> open =
                YearChoice.Partial.of(first).filter(partial -> !partial.year().isKnown());
        Optional<YearChoice.Partial> close =
                YearChoice.Partial.of(last).filter(partial -> !partial.year().isKnown());
        if (open.isEmpty() && close.isPresent()) {
            Optional<Placed> start = place(first, context);
            return start.flatMap(from -> YearChoice.firstFrom(
                            close.get(), from.extent().from().orElseThrow())
                    .flatMap(to -> range(from, shared(to, from))));
        }
        Optional<Placed> end = place(last, context);
        if (open.isPresent()) {
            return end.flatMap(to -> YearChoice.lastUpTo(
                            open.get(), to.extent().to().orElseThrow())
                    .flatMap(from -> range(shared(from, to), to)));
        }
        Optional<Placed> start = first instanceof DateExpression.Weekday(DayOfWeek day, var _)
                ? end.flatMap(to -> to.extent().to()).map(to -> day(to.with(TemporalAdjusters.previous(day))))
                : place(first, context);
        return start.flatMap(from -> end.flatMap(to -> range(from, to)));
    }

    private static Placed shared(DateExtent extent, Placed other) {
        boolean explicit = other.anchor() == ReportedDate.Anchor.EXPLICIT;
        return new Placed(extent, explicit ? ReportedDate.Anchor.DOCUMENT : other.anchor(), true);
    }

    private static Optional<Placed> range(Placed start, Placed end) {
        Optional<LocalDate> from = start.extent().from();
        Optional<LocalDate> to = end.extent().to();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        ReportedDate.Anchor anchor = start.inferred() ? start.anchor() : end.anchor();
        return Optional.of(
                new Placed(new DateExtent.Span(from.get(), to.get()), anchor, start.inferred() || end.inferred()));
    }
}
