package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;

/// Gives date expressions their place in the calendar. News leans to the past: a day without a year is
/// the latest such day at or before the anchor.
/// The anchor is the publication date; where there is none, the latest full date in the text. Without
/// either, nothing is guessed.
public final class DateResolver {

    private final Optional<LocalDate> publication;
    private final Optional<LocalDate> anchor;
    private final ReportedDate.Anchor kind;

    /// @param mentions every date expression of the text
    public DateResolver(Optional<LocalDate> publication, List<DateMention> mentions) {
        this.publication = publication;
        this.anchor = publication.or(() -> latest(mentions));
        this.kind = publication.isPresent() ? ReportedDate.Anchor.PUBLICATION : ReportedDate.Anchor.DOCUMENT;
    }

    private static Optional<LocalDate> latest(List<DateMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> full(mention.expression()).stream())
                .max(LocalDate::compareTo);
    }

    /// The last day of an expression that carries its own year.
    private static Optional<LocalDate> full(DateExpression expression) {
        return switch (expression) {
            case DateExpression.DayOfMonth(Known<Integer> year, Month month, int day) ->
                year.toOptional().flatMap(value -> day(value, month, day));
            case DateExpression.InMonth(Known<Integer> year, Month month, var _) ->
                year.toOptional().map(value -> YearMonth.of(value, month).atEndOfMonth());
            case DateExpression.Months(Known<Integer> year, Month _, Month last) ->
                year.toOptional().map(value -> YearMonth.of(value, last).atEndOfMonth());
            case DateExpression.Between(var first, var last) -> full(last).or(() -> full(first));
            case DateExpression.Since(var start) -> full(start);
            case DateExpression.InYear _,
                    DateExpression.InSeason _,
                    DateExpression.Weekday _,
                    DateExpression.FromPublication _,
                    DateExpression.Ago _,
                    DateExpression.Past _,
                    DateExpression.CalendarUnit _,
                    DateExpression.FromEvent _ -> Optional.empty();
        };
    }

    /// @param event the day of the event told before, for expressions such as "two days later"
    public ReportedDate resolve(DateMention mention, Optional<LocalDate> event) {
        Optional<Placed> placed = place(mention.expression(), event);
        if (placed.isEmpty()) {
            return new ReportedDate(new DateExtent.Unstated(), ReportedDate.Anchor.NONE, false, mention.stated());
        }
        return new ReportedDate(
                placed.get().extent(), placed.get().anchor(), placed.get().inferred(), mention.stated());
    }

    private record Placed(DateExtent extent, ReportedDate.Anchor anchor, boolean inferred) {}

    private Optional<Placed> place(DateExpression expression, Optional<LocalDate> event) {
        return switch (expression) {
            case DateExpression.DayOfMonth(Known<Integer> year, Month month, int day) ->
                year.isKnown()
                        ? year.toOptional()
                                .flatMap(value -> day(value, month, day))
                                .map(found -> explicit(new DateExtent.Day(found)))
                        : latestDay(month, day).map(found -> inferred(new DateExtent.Day(found)));
            case DateExpression.InMonth(Known<Integer> year, Month month, DateExpression.Part part) ->
                year.isKnown()
                        ? year.toOptional().map(value -> explicit(part(YearMonth.of(value, month), part)))
                        : latestMonth(month).map(found -> inferred(part(found, part)));
            case DateExpression.Months(Known<Integer> year, Month first, Month last) -> months(year, first, last);
            case DateExpression.InYear(int year) -> Optional.of(explicit(new DateExtent.InYear(Year.of(year))));
            case DateExpression.InSeason(Known<Integer> year, Month first) ->
                year.toOptional().map(value -> explicit(new DateExtent.Season(season(value, first))));
            case DateExpression.Weekday(DayOfWeek day) ->
                publication.map(published -> published(published.with(TemporalAdjusters.previousOrSame(day))));
            case DateExpression.FromPublication(int days) ->
                publication.map(published -> published(published.plusDays(days)));
            case DateExpression.Ago(long number, ChronoUnit unit) ->
                publication.map(published -> ago(published.minus(number, unit), unit));
            case DateExpression.Past(long number, ChronoUnit unit) ->
                publication.map(published -> span(published.minus(number, unit), published));
            case DateExpression.CalendarUnit(ChronoUnit unit, int shift) ->
                publication.map(published -> calendarUnit(published, unit, shift));
            case DateExpression.FromEvent(int days) ->
                event.map(day -> new Placed(new DateExtent.Day(day.plusDays(days)), ReportedDate.Anchor.EVENT, true));
            case DateExpression.Between(var first, var last) -> between(first, last, event);
            case DateExpression.Since(var start) ->
                place(start, event)
                        .flatMap(placed -> placed.extent()
                                .from()
                                .map(from ->
                                        new Placed(new DateExtent.Since(from), placed.anchor(), placed.inferred())));
        };
    }

    private static Placed explicit(DateExtent extent) {
        return new Placed(extent, ReportedDate.Anchor.EXPLICIT, false);
    }

    private Placed inferred(DateExtent extent) {
        return new Placed(extent, kind, true);
    }

    private Placed published(LocalDate day) {
        return new Placed(new DateExtent.Day(day), ReportedDate.Anchor.PUBLICATION, true);
    }

    private static Placed span(LocalDate from, LocalDate to) {
        return new Placed(new DateExtent.Span(from, to), ReportedDate.Anchor.PUBLICATION, true);
    }

    private static Placed ago(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> new Placed(new DateExtent.Month(YearMonth.from(day)), ReportedDate.Anchor.PUBLICATION, true);
            case YEARS -> new Placed(new DateExtent.InYear(Year.from(day)), ReportedDate.Anchor.PUBLICATION, true);
            case WEEKS -> span(day.minusDays(3), day.plusDays(3));
            default -> new Placed(new DateExtent.Day(day), ReportedDate.Anchor.PUBLICATION, true);
        };
    }

    private static Placed calendarUnit(LocalDate published, ChronoUnit unit, int shift) {
        LocalDate moved = published.plus(shift, unit);
        return switch (unit) {
            case YEARS -> new Placed(new DateExtent.InYear(Year.from(moved)), ReportedDate.Anchor.PUBLICATION, true);
            case MONTHS ->
                new Placed(new DateExtent.Month(YearMonth.from(moved)), ReportedDate.Anchor.PUBLICATION, true);
            default -> {
                LocalDate monday = moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                LocalDate sunday = monday.plusDays(6);
                yield span(monday, sunday.isAfter(published) ? published : sunday);
            }
        };
    }

    private Optional<Placed> months(Known<Integer> year, Month first, Month last) {
        Optional<YearMonth> end =
                year.isKnown() ? year.toOptional().map(value -> YearMonth.of(value, last)) : latestMonth(last);
        return end.map(found -> {
            int startYear = first.getValue() <= last.getValue() ? found.getYear() : found.getYear() - 1;
            DateExtent extent =
                    new DateExtent.Span(YearMonth.of(startYear, first).atDay(1), found.atEndOfMonth());
            return year.isKnown() ? explicit(extent) : inferred(extent);
        });
    }

    /// A range whose one end has a year gives it to the other: the end is the first such day after the
    /// start.
    private Optional<Placed> between(DateExpression first, DateExpression last, Optional<LocalDate> event) {
        Optional<Placed> start = place(first, event);
        Optional<Placed> end = place(last, event);
        boolean startIsFull = full(first).isPresent();
        boolean endIsFull = full(last).isPresent();
        if (startIsFull && !endIsFull && start.isPresent() && end.isPresent()) {
            end = end.map(placed -> nextAfter(start.get(), placed));
        } else if (endIsFull && !startIsFull && start.isPresent() && end.isPresent()) {
            return range(lastBefore(end.get(), start.get()), end.get());
        }
        return start.isPresent() && end.isPresent() ? range(start.get(), end.get()) : Optional.empty();
    }

    private static Optional<Placed> range(Placed start, Placed end) {
        Optional<LocalDate> from = start.extent().from();
        Optional<LocalDate> to = end.extent().to();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(new Placed(
                new DateExtent.Span(from.get(), to.get()),
                start.inferred()
                        ? start.anchor()
                        : end.anchor() == ReportedDate.Anchor.EXPLICIT ? start.anchor() : ReportedDate.Anchor.DOCUMENT,
                start.inferred() || end.inferred()));
    }

    private static Placed nextAfter(Placed start, Placed end) {
        LocalDate from = start.extent().from().orElseThrow();
        LocalDate to = end.extent().to().orElseThrow();
        LocalDate next = to.withYear(from.getYear());
        LocalDate fitting = next.isBefore(from) ? next.plusYears(1) : next;
        return new Placed(new DateExtent.Day(fitting), ReportedDate.Anchor.DOCUMENT, true);
    }

    private static Placed lastBefore(Placed end, Placed start) {
        LocalDate to = end.extent().to().orElseThrow();
        LocalDate from = start.extent().from().orElseThrow();
        LocalDate same = from.withYear(to.getYear());
        LocalDate fitting = same.isAfter(to) ? same.minusYears(1) : same;
        return new Placed(new DateExtent.Day(fitting), ReportedDate.Anchor.DOCUMENT, true);
    }

    private Optional<LocalDate> latestDay(Month month, int day) {
        return anchor.flatMap(latest -> day(latest.getYear(), month, day)
                .filter(found -> !found.isAfter(latest))
                .or(() -> day(latest.getYear() - 1, month, day)));
    }

    private Optional<YearMonth> latestMonth(Month month) {
        return anchor.map(latest -> {
            YearMonth same = YearMonth.of(latest.getYear(), month);
            return same.isAfter(YearMonth.from(latest)) ? same.minusYears(1) : same;
        });
    }

    private static YearMonth season(int year, Month first) {
        return first == Month.DECEMBER ? YearMonth.of(year - 1, first) : YearMonth.of(year, first);
    }

    /// Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; see METHOD.md,
    /// "Dates".
    private static DateExtent part(YearMonth month, DateExpression.Part part) {
        return switch (part) {
            case WHOLE -> new DateExtent.Month(month);
            case EARLY -> new DateExtent.Span(month.atDay(1), month.atDay(10));
            case MIDDLE -> new DateExtent.Span(month.atDay(11), month.atDay(20));
            case LATE -> new DateExtent.Span(month.atDay(21), month.atEndOfMonth());
        };
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
