package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HijriCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1300, 1, 1, 1921-03-21",
        "1357, 11, 22, 1979-02-11",
        "1399, 12, 30, 2021-03-20",
        "1400, 1, 1, 2021-03-21",
        "1403, 12, 30, 2025-03-20",
        "1404, 1, 1, 2025-03-21",
        "1402, 7, 15, 2023-10-07",
    })
    void solar_days_are_those_of_the_common_era(int year, int month, int day, LocalDate same) {
        assertThat(HijriCalendar.SOLAR.day(year, month, day)).contains(same);
    }

    @Test
    void a_day_that_the_calendar_lacks_is_none() {
        assertThat(HijriCalendar.SOLAR.day(1402, 12, 30)).isEmpty();
        assertThat(HijriCalendar.SOLAR.day(1402, 7, 31)).isEmpty();
        assertThat(HijriCalendar.ISLAMIC.day(1441, 9, 31)).isEmpty();
    }

    @Test
    void islamic_days_are_those_of_umm_al_qura() {
        assertThat(HijriCalendar.ISLAMIC.day(1441, 9, 21)).contains(LocalDate.of(2020, 5, 14));
    }

    @ParameterizedTest
    @CsvSource({"هـ, ISLAMIC", "AH, ISLAMIC", "ه.ش, SOLAR", "SH, SOLAR"})
    void the_mark_behind_a_date_names_the_calendar(String mark, HijriCalendar calendar) {
        assertThat(HijriCalendar.named(mark)).contains(calendar);
    }
}
