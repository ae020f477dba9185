package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.Table;

class EverydayWordsTest {

    @Test
    void noCountryIsAnEverydayWord() {
        EverydayWords words = EverydayWords.shipped();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            assertThat(words.contains(PlaceNames.key(name))).as(name).isFalse();
        }
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EverydayWords.of(Table.parse("words.tsv", "# words\nmarch\tsometimes\n")))
                .withMessageContaining("words.tsv, line 2")
                .withMessageContaining("sometimes");
        assertThatIllegalStateException()
                .isThrownBy(() -> EverydayWords.of(Table.parse("words.tsv", "may\tnever\nmay\tnever\n")))
                .withMessageContaining("words.tsv, line 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> EverydayWords.of(Table.parse("words.tsv", "May\tnever\n")))
                .withMessageContaining("words.tsv, line 1");
    }
}
