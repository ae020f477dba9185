package org.tawthiq.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.reading.text.Tokenizer;
import org.tawthiq.vocabulary.TimeOfDay;

class TimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Shells fell at 22:30. | 22:30
            Shells fell at 10.30pm on Monday. | 22:30
            Shells fell at around 5:40 p.m. local time. | 17:40
            Shells fell at 5 a.m. on 3 March. | 05:00
            Shells fell at 12:05 a.m. in the town. | 00:05
            Shells fell at 12 pm. | 12:00
            Shells fell between 22:30 and 22:40. | 22:30-22:40
            Shells fell between 10 and 11 p.m. in the town. | 22:00-23:00
            Shells fell from 11:30 p.m. to 1 a.m. in the town. | 23:30-01:00
            Shells fell at dawn. | DAWN
            Shells fell on Monday morning. | MORNING
            Shells fell around noon. | NOON
            Shells fell in the afternoon. | AFTERNOON
            Shells fell on the evening of 3 March. | EVENING
            Shells fell overnight. | NIGHT
            Shells fell last night. | NIGHT
            Overnight shells fell. | NIGHT
            Shells fell at 19:40 GMT. |
            Shells fell at 19:40 GMT (22:40). | 22:40
            Shells fell on 5.30 hectares. |
            Shells fell and killed 12. |
            Morning prayers were held. |
            """)
    void timesAreLocalAndAsPreciseAsTheWords(String text, String expected) {
        assertThat(print(new Times(ReadDates.DATES).find(Tokenizer.tokens(text, 0, text.length()))))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String print(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(var from, var to) -> from.equals(to) ? from.toString() : from + "-" + to;
            case TimeOfDay.PartOfDay(var part) -> part.name();
            case TimeOfDay.Unstated() -> "";
        };
    }
}
