package org.tawthiq.verify.time;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.verify.tlog.MalformedText;

class DerValueTest {

    private static DerValue value(String hex) throws MalformedText {
        return DerValue.whole(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3080",
                "30800000",
                "308100",
                "30817f",
                "3082007f",
                "3001",
                "300000",
                "3084000000",
                "1f8101",
                "30ff",
                "30850000000000",
                "3083010000"
            })
    void whatIsNotOneValueInItsShortestFormIsRefused(String hex) {
        assertThatThrownBy(() -> value(hex)).isInstanceOf(MalformedText.class);
    }

    @Test
    void longLengthsAreRead() throws MalformedText {
        assertThat(value("048180" + "00".repeat(128)).length()).isEqualTo(128);
        assertThat(value("04820100" + "00".repeat(256)).length()).isEqualTo(256);
        assertThat(value("0483010000" + "00".repeat(65_536)).length()).isEqualTo(65_536);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0200", "02020001", "0202ff80"})
    void anIntegerHasNoSpareByte(String hex) {
        assertThatThrownBy(() -> value(hex).integer()).isInstanceOf(MalformedText.class);
    }

    @ParameterizedTest
    @CsvSource({"020100,0", "02017f,127", "02020080,128", "0201ff,-1", "0202ff7f,-129"})
    void integersHaveASign(String hex, int number) throws MalformedText {
        assertThat(value(hex).integer().intValueExact()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0609608648016503040201,2.16.840.1.101.3.4.2.1",
        "06092a864886f70d010702,1.2.840.113549.1.7.2",
        "06022a03,1.2.3",
        "0601" + "27,0.39",
        "0603883703,2.999.3"
    })
    void objectIdentifiersAreRead(String hex, String text) throws MalformedText {
        assertThat(value(hex).objectIdentifier()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600", "060180", "06028001", "06032a8001"})
    void anObjectIdentifierHasOneSpelling(String hex) {
        assertThatThrownBy(() -> value(hex).objectIdentifier()).isInstanceOf(MalformedText.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010101", "0100", "01020000"})
    void yesAndNoHaveOneSpellingEach(String hex) {
        assertThatThrownBy(() -> value(hex).yes()).isInstanceOf(MalformedText.class);
    }

    @ParameterizedTest
    @CsvSource({
        "20260131235959Z,2026-01-31T23:59:59Z",
        "20260131235959.5Z,2026-01-31T23:59:59.500Z",
        "20240229000000.000001Z,2024-02-29T00:00:00.000001Z"
    })
    void timesAreRead(String text, String instant) throws MalformedText {
        assertThat(DerTime.of(time(text))).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260131235959", "202601312359Z", "20260131235959.Z", "20260131235959.50Z", "20260131235959+0000",
                "20260230000000Z", "20260131240000Z", "20260131235960Z", "20260131235959,5Z", ""
            })
    void aTimeHasOneSpelling(String text) {
        assertThatThrownBy(() -> DerTime.of(time(text))).isInstanceOf(MalformedText.class);
    }

    private static DerValue time(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        return new DerValue(DerValue.GENERALIZED_TIME, bytes, 0, bytes.length);
    }
}
