package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            Shells hit al-Shami hospital. @ Shells hit al-Shami hospital .
            Russia's 20,000 troops @ Russia 's 20,000 troops
            at 22:30 on 29/1/2020 @ at 22:30 on 29/1/2020
            an 11-year-old girl @ an 11-year-old girl
            the U.S. said so. @ the U.S. said so .
            قصف مدفعي، أمس. @ قصف مدفعي ، أمس .
            في #ريف_إدلب_الجنوبي @ في # ريف إدلب الجنوبي
            see #SaveIdlib_now @ see # SaveIdlib_now
            🔴عاجل @ 🔴 عاجل
            غارة🔻على المدينة @ غارة 🔻 على المدينة
            قتل3مدنيين @ قتل 3 مدنيين
            ٢٥٠مدنياً @ ٢٥٠ مدنياً
            عبرGoogle @ عبر Google
            ١٢٬٥٠٠ نازح @ ١٢٬٥٠٠ نازح
            قَصْفٌ جوي @ قَصْفٌ جوي
            على مدرسةقديمة @ على مدرسة قديمة
            قريةً بعيدةٌ @ قريةً بعيدةٌ
            """)
    void cutsWordsNumbersAndMarks(String text, String tokens) {
        assertThat(tokens(text)).extracting(Token::text).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            1.2K views @ 1.2K=NUMBER views=WORD
            3.4M @ 3.4M=NUMBER
            5 May @ 5=NUMBER May=WORD
            في #سرمين @ في=WORD #=MARK سرمين=WORD
            ـ @ ـ=MARK
            💔 @ 💔=MARK
            """)
    void tellsWhatATokenIs(String text, String tokens) {
        assertThat(tokens(text).stream()
                        .map(token -> token.text() + "=" + token.kind())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void everyTokenStandsWhereItSays() {
        String text = "🔴 #ريف_إدلب: غـ.ـارات on Sarmin’s market\u200f، ٢٩ كانون الثاني 2020 💔💔!";
        int end = 0;
        for (Token token : tokens(text)) {
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            end = token.end();
        }
    }

    @Test
    void lexiconsSeeTheFoldedFormAndCitationsTheWrittenOne() {
        Token token = tokens("مدرّســـةٌ").getFirst();
        assertThat(token.lower()).isEqualTo("مدرسه");
        assertThat(token.text()).isEqualTo("مدرّســـةٌ");
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
