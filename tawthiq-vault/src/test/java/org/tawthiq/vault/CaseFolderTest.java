package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.log.LogFiles;
import org.tawthiq.verify.tlog.TreeHash;
import org.tawthiq.vocabulary.Digest;

class CaseFolderTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = root.resolve("alpha case");
    }

    @Test
    void whereThereIsNoCaseAnEmptyOneIsBegun() throws IOException {
        assertThat(CaseFolder.isCase(folder)).isFalse();
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThat(file.records()).isEmpty();
            assertThat(file.head().size()).isZero();
            assertThat(file.head().root()).isEqualTo(new TreeHash().empty());
        }
        assertThat(CaseFolder.isCase(folder)).isTrue();
        assertThat(SampleCase.contents(folder))
                .containsOnlyKeys(
                        "README.txt",
                        "keys/log.vkey",
                        "log/checkpoint",
                        "objects/0=ocfl_1.1",
                        "objects/extensions/0004-hashed-n-tuple-storage-layout/config.json",
                        "objects/ocfl_layout.json");
    }

    @Test
    void whatWasAppendedIsThereWhenTheCaseIsOpenedAgain() throws IOException {
        SampleCase.write(folder);
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThat(file.records()).isEqualTo(SampleCase.both());
            assertThat(file.object(Digest.of(SampleCase.EVIDENCE))).isEqualTo(SampleCase.EVIDENCE);
            assertThat(file.object(Digest.of(SampleCase.TEXT))).isEqualTo(SampleCase.TEXT);
            assertThat(file.head().size()).isEqualTo(4);
        }
    }

    @Test
    void everyKindOfRecordIsKept() throws IOException {
        // What an erasure does is shown by ErasedCaseTest.
        List<CaseRecord> all = SampleRecords.all().stream()
                .filter(record -> !(record instanceof CaseRecord.Erased))
                .toList();
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(SampleCase.entries(all), List.of());
            assertThat(file.records()).isEqualTo(all);
        }
        assertThat(SampleCase.records(folder)).isEqualTo(all);
    }

    @Test
    void batchByBatchOrTogetherTheEntriesAreTheSame() throws IOException {
        SampleCase.write(folder);
        try (CaseFolder file = SampleCase.open(root.resolve("other"))) {
            file.append(
                    SampleCase.entries(SampleCase.both()),
                    List.of(Preserved.of(SampleCase.EVIDENCE), Preserved.of(SampleCase.TEXT)));
        }
        assertThat(SampleCase.leaves(root.resolve("other"))).isEqualTo(SampleCase.leaves(folder));
    }

    @Test
    void openingACaseAgainChangesNothingInIt() throws IOException {
        SampleCase.write(folder);
        var before = SampleCase.contents(folder);
        SampleCase.open(folder).close();
        assertThat(SampleCase.contents(folder)).isEqualTo(before);
    }

    @Test
    void theHeadIsWhatTheCheckpointSaysOnceTheCaseIsClosed() throws IOException {
        var head = new java.util.ArrayList<org.tawthiq.verify.tlog.Checkpoint>();
        try (CaseFolder file = SampleCase.open(folder)) {
            SampleCase.appendFirst(file);
            head.add(file.head());
        }
        assertThat(new LogFiles(new RealDisk(folder)).checkpoint()).contains(head.getFirst());
    }

    @Test
    void theSameBytesAreKeptOnceAndBytesOfWhichNothingSpeaksAreRefused() throws IOException {
        SampleCase.write(folder);
        try (CaseFolder file = SampleCase.open(folder)) {
            SampleCase.appendFirst(file);
            assertThatThrownBy(() -> file.append(List.of(), List.of(Preserved.of(SampleCase.TEXT))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SampleCase.contents(folder).values().stream()
                        .filter(Digest.of(SampleCase.EVIDENCE).hex()::equals))
                .hasSize(1);
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    @Test
    void aFileThatChangesWhileItIsAddedIsNotKept() throws IOException {
        Preserved changing = new Preserved() {
            @Override
            public Digest digest() {
                return Digest.of(SampleCase.EVIDENCE);
            }

            @Override
            public java.io.InputStream open() {
                return new java.io.ByteArrayInputStream(SampleCase.TEXT);
            }
        };
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThatThrownBy(() -> file.append(SampleCase.entries(SampleCase.FIRST), List.of(changing)))
                    .hasMessageContaining("changed while it was added");
        }
        assertThat(SampleCase.records(folder)).isEmpty();
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    @Test
    void aSecondOpenerIsRefusedUntilTheFirstIsDone() throws IOException {
        try (CaseFolder file = SampleCase.open(folder)) {
            SampleCase.appendFirst(file);
            assertThatThrownBy(() -> SampleCase.open(folder))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("the case \"alpha case\" is in use by another command: wait for it to end");
            SampleCase.appendSecond(file);
        }
        assertThat(SampleCase.records(folder)).isEqualTo(SampleCase.both());
    }

    @Test
    void equalRecordsCommitDifferently() throws IOException {
        CaseRecord record = SampleRecords.opened("Alpha");
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(SampleCase.entries(record, record), List.of());
        }
        Path other = root.resolve("other");
        try (CaseFolder file = SampleCase.open(other, SampleCase.salts(26))) {
            file.append(SampleCase.entries(record, record), List.of());
        }
        Set<String> lines = new HashSet<>(SampleCase.leaves(folder));
        lines.addAll(SampleCase.leaves(other));
        assertThat(lines).hasSize(4);
    }

    @Test
    void theLogTellsNothingOfWhatIsInARecord() throws IOException {
        SampleCase.write(folder);
        String log = String.join("\n", SampleCase.leaves(folder)) + Files.readString(folder.resolve("log/checkpoint"));
        for (CaseRecord record : SampleCase.both()) {
            String text = JsonWriter.canonical(RecordCodec.write(record));
            assertThat(log)
                    .doesNotContain(Digest.ofText(text).hex())
                    .doesNotContain(Digest.ofText(text + "\n").hex())
                    .doesNotContain(Digest.ofText("{\"record\":" + text + "}").hex())
                    .doesNotContain(Digest.ofText("{\"record\":" + text + "}\n").hex());
        }
        assertThat(log)
                .doesNotContain(Digest.of(SampleCase.EVIDENCE).hex())
                .doesNotContain(Digest.of(SampleCase.TEXT).hex())
                .doesNotContain("Alpha", "brief-a.txt", "Example Monitor", "c-full");
    }

    @Test
    void aRecordsFileHoldsItsRecordAndThirtyTwoBytesOfSalt() throws IOException {
        SampleCase.begin(folder);
        String record = JsonWriter.canonical(RecordCodec.write(SampleCase.FIRST.getFirst()));
        assertThat(Files.readString(folder.resolve(SampleCase.record(1))))
                .startsWith("{\"record\":" + record + ",\"salt\":\"")
                .matches("(?s).*\"salt\":\"[0-9a-f]{64}\"}\n");
    }
}
