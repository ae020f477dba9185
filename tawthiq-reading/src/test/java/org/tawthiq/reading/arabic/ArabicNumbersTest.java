package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Table;

class ArabicNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3 مدنيين | 3
            ٣ مدنيين | 3
            ۱۴ مدنيا | 14
            1,250 نازح | 1250
            ١٢٬٥٠٠ نازح | 12500
            ثلاثة مدنيين | 3
            ثلاث نساء | 3
            وثلاثة أطفال | 3
            بثلاثة صهاريج | 3
            ثمانية أشخاص | 8
            عشرة أطفال | 10
            عشر نساء | 10
            أحد عشر مدنياً | 11
            إحدى عشرة امرأة | 11
            اثنا عشر مدنياً | 12
            اثنتي عشرة طفلة | 12
            خمسة عشر شخصاً | 15
            عشرون شخصاً | 20
            خمسة وعشرين شخصاً | 25
            واحد وثلاثون جريحاً | 31
            مئة شخص | 100
            مائة وخمسة أشخاص | 105
            مئتان وخمسون نازحاً | 250
            مئتين وثلاثة عشر شخصاً | 213
            خمسمائة عائلة | 500
            ألف نازح | 1000
            ألفين وخمسمئة نازح | 2500
            ثلاثة آلاف نازح | 3000
            خمسة وعشرين ألف نازح | 25000
            900 ألف نازح | 900000
            3 ملايين نازح | 3000000
            مليون نازح | 1000000
            """)
    void numbersInFiguresAndWords(String text, String count) {
        assertThat(counts(text)).isEqualTo(count);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            أكثر من 40 مدنياً | >=41
            وأكثر من أربعين مدنياً | >=41
            ما يزيد عن 40 مدنياً | >=41
            ما لا يقل عن عشرة مدنيين | >=10
            عشرة على الأقل | >=10
            أقل من عشرة مدنيين | <=9
            لا يتجاوز 12 مدنياً | <=12
            نحو 50 مدنياً | 45..55
            حوالي خمسين مدنياً | 45..55
            50 مدنياً | 50
            بين 10 و15 مدنياً | 10..15
            10 إلى 15 مدنياً | 10..15
            10-15 مدنياً | 10..15
            عشرات المدنيين | >=24
            مئات النازحين | >=200
            آلاف العائلات | >=2000
            عدد من المدنيين | >=2 vague
            عدة غارات | >=2 vague
            """)
    void aNumberIsAsOpenAsItsWords(String text, String count) {
        assertThat(counts(text)).isEqualTo(count);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قتل 3 مدنيين | COUNT
            قتلت طفلة 9 أعوام | AGE
            عمره 17 عاماً | AGE
            على بعد 3 كم | MEASURE
            الساعة 4 عصراً | MEASURE
            أطلقت 20 قذيفة | MEASURE
            أسعار بلغت 1500 ليرة | MONEY
            نسبة 60 % | PERCENT
            نسبة 60 بالمئة | PERCENT
            منذ 2017 قصفوا | YEAR
            """)
    void whatIsCountedTellsTheKind(String text, NumberMention.Kind kind) {
        assertThat(find(text)).singleElement().extracting(NumberMention::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أحد المدنيين",
                "إحدى النساء",
                "استهدف القصف البلدة",
                "12345678901234567890 نازح",
                "15-10 مدنياً",
                ""
            })
    void someWordsLookLikeNumbersAndCountNobody(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قتل أكثر من 40 مدنياً | أكثر من 40
            أصيب خمسة وعشرون على الأقل | خمسة وعشرون على الأقل
            أصيب عدد من المدنيين | عدد من
            """)
    void theWordsThatSoftenANumberBelongToIt(String text, String mention) {
        List<Token> tokens = ArabicWords.tokens(text);
        assertThat(find(text))
                .singleElement()
                .satisfies(number -> assertThat(text.substring(
                                tokens.get(number.from()).start(),
                                tokens.get(number.to() - 1).end()))
                        .isEqualTo(mention));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"قتل 3 وأصيب 5", "ثلاثة مدنيين وخمسة أطفال", "10 مدنيين و15 مقاتلاً"})
    void numbersOfDifferentThingsStayApart(String text) {
        assertThat(find(text)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            dozen;12;دزينة @ numbers.tsv, line 1: "dozen" is no kind of number word
            """)
    void aWrongRowIsToldWithFileAndLine(String row, String message) {
        Table table = Table.parse("numbers.tsv", row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> new ArabicNumbers(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static List<NumberMention> find(String text) {
        return ArabicWords.NUMBERS.find(ArabicWords.tokens(text));
    }

    private static String counts(String text) {
        return find(text).stream()
                .map(number -> print(number.count()) + (number.vague() ? " vague" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String print(Count count) {
        return switch (count) {
            case Count.Exactly(long number) -> "" + number;
            case Count.Between(long least, long most) -> least + ".." + most;
            case Count.About(long _, long least, long most) -> least + ".." + most;
            case Count.AtLeast(long least) -> ">=" + least;
            case Count.AtMost(long most) -> "<=" + most;
        };
    }
}
