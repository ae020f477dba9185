package org.tawthiq.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.Digest;

class InMemoryCaseFileTest {

    private final InMemoryCaseFile file = new InMemoryCaseFile();

    @Test
    void recordsComeBackInTheOrderInWhichTheyWereAppended() {
        file.append(List.of(entry("first"), entry("second")), List.of());
        file.append(List.of(entry("third")), List.of());
        assertThat(file.records()).containsExactly(content("first"), content("second"), content("third"));
    }

    @Test
    void aListOfRecordsDoesNotGrowAfterwards() {
        List<CaseRecord> before = file.records();
        file.append(List.of(entry("first")), List.of());
        assertThat(before).isEmpty();
    }

    @Test
    void preservedBytesComeBackAndCannotBeChangedFromOutside() throws IOException {
        byte[] bytes = "preserved".getBytes(UTF_8);
        Digest digest = Digest.of(bytes);
        file.append(List.of(), List.of(Preserved.of(bytes)));
        bytes[0] = 'x';
        file.object(digest)[1] = 'x';
        assertThat(file.object(digest)).asString(UTF_8).isEqualTo("preserved");
    }

    @Test
    void bytesThatWereNeverPreservedAreToldByTheirDigest() {
        Digest digest = Digest.ofText("nothing");
        assertThatThrownBy(() -> file.object(digest))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining(digest.hex());
    }

    private static CaseRecord content(String name) {
        return new CaseRecord.CaseOpened(CaseSettings.named(name));
    }

    private static CaseFile.Entry entry(String name) {
        return new CaseFile.Entry(content(name), Instant.EPOCH, "Mira");
    }
}
