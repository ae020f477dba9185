package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Paragraph;

/// The day on which a text speaks, as one of its lines tells it.
class OwnDayTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            12 May 2020 | 2020-05-12
            Tuesday, 12 May 2020 | 2020-05-12
            Posted 12 May 2020 | 2020-05-12
            2020-05-12 | 2020-05-12
            2020/05/12 – 14:32 Sarmin | 2020-05-12
            May 12, 2020, 9:59 pm | 2020-05-12
            Issued on: 12 May 2020 in the printed paper of the day | 2020-05-12
            """)
    void aLineWithLittleButADateTellsIt(String line, LocalDate day) {
        assertThat(ownDay("Shells hit Sarmin\n" + line + "\nShells fell on 9 May 2020 in the town."))
                .contains(day);
    }

    @Test
    void theFirstSuchLineCounts() {
        assertThat(ownDay("Example\n12 May 2020\nShells fell.\n3 June 2021")).contains(LocalDate.of(2020, 5, 12));
    }

    @Test
    void anUpdateCountsOnlyWhereNothingElseTellsTheDay() {
        assertThat(ownDay("Example\nUpdated: 3 June 2021, 08:00\n12 May 2020, 14:32\nShells fell."))
                .contains(LocalDate.of(2020, 5, 12));
        assertThat(ownDay("Example\nUpdated: 3 June 2021, 08:00\nShells fell.")).contains(LocalDate.of(2021, 6, 3));
    }

    @Test
    void theDaysOfAListOfOtherArticlesAreNotItsOwn() {
        String list = "\n3 June 2021\nOther news\n4 June 2021\nMore news\n5 June 2021\nLast news";
        String body = "Shells fell on the town. ".repeat(10);
        assertThat(ownDay("Example\n" + body + list)).isEmpty();
        assertThat(ownDay("Example\n12 May 2020\n" + body + list)).contains(LocalDate.of(2020, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on 9 May 2020 in the town.",
                "12 May",
                "May 2020",
                "Tuesday",
                "",
                "The report of the rescuers that came out on 12 May 2020"
            })
    void otherDatesDoNot(String line) {
        assertThat(ownDay("Shells hit Sarmin\n" + line)).isEmpty();
    }

    private static Optional<LocalDate> ownDay(String text) {
        List<Paragraph> paragraphs = DocumentText.of(text).paragraphs();
        List<OwnDay.Placed> placed = ReadDates.mentions(text).stream()
                .map(mention -> new OwnDay.Placed(
                        mention,
                        paragraphs.stream()
                                .filter(paragraph ->
                                        paragraph.start() <= mention.start() && mention.start() < paragraph.end())
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return OwnDay.of(text, placed);
    }
}
