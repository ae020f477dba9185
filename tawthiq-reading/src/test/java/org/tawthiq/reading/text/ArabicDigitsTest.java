package org.tawthiq.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicDigitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ٠١٢٣٤٥٦٧٨٩ | 0123456789
            ۰۱۲۳۴۵۶۷۸۹ | 0123456789
            ١٢٬٥٠٠ | 12,500
            ٣٫٥ | 3.5
            ٢٩/١/٢٠٢٠ | 29/1/2020
            4:20 | 4:20
            غارة ٢ | غارة 2
            """)
    void digitsAndSeparatorsAreThoseOfEverywhere(String written, String plain) {
        assertThat(ArabicDigits.plain(written)).isEqualTo(plain);
    }
}
