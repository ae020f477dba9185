package org.tawthiq.app.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a hospital, 2 killed | a hospital, 2 killed
            "صفحة مثال" is published by a page | &quot;<bdi>صفحة مثال</bdi>&quot; is published by a page
            1 × مشفى النور (near) | 1 × <bdi>مشفى النور</bdi> (near)
            published by مركز 24، إدلب, 6 February | published by <bdi>مركز 24، إدلب</bdi>, 6 February
            קבוצה and مركز & more | <bdi>קבוצה</bdi> and <bdi>مركز</bdi> &amp; more
            """)
    void aNameInAnotherDirectionStandsByItself(String sentence, String expected) {
        assertThat(new Markup().prose(sentence).html()).isEqualTo(expected);
    }
}
