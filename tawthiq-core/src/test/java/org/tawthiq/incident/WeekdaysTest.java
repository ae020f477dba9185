package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Spelling;

class WeekdaysTest {

    @Test
    void bothLanguagesNameOneDay() {
        int thursday = Weekdays.named(List.of("on", "thursday"));
        assertThat(Weekdays.named(List.of(Spelling.of("اليوم الخميس").split(" "))))
                .isEqualTo(thursday);
        assertThat(Weekdays.of(new DateExtent.Day(LocalDate.of(2031, 5, 1)))).isEqualTo(thursday);
    }

    @Test
    void aTextMayNameSeveralAndMostNameNone() {
        int two = Weekdays.named(List.of("friday", "and", "sunday"));
        assertThat(Integer.bitCount(two)).isEqualTo(2);
        assertThat(two & Weekdays.named(List.of("sunday"))).isNotEqualTo(Weekdays.NONE);
        assertThat(Weekdays.named(List.of("market", "strike"))).isEqualTo(Weekdays.NONE);
    }

    @Test
    void manyDaysAreNoDayOfTheWeek() {
        LocalDate first = LocalDate.of(2031, 5, 1);
        assertThat(Weekdays.of(new DateExtent.Span(first, first.plusDays(2)))).isEqualTo(Weekdays.NONE);
        assertThat(Weekdays.of(new DateExtent.Unstated())).isEqualTo(Weekdays.NONE);
    }
}
