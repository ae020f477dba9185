package org.tawthiq.vault.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.claim.Claim;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.json.JsonWriter;

/// What is written in canonical form and read again is what it was, and is written in the same bytes.
class RecordCodecTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void everyClaimIsReadAsItWasWritten(String name, Claim claim) throws JsonProblem {
        String text = JsonWriter.canonical(ClaimCodec.write(claim));
        Claim read = ClaimCodec.read(JsonReader.read(text));
        assertThat(read).isEqualTo(claim);
        assertThat(JsonWriter.canonical(ClaimCodec.write(read))).isEqualTo(text);
        assertThat(text).contains("\"kind\":\"" + claim.kind() + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void everyRecordIsReadAsItWasWritten(String name, CaseRecord record) throws JsonProblem {
        String text = JsonWriter.canonical(RecordCodec.write(record));
        CaseRecord read = RecordCodec.read(JsonReader.read(text));
        assertThat(read).isEqualTo(record);
        assertThat(JsonWriter.canonical(RecordCodec.write(read))).isEqualTo(text);
        assertThat(text).contains("\"kind\":\"" + record.kind() + "\"");
    }

    static Stream<Arguments> claims() {
        List<Claim> claims = SampleClaims.all();
        return claims.stream().map(claim -> Arguments.of(claim.kind(), claim));
    }

    static Stream<Arguments> records() {
        return SampleRecords.all().stream().map(record -> Arguments.of(name(record), record));
    }

    private static String name(CaseRecord record) {
        return record instanceof CaseRecord.Decided(var decision)
                ? "decision " + decision.ruling().getClass().getSimpleName()
                : record.kind();
    }
}
