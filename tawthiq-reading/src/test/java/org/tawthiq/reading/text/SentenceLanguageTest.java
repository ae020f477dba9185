package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceLanguageTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            An air strike hit the school of the town on Monday. | en
            Shells hit Sarmin | en
            Shells hit سرمين and killed two of them. | en
            استهدفت غارة جوية مدرسة في البلدة يوم الاثنين. | ar
            قصف مدفعي | ar
            استهدف قصف Sarmin في يوم الاثنين | ar
            Удар пришёлся по школе в городе. | ru
            Снаряди влучили у школу її вулиці, поранено їх учителів. | uk
            Une frappe a touché une école dans la ville et les enfants ont fui. | fr
            El ataque destruyó la escuela de la ciudad y las casas. | es
            Der Angriff traf die Schule und das Haus in der Stadt. | de
            Saldırı okulu vurdu ve bir çok ev yıkıldı için değil. | tr
            هواپیماها به مدرسه‌ای در شهر حمله کردند و این را گفتند. | fa
            فضائی حملے نے شہر کے اسکول کو نشانہ بنایا۔ | ur
            התקיפה פגעה בבית הספר | he
            Η επίθεση έπληξε το σχολείο | el
            """)
    void scriptLettersAndEverydayWordsTellTheLanguage(String sentence, String language) {
        assertThat(language(sentence)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12:30 – 2020
            ⚡⚡
            攻撃は学校に当たった
            """)
    void aSentenceOfNoKnownScriptHasNoLanguage(String sentence) {
        assertThat(language(sentence)).isEqualTo(SentenceLanguage.UNKNOWN);
    }

    private static String language(String text) {
        return SentenceLanguage.of(DocumentText.of(text).sentences().getFirst());
    }
}
