package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the sets write days, figures and phrases. All are made up.
class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "May 9, 2021; 2021-05-09; 2021-05-09",
                "May 9–10, 2021; 2021-05-09; 2021-05-10",
                "May 31–June 1, 2021; 2021-05-31; 2021-06-01",
                "May 9, 2020–May 10, 2021; 2020-05-09; 2021-05-10",
            })
    void daysOfAnIncident(String words, LocalDate first, LocalDate last) {
        assertThat(WrittenDays.of(words)).isEqualTo(new WrittenDays(first, last));
    }

    @Test
    void figuresAndTheirBreakdown() {
        String words = "12 – 19 (10–13 children 1 woman 2 men )";
        assertThat(GazaScore.Figure.of(words)).contains(new GazaScore.Figure(12, 19));
        assertThat(GazaScore.Figure.before("child", words)).contains(new GazaScore.Figure(10, 13));
        assertThat(GazaScore.Figure.before("wom[ae]n", words)).contains(new GazaScore.Figure(1, 1));
        assertThat(GazaScore.Figure.of("Unknown")).isEmpty();
    }

    @Test
    void datesOfPosts() {
        assertThat(AirwarsDates.published("2021-05-09T10:00:00Z")).contains(LocalDate.of(2021, 5, 9));
        assertThat(AirwarsDates.published("9 مايو 2021")).contains(LocalDate.of(2021, 5, 9));
        assertThat(AirwarsDates.published("some day")).isEmpty();
        assertThat(AirwarsDates.isWrittenIn("وقع ذلك في ٩/٥/٢٠٢١")).isTrue();
        assertThat(AirwarsDates.isWrittenIn("seen on May 9")).isTrue();
        assertThat(AirwarsDates.isWrittenIn("it may be 9 of them")).isFalse();
    }

    @Test
    void phrasesShareHalfOfTheShorterOnesTellingWords() {
        assertThat(GiveMeScore.share("a bus overturned near the bridge", "bus overturned"))
                .isTrue();
        assertThat(GiveMeScore.share("the bridge", "over the bridge into the river"))
                .isTrue();
        assertThat(GiveMeScore.share("a long day for the town", "a short night in another village"))
                .isFalse();
        assertThat(GiveMeScore.share("the", "the")).isFalse();
    }
}
