package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void aLogThatLostEntriesIsNamedWithBothNumbers() throws IOException {
        List<String> lines = SampleCase.leaves(folder);
        Files.write(folder.resolve("log/leaves.jsonl"), lines.subList(0, 3));
        refused("log/leaves.jsonl holds 3 entries, the checkpoint says 4");
    }

    @Test
    void aLogCutInItsLastEntryIsNamed() throws IOException {
        byte[] log = Files.readAllBytes(folder.resolve("log/leaves.jsonl"));
        for (int cut = 1; cut <= 40; cut++) {
            Files.writeString(
                    folder.resolve("log/leaves.jsonl"), new String(log, 0, log.length - cut, StandardCharsets.UTF_8));
            refused("log/leaves.jsonl holds 3 entries, the checkpoint says 4");
        }
    }

    @Test
    void aLogThatIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve("log/leaves.jsonl"));
        refused("log/leaves.jsonl holds 0 entries, the checkpoint says 4");
    }

    @Test
    void aChangedEntryOfTheLogIsFound() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        Files.writeString(leaves, Files.readString(leaves).replaceFirst("Mara", "Nora"));
        refused("log/leaves.jsonl does not agree with log/checkpoint: an entry was changed");
    }

    @Test
    void aByteOfTheLogThatIsNoTextIsToldAsAChange() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        byte[] log = Files.readAllBytes(leaves);
        log[12] ^= (byte) 0x80;
        Files.write(leaves, log);
        refused("log/leaves.jsonl does not agree with log/checkpoint: an entry was changed");
    }

    @Test
    void anotherLineEndInTheLogIsToldAsAChange() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        String log = Files.readString(leaves);
        Files.writeString(leaves, log.replace("\n", "\r\n"));
        refused("log/leaves.jsonl does not agree with log/checkpoint: an entry was changed");
        Files.writeString(leaves, log.replaceFirst("\n", "\r"));
        refused("log/leaves.jsonl holds 3 entries, the checkpoint says 4");
    }

    @Test
    void aByteOfTheCheckpointThatIsNoTextIsNamed() throws IOException {
        byte[] checkpoint = Files.readAllBytes(folder.resolve("log/checkpoint"));
        checkpoint[30] ^= (byte) 0x80;
        Files.write(folder.resolve("log/checkpoint"), checkpoint);
        refused("log/checkpoint cannot be read");
    }

    @Test
    void aCaseWhoseCheckpointIsGoneIsNotTakenForAnEmptyOne() throws IOException {
        Files.delete(folder.resolve("log/checkpoint"));
        refused("log/checkpoint is missing: bring the folder \"log\" back from a copy of the case");
        Files.delete(folder.resolve("log/leaves.jsonl"));
        refused("log/checkpoint is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "tawthiq.org/case/v1\n", "tawthiq.org/case/v1\n4\nAAAA\n"})
    void aCheckpointThatIsNoneIsNamed(String text) throws IOException {
        Files.writeString(folder.resolve("log/checkpoint"), text);
        refused("log/checkpoint cannot be read");
    }

    @Test
    void aCheckpointOfANewerVersionIsToldAsThat() throws IOException {
        Path checkpoint = folder.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("/v1\n", "/v2\n"));
        refused("log/checkpoint was written by a newer version of Tawthiq: use that version on this case");
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
        Path object = folder.resolve(ObjectStore.name(digest));
        try (CaseFolder file = SampleCase.open(folder)) {
            Files.writeString(object, "Twelve people were killed in Alpha.");
            assertThatThrownBy(() -> file.object(digest))
                    .isInstanceOf(DamagedCase.class)
                    .hasMessageContaining("the object " + ObjectStore.name(digest) + " has changed");
            Files.delete(object);
            assertThatThrownBy(() -> file.object(digest))
                    .isInstanceOf(DamagedCase.class)
                    .hasMessageContaining("the object " + ObjectStore.name(digest) + " is missing");
        }
    }

    @Test
    void aCaseThatWasRefusedCanBeOpenedOnceItIsWholeAgain() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        String log = Files.readString(leaves);
        Files.writeString(leaves, log.replace("Mara", "Nora"));
        refused("log/leaves.jsonl");
        Files.writeString(leaves, log);
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
