package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// How dates that the reader finds are spelled as TIMEX3 values. All texts are made up.
class TimexValuesTest {

    private static final RuleReader READER = RuleReader.of(new EnglishRules(Gazetteer.shipped()));
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 13);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It rained on 9 May 2020.; DATE; 2020-05-09",
                "It rained in March 2019.; DATE; 2019-03",
                "It rained last week.; DATE; 2020-W19",
                "It rained last year.; DATE; 2019",
                "It rained yesterday.; DATE; 2020-05-12",
                "It rained in the 1980s.; DATE; 198",
                "It rained over the past three months.; DURATION; P3M",
                "It rained in recent months.; DATE; PAST_REF",
                "It rains now.; DATE; PRESENT_REF",
                "It rained recently.; DATE; PAST_REF",
                "It may rain in the near future.; DATE; FUTURE_REF",
                "It rained in the third quarter of 2019.; DATE; 2019-Q3",
                "It rained in the first quarter.; DATE; 2020-Q1",
                "It rained yesterday evening.; DATE; 2020-05-12TEV",
                "It rained on Tuesday night.; DATE; 2020-05-12TNI",
            })
    void oneValue(String text, String type, String value) {
        assertThat(values(text)).singleElement().satisfies(found -> {
            assertThat(found.type()).isEqualTo(type);
            assertThat(found.value()).isEqualTo(value);
        });
    }

    @Test
    void aStretchHasTwoValues() {
        assertThat(values("It rained between 3 May 2020 and 5 May 2020."))
                .extracting(TimexValues.Value::value)
                .containsExactly("2020-05-03", "2020-05-05");
    }

    private static List<TimexValues.Value> values(String text) {
        ReadingText input = new ReadingText(new SourceId("made"), text, Known.is(PUBLISHED), Known.unknown());
        return TimexValues.of(text, READER.mentions(input).dates(), Optional.of(PUBLISHED));
    }
}
