package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The day that a saved post bears.
class PostStampTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9:36 AM · Aug 18, 2022 | 2022-08-18
            11:05 PM · May 3, 2020 · Example for Phones | 2020-05-03
            9:36AM·Sept 18, 2022 | 2022-09-18
            July 8, 2025 · Shared with Public | 2025-07-08
            Example PageJuly 8, 2025 · Shared with Public | 2025-07-08
            قصف على سرمين 9:36 AM · Aug 18, 2022 1,204 Views | 2022-08-18
            9:36 AM · Feb 30, 2022 then 9:37 AM · Mar 1, 2022 | 2022-03-01
            9:36 AM · Aug 18, 2022 and 9:40 AM · Aug 20, 2022 | 2022-08-18
            """)
    void aPostBearsItsDay(String text, LocalDate day) {
        assertThat(PostStamp.of(text)).contains(day);
    }

    @Test
    void theLatestPostThatAPageShowsTellsItsDay() {
        assertThat(PostStamp.ofEmbedded("A post. — Example (@example) May 3, 2020\n\n— Other (@other_1) May 5, 2020"
                        + "\n\n— Example (@example) May 4, 2020"))
                .contains(LocalDate.of(2020, 5, 5));
        assertThat(PostStamp.ofEmbedded("Shells fell (@example) on May 3.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Shells fell on Aug 18, 2022.",
                "At 9:36 AM on Aug 18, 2022 shells fell.",
                "Aug 18, 2022 · 12 comments",
                "9:36 AM · Aug 18",
                "9:36 AM · Foo 18, 2022",
                "9:36 AM · Feb 30, 2022"
            })
    void aDateInATextIsNoStamp(String text) {
        assertThat(PostStamp.of(text)).isEmpty();
    }
}
