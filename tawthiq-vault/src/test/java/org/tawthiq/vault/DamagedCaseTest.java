package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vocabulary.Digest;

/// A damaged case is never opened as if it were whole: the message names the file, and nothing is
/// changed.
class DamagedCaseTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
    }

    private static final String ENTRIES = "log/tile/entries/000.p/4";

    @Test
    void aLogThatLostItsEntriesIsNamed() throws IOException {
        Files.delete(folder.resolve(ENTRIES));
        refused(ENTRIES + " is missing");
    }

    @Test
    void aLogCutInItsLastEntryIsNamed() throws IOException {
        byte[] log = Files.readAllBytes(folder.resolve(ENTRIES));
        for (int cut = 1; cut <= 40; cut++) {
            Files.write(folder.resolve(ENTRIES), Arrays.copyOf(log, log.length - cut));
            refused(ENTRIES + ": the bundle ends within entry 3 of 4");
        }
    }

    @Test
    void aChangedEntryOfTheLogIsFoundByWhoeverReads() throws IOException {
        byte[] log = Files.readAllBytes(folder.resolve(ENTRIES));
        log[12] ^= 0x01;
        Files.write(folder.resolve(ENTRIES), log);
        assertThatThrownBy(() -> CaseFolder.openToRead(folder)).isInstanceOf(DamagedCase.class);
    }

    @Test
    void aChangedTileIsFound() throws IOException {
        Path tile = folder.resolve("log/tile/0/000.p/4");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[12] ^= 0x01;
        Files.write(tile, hashes);
        refused("the tiles of the log do not agree with log/checkpoint");
    }

    @Test
    void aCheckpointThatOthersSignedIsFound() throws IOException {

        Path checkpoint = folder.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\n4\n", "\n3\n"));
        refused("log/checkpoint is not signed by the keys in keys/log.vkey");
    }

    @Test
    void aByteOfTheCheckpointThatIsNoTextIsNamed() throws IOException {
        byte[] checkpoint = Files.readAllBytes(folder.resolve("log/checkpoint"));
        checkpoint[30] ^= (byte) 0x80;
        Files.write(folder.resolve("log/checkpoint"), checkpoint);
        refused("log/checkpoint");
    }

    @Test
    void aCaseWhoseCheckpointIsGoneIsNotTakenForAnEmptyOne() throws IOException {
        Files.delete(folder.resolve("log/checkpoint"));
        refused("log/checkpoint is missing: bring the folder \"log\" back from a copy of the case");
        assertThat(CaseFolder.isCase(folder)).isTrue();
    }

    @Test
    void keysThatAreGoneOrDamagedAreNamed() throws IOException {
        Path keys = folder.resolve("keys/log.vkey");
        Files.writeString(keys, Files.readString(keys).replaceFirst("\\+", "-"));
        refused("keys/log.vkey, line 1");
        Files.delete(keys);
        refused("keys/log.vkey is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "tawthiq.org/case/v1\n", "tawthiq.org/case/v1\n4\nAAAA\n"})
    void aCheckpointThatIsNoneIsNamed(String text) throws IOException {
        Files.writeString(folder.resolve("log/checkpoint"), text);
        refused("log/checkpoint cannot be read");
    }

    @Test
    void aCaseOfAnEarlierVersionIsToldAsThat() throws IOException {
        Files.writeString(folder.resolve("log/leaves.jsonl"), "");
        refused("before its log had signatures");
    }

    @Test
    void aChangedRecordIsNamed() throws IOException {
        Path record = folder.resolve(SampleCase.record(2));
        Files.writeString(record, Files.readString(record).replace("brief-a", "brief-b"));
        assertThatThrownBy(() -> SampleCase.records(folder))
                .isInstanceOf(DamagedCase.class)
                .hasMessage("records/00000002.json has changed since it was logged: "
                        + "bring it back from a copy of the case");
    }

    @Test
    void aRecordThatIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve(SampleCase.record(4)));
        assertThatThrownBy(() -> SampleCase.records(folder))
                .isInstanceOf(DamagedCase.class)
                .hasMessage("records/00000004.json is missing: bring it back from a copy of the case");
    }

    @Test
    void aChangedAndAMissingObjectAreNamed() throws IOException {
        Digest digest = Digest.of(SampleCase.EVIDENCE);
        String name = SampleCase.object(folder, SampleCase.EVIDENCE);
        Path object = folder.resolve(name);
        try (CaseFolder file = SampleCase.open(folder)) {
            Files.writeString(object, "Twelve people were killed in Alpha.");
            assertThatThrownBy(() -> file.object(digest))
                    .isInstanceOf(DamagedCase.class)
                    .hasMessageContaining("the object " + name + " has changed");
            Files.delete(object);
            assertThatThrownBy(() -> file.object(digest))
                    .isInstanceOf(DamagedCase.class)
                    .hasMessageContaining("the object " + name + " is missing");
        }
    }

    @Test
    void aCaseThatWasRefusedCanBeOpenedOnceItIsWholeAgain() throws IOException {
        Path entries = folder.resolve(ENTRIES);
        byte[] log = Files.readAllBytes(entries);
        Files.write(entries, new byte[0]);
        refused(ENTRIES);
        Files.write(entries, log);
        assertThat(SampleCase.records(folder)).isEqualTo(SampleCase.both());
    }

    private void refused(String message) throws IOException {
        SortedMap<String, String> before = SampleCase.contents(folder);
        assertThatThrownBy(() -> SampleCase.open(folder))
                .isInstanceOf(DamagedCase.class)
                .hasMessageContaining(message);
        assertThat(SampleCase.contents(folder))
                .as("a refused case is left as it is")
                .isEqualTo(before);
    }
}
