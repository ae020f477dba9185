package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that were broken up to hide them from a filter, as the tokenizer gives them.
class BrokenWordTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قـ ـصف | قصف
            قـ.ـصف مدفـ.ـعي | قصف/مدفعي
            غـ . ـارة | غاره
            غار.ات على البلدة | غارات/علي/البلده
            شه.داء | شهدا
            قـ*صف | قصف
            وقـ ـتل مدني | وقتل/مدني
            """)
    void aBrokenWordIsOneWord(String written, String words) {
        assertThat(words(written)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            انتهى القصف.في المساء عادوا | انتهي/القصف/في/المسا/عادوا
            انتهى القصف.الأهالي عادوا | انتهي/القصف/الاهالي/عادوا
            انتهى القصف.وقال مسعف | انتهي/القصف/وقال/مسعف
            استهدف القصف.المدرسة | استهدف/القصف/المدرسه
            د.سليم وصل | د/سليم/وصل
            قصف مدفعي | قصف/مدفعي
            قصف - مدفعي | قصف/مدفعي
            قصف ـ مدفعي | قصف/مدفعي
            """)
    void whatStandsApartStaysApart(String written, String words) {
        assertThat(words(written)).isEqualTo(words);
    }

    private static String words(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::lower)
                .collect(Collectors.joining("/"));
    }
}
