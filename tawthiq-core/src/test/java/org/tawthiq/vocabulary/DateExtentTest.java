package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExtentTest {

    private static final DateExtent FEBRUARY = new DateExtent.Month(YearMonth.of(2020, 2));
    private static final DateExtent UNSTATED = new DateExtent.Unstated();

    @Test
    void eachKindSaysItsFirstAndLastDayAndItsPrecision() {
        assertThat(told(day("2020-01-29"))).isEqualTo("2020-01-29 2020-01-29 day");
        assertThat(told(span("2020-01-29", "2020-02-02"))).isEqualTo("2020-01-29 2020-02-02 span");
        assertThat(told(FEBRUARY)).isEqualTo("2020-02-01 2020-02-29 month");
        assertThat(told(new DateExtent.Season(YearMonth.of(2019, 12)))).isEqualTo("2019-12-01 2020-02-29 season");
        assertThat(told(new DateExtent.InYear(Year.of(2019)))).isEqualTo("2019-01-01 2019-12-31 year");
        assertThat(told(new DateExtent.Since(LocalDate.parse("2019-04-01")))).isEqualTo("2019-04-01 - since");
        assertThat(told(UNSTATED)).isEqualTo("- - unstated");
    }

    @Test
    void aSpanMayBeOneDayButNeverReversed() {
        assertThat(span("2020-01-29", "2020-01-29").to()).contains(LocalDate.parse("2020-01-29"));
        assertThatThrownBy(() -> span("2020-01-29", "2020-01-28"))
                .hasMessageContaining("last (2020-01-28) is before first (2020-01-29)");
    }

    @ParameterizedTest(name = "{0} and February 2020: {1}")
    @CsvSource({"2020-01-31, false", "2020-02-01, true", "2020-02-29, true", "2020-03-01, false"})
    void aDayOverlapsAMonthFromItsFirstToItsLastDay(String day, boolean overlaps) {
        assertThat(day(day).overlaps(FEBRUARY)).isEqualTo(overlaps);
        assertThat(FEBRUARY.overlaps(day(day))).isEqualTo(overlaps);
        assertThat(day(day).within(FEBRUARY)).isEqualTo(overlaps);
    }

    @ParameterizedTest(name = "{0} to {1} lies within February 2020: {2}")
    @CsvSource({
        "2020-02-01, 2020-02-29, true",
        "2020-01-31, 2020-02-29, false",
        "2020-02-01, 2020-03-01, false",
        "2020-01-01, 2020-03-31, false"
    })
    void aSpanLiesWithinOnlyWhenBothEndsDo(String first, String last, boolean within) {
        assertThat(span(first, last).within(FEBRUARY)).isEqualTo(within);
        assertThat(span(first, last).overlaps(FEBRUARY)).isTrue();
    }

    @Test
    void anOpenEndOverlapsEverythingLaterAndLiesOnlyInAnOpenEnd() {
        DateExtent since = new DateExtent.Since(LocalDate.parse("2019-04-01"));
        assertThat(since.overlaps(day("2019-03-31"))).isFalse();
        assertThat(since.overlaps(day("2019-04-01"))).isTrue();
        assertThat(day("2024-01-01").within(since)).isTrue();
        assertThat(since.within(span("2019-01-01", "2099-12-31"))).isFalse();
        assertThat(since.within(new DateExtent.Since(LocalDate.parse("2019-01-01"))))
                .isTrue();
    }

    @Test
    void anUnstatedDateExcludesNothingAndLiesOnlyInAnotherUnstated() {
        assertThat(UNSTATED.overlaps(day("2020-01-29"))).isTrue();
        assertThat(day("2020-01-29").overlaps(UNSTATED)).isTrue();
        assertThat(day("2020-01-29").within(UNSTATED)).isTrue();
        assertThat(UNSTATED.within(FEBRUARY)).isFalse();
        assertThat(UNSTATED.within(UNSTATED)).isTrue();
    }

    @Test
    void whatLiesWithinAlsoOverlapsAndOverlapIsSymmetric() {
        List<DateExtent> all = List.of(
                day("2020-01-31"),
                day("2020-02-10"),
                span("2020-01-20", "2020-02-10"),
                FEBRUARY,
                new DateExtent.Season(YearMonth.of(2019, 12)),
                new DateExtent.InYear(Year.of(2020)),
                new DateExtent.Since(LocalDate.parse("2020-02-01")),
                UNSTATED);
        for (DateExtent one : all) {
            assertThat(one.within(one)).as("%s in itself", one).isTrue();
            for (DateExtent other : all) {
                assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(other.overlaps(one));
                assertThat(one.overlaps(other) || !one.within(other))
                        .as("%s in %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void aReportedDateIsStatedUnlessItSaysNothing() {
        assertThat(ReportedDate.unstated().isStated()).isFalse();
        assertThat(ReportedDate.unstated().anchor()).isEqualTo(ReportedDate.Anchor.NONE);
        assertThat(new ReportedDate(FEBRUARY, ReportedDate.Anchor.PUBLICATION, true, "February").isStated())
                .isTrue();
    }

    private static String told(DateExtent extent) {
        return "%s %s %s"
                .formatted(
                        extent.from().map(LocalDate::toString).orElse("-"),
                        extent.to().map(LocalDate::toString).orElse("-"),
                        extent.precision());
    }

    private static DateExtent day(String day) {
        return new DateExtent.Day(LocalDate.parse(day));
    }

    private static DateExtent span(String first, String last) {
        return new DateExtent.Span(LocalDate.parse(first), LocalDate.parse(last));
    }
}
