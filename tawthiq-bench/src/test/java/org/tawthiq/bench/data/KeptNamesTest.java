package org.tawthiq.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Saraqeb, SY, 0, true",
        "al-Bab, SY, 0, true",
        "سراقب, SY, 0, true",
        "Харків, UA, 600, true",
        "sraqb, SY, 40000, false",
        "OSM, IQ, 1000000, false",
        "https://example.org/place, SY, 40000, false",
        "Μοσούλη, IQ, 1000000, false",
        "摩苏尔, IQ, 1000000, false",
        "Foreign Name, DE, 900, false",
        "Foreign Name, DE, 20000, true",
        "باريس, FR, 2000000, true",
        "باريس, FR, 20000, false",
    })
    void namesAreKeptThatSomebodyMayWrite(String name, String country, int population, boolean kept) {
        assertThat(KeptNames.keeps(name, country, "PPL", population)).isEqualTo(kept);
    }
}
