package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseScope;

/// Partial tiles go once a checkpoint speaks of the full ones, and nobody misses them.
class PrunedTilesTest {

    private static final String ENTRIES = "log/tile/entries/000";
    private static final String HASHES = "log/tile/0/000";

    @TempDir
    Path folder;

    private void append(int entries) throws IOException {
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(
                    IntStream.range(0, entries)
                            .mapToObj(number -> new CaseFile.Entry(
                                    new CaseRecord.Assessed("rules/" + number, List.of()),
                                    SampleCase.AT,
                                    SampleCase.ACTOR))
                            .toList(),
                    List.of());
        }
    }

    @Test
    void partialTilesStayUntilTheFullOneIsPublished() throws IOException {
        append(100);
        append(100);
        assertThat(folder.resolve(ENTRIES + ".p/100")).exists();
        assertThat(folder.resolve(HASHES + ".p/200")).exists();
        append(56);
        assertThat(folder.resolve(ENTRIES)).isRegularFile();
        assertThat(folder.resolve(HASHES)).isRegularFile();
        assertThat(folder.resolve(ENTRIES + ".p")).doesNotExist();
        assertThat(folder.resolve(HASHES + ".p")).doesNotExist();
        append(300);
        assertThat(folder.resolve("log/tile/entries/002.p/44")).exists();
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    /// A check that began before a command that writes has only its older checkpoint.
    @Test
    void theBeginningOfTheFullTileServesAnOlderCheckpoint() throws IOException {
        append(200);
        byte[] before = Files.readAllBytes(folder.resolve("log/checkpoint"));
        append(200);
        Files.write(folder.resolve("log/checkpoint"), before);
        CaseReport older = CaseVerifier.look(folder, CaseScope.LOG_ALONE, List.of());
        assertThat(older.faults()).isEmpty();
        assertThat(older.checkpoint().orElseThrow().size()).isEqualTo(200);
        byte[] entries = Files.readAllBytes(folder.resolve(ENTRIES));
        entries[20] ^= 0x01;
        Files.write(folder.resolve(ENTRIES), entries);
        assertThat(CaseVerifier.look(folder, CaseScope.LOG_ALONE, List.of()).faults())
                .extracting(CaseFault::code)
                .containsExactly(CaseFault.Code.ENTRIES_CHANGED);
    }
}
