package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.TimeOfDay;

class ClockTimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            الساعة 22:30 | 22:30
            الساعة ٢٢:٣٠ | 22:30
            عند الساعة 4:20 عصراً | 16:20
            في الساعة 9 صباحاً | 09:00
            الساعة 9 مساءً | 21:00
            الساعة 11:30 ليلاً | 23:30
            الساعة 1:30 ليلاً | 01:30
            الساعة 12:10 ظهراً | 12:10
            في تمام الساعة 17:00 | 17:00
            03:55 صباحاً | 03:55
            الساعة العاشرة والنصف مساءً | 22:30
            الساعة العاشرة والربع صباحاً | 10:15
            الساعة الثالثة والثلث عصراً | 15:20
            الساعة الحادية عشرة صباحاً | 11:00
            الساعة الثانية عشرة ظهراً | 12:00
            الساعة الخامسة فجراً | 05:00
            فجر اليوم | DAWN
            صباح اليوم | MORNING
            ظهراً | NOON
            بعد ظهر اليوم | AFTERNOON
            عصر اليوم | AFTERNOON
            مساء أمس | EVENING
            ليلة أمس | NIGHT
            بعد منتصف الليل | NIGHT
            بنتيجة 4:20 |
            اليوم |
            مساحة 3.5 هكتار |
            """)
    void timesAreLocalAndAsPreciseAsTheWords(String words, String expected) {
        assertThat(print(ArabicWords.DATES.time(ArabicWords.tokens("قصفت البلدة " + words + "."))))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String print(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(var from, var _) -> from.toString();
            case TimeOfDay.PartOfDay(var part) -> part.name();
            case TimeOfDay.Unstated() -> "";
        };
    }
}
