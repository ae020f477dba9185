package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;

/// The year of a day that is told with its weekday and without a year.
class YearChoiceTest {

    @ParameterizedTest(name = "{0}, published {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Shells fell on Friday, 24 April. | 2020-05-11 | 2020-04-24 | PUBLICATION
            Shells fell on Wednesday, 24 April. | 2020-05-11 | 2019-04-24 | PUBLICATION
            Shells fell on Saturday, 24 April. | 2020-05-11 | 2021-04-24 | PUBLICATION
            Shells fell on Tuesday, 24 April. | 2020-05-11 | 2020-04-24 | PUBLICATION
            Shells fell on Friday, 7 June; the report is of 1 July 2024. | | 2024-06-07 | DOCUMENT
            Shells fell on Thursday, 7 June; the report is of 1 July 2019. | | 2018-06-07 | DOCUMENT
            Shells fell on Friday, 7 June. | | 2024-06-07 | WEEKDAY
            Shells fell on Friday, 24 April. | | 2026-04-24 | WEEKDAY
            """)
    void aWeekdayThatFitsAYearCloseByChoosesIt(String text, LocalDate published, LocalDate day, String anchor) {
        List<DateMention> mentions = ReadDates.mentions(text);
        ReportedDate date = new DateResolver(Optional.ofNullable(published), mentions)
                .resolve(mentions.getFirst(), Optional.empty());
        assertThat(date.extent()).isEqualTo(new DateExtent.Day(day));
        assertThat(date.anchor()).hasToString(anchor);
        assertThat(date.yearInferred()).isTrue();
    }
}
