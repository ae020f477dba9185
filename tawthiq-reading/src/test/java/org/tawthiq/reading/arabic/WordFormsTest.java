package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are folded already; what is joined stands before the plus.
class WordFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف | قصف
            القصف | القصف ال+قصف
            والقصف | والقصف و+القصف وال+قصف
            بالقصف | بالقصف ب+القصف بال+قصف
            للقصف | للقصف لال+قصف ل+لقصف
            وللقصف | وللقصف و+للقصف ولال+قصف ول+لقصف
            وبقصف | وبقصف و+بقصف وب+قصف
            فقصف | فقصف ف+قصف
            قصفا | قصفا قصف
            في | في
            من | من
            """)
    void lettersBeforeAWordAreTakenOffOneByOne(String word, String forms) {
        assertThat(print(WordForms.of(word))).isEqualTo(forms);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            مقتله | مقتل
            مقتلهم | مقتل
            منزلهما | منزل
            منزلها | منزل
            ومنزله | و+منزل
            سيارتهم | سيارت سياره
            """)
    void aPronounBehindAWordIsTakenOff(String word, String bare) {
        assertThat(print(WordForms.withoutPronoun(word)).split(" ")).contains(bare.split(" "));
    }

    @Test
    void aWordWithItsArticleBearsNoPronoun() {
        assertThat(WordForms.withoutPronoun("القبه"))
                .extracting(WordForms.Form::joined)
                .doesNotContain("ال");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            القصف | قصف | true |
            بقصف | قصف | false | ب
            بالقصف | قصف | true | ب
            للقصف | قصف | true | ل
            والقصف | قصف | true |
            وقصف | قصف | false |
            """)
    void aFormKnowsItsArticleAndItsPreposition(String word, String stem, boolean article, String preposition) {
        assertThat(WordForms.of(word))
                .filteredOn(form -> form.stem().equals(stem))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.hasArticle()).isEqualTo(article);
                    assertThat(form.preposition()).isEqualTo(preposition == null ? ' ' : preposition.charAt(0));
                });
    }

    private static String print(List<WordForms.Form> forms) {
        return forms.stream()
                .map(form -> form.joined().isEmpty() ? form.stem() : form.joined() + "+" + form.stem())
                .collect(Collectors.joining(" "));
    }
}
