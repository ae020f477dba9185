package org.tawthiq.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tawthiq.vocabulary.DateExtent;

/// The days that words admit once their year is known; METHOD.md, "Dates and times", gives the parts.
final class Extents {

    private Extents() {}

    /// Empty for a day that the year does not have.
    static Optional<DateExtent> day(int year, Month month, int day) {
        try {
            return Optional.of(new DateExtent.Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end.
    static DateExtent month(int year, Month month, DateExpression.Part part) {
        YearMonth whole = YearMonth.of(year, month);
        return switch (part) {
            case WHOLE -> new DateExtent.Month(whole);
            case EARLY -> new DateExtent.Span(whole.atDay(1), whole.atDay(10));
            case MIDDLE -> new DateExtent.Span(whole.atDay(11), whole.atDay(20));
            case LATE -> new DateExtent.Span(whole.atDay(21), whole.atEndOfMonth());
        };
    }

    /// Early is January to April, mid May to August, late September to December.
    static DateExtent year(int year, DateExpression.Part part) {
        return switch (part) {
            case WHOLE -> new DateExtent.InYear(Year.of(year));
            case EARLY -> months(year, Month.JANUARY, Month.APRIL);
            case MIDDLE -> months(year, Month.MAY, Month.AUGUST);
            case LATE -> months(year, Month.SEPTEMBER, Month.DECEMBER);
        };
    }

    static DateExtent years(int first, int last) {
        return new DateExtent.Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// The year is that of the last month; the first may lie in the year before.
    static DateExtent months(int year, Month first, Month last) {
        int begins = first.getValue() <= last.getValue() ? year : year - 1;
        return new DateExtent.Span(
                YearMonth.of(begins, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }

    /// The stretch moved, as whole as it was; of a day the month or year that the moved day lies in.
    static Optional<DateExtent> moved(DateExtent extent, long number, ChronoUnit unit) {
        return switch (extent) {
            case DateExtent.Day(LocalDate day) -> Optional.of(around(day.plus(number, unit), unit));
            case DateExtent.Month(YearMonth month) ->
                unit == ChronoUnit.WEEKS || unit == ChronoUnit.DAYS
                        ? Optional.empty()
                        : Optional.of(new DateExtent.Month(month.plus(number, unit)));
            case DateExtent.InYear(Year year) ->
                unit == ChronoUnit.YEARS
                        ? Optional.of(new DateExtent.InYear(year.plusYears(number)))
                        : Optional.empty();
            case DateExtent.Span(LocalDate first, LocalDate last) ->
                unit == ChronoUnit.YEARS
                        ? Optional.of(new DateExtent.Span(first.plusYears(number), last.plusYears(number)))
                        : Optional.empty();
            case DateExtent.Season(YearMonth first) ->
                unit == ChronoUnit.YEARS
                        ? Optional.of(new DateExtent.Season(first.plusYears(number)))
                        : Optional.empty();
            case DateExtent.Since _, DateExtent.Unstated _ -> Optional.empty();
        };
    }

    /// As precise as the unit; a number of weeks is three days about the day.
    static DateExtent around(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> new DateExtent.Month(YearMonth.from(day));
            case YEARS -> new DateExtent.InYear(Year.from(day));
            case WEEKS -> new DateExtent.Span(day.minusDays(3), day.plusDays(3));
            default -> new DateExtent.Day(day);
        };
    }

    /// Winter of a year begins in December of the year before.
    static DateExtent season(int year, Month first) {
        return new DateExtent.Season(YearMonth.of(first == Month.DECEMBER ? year - 1 : year, first));
    }
}
