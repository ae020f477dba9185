package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;

class CaseVerifierTest {

    private static final String ENTRIES = "log/tile/entries/000.p/4";
    private static final String TILE = "log/tile/0/000.p/4";

    @TempDir
    Path root;

    private Path folder;
    private String evidence;
    private String text;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
        evidence = SampleCase.object(folder, SampleCase.EVIDENCE);
        text = SampleCase.object(folder, SampleCase.TEXT);
    }

    @Test
    void aSoundCaseGivesNoIssue() throws IOException {
        assertThat(CaseVerifier.verify(folder)).isEmpty();
        SampleCase.open(root.resolve("empty")).close();
        assertThat(CaseVerifier.verify(root.resolve("empty"))).isEmpty();
    }

    @Test
    void aClockThatWasSetBackIsToldAndIsNoFault() throws IOException {
        assertThat(CaseVerifier.look(folder).clock()).isEmpty();
        for (long days : new long[] {2, -3, 1, 1}) {
            try (CaseFolder file = SampleCase.open(folder)) {
                file.append(
                        List.of(new CaseFile.Entry(
                                new CaseRecord.Assessed("rules/" + days, List.of()),
                                SampleCase.AT.plus(Duration.ofDays(days)),
                                SampleCase.ACTOR)),
                        List.of());
            }
        }
        CaseReport report = CaseVerifier.look(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.clock())
                .containsExactly(
                        "entry 6 says 2020-05-11T10:00:00Z, and the one before it says 2020-05-16T10:00:00Z: the clock was set back, or one of them is wrong");
        assertThat(CaseReportText.summary(report)).anyMatch(line -> line.startsWith("note: entry 6 says"));
        assertThat(CaseReportText.json(report)).contains("\"clock\":[\"entry 6 says");
    }

    @Test
    void aCheckpointThatIsGoneIsFound() throws IOException {
        Files.delete(folder.resolve("log/checkpoint"));
        found(Code.CHECKPOINT_MISSING, "log/checkpoint");
    }

    @Test
    void aCheckpointThatIsGoneHidesNoOtherFault() throws IOException {
        Files.delete(folder.resolve("log/checkpoint"));
        Files.writeString(folder.resolve(SampleCase.record(2)), "{}\n");
        Path tile = folder.resolve(TILE);
        Files.write(tile, new byte[4 * 32]);
        assertThat(CaseVerifier.verify(folder))
                .extracting(CaseFault::code, CaseFault::file)
                .containsExactlyInAnyOrder(
                        tuple(Code.CHECKPOINT_MISSING, "log/checkpoint"),
                        tuple(Code.RECORD_CHANGED, SampleCase.record(2)),
                        tuple(Code.TILE_CHANGED, TILE));
        assertThat(CaseVerifier.look(folder).unnamed()).isEmpty();
    }

    @Test
    void aCheckpointThatIsNoneIsFound() throws IOException {
        Files.writeString(folder.resolve("log/checkpoint"), "tawthiq.org/case/v1\n4\n");
        found(Code.CHECKPOINT_UNREADABLE, "log/checkpoint");
    }

    @Test
    void aCheckpointWithAnotherSizeIsNotSigned() throws IOException {
        Path checkpoint = folder.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\n4\n", "\n3\n"));
        assertThat(CaseVerifier.verify(folder)).extracting(CaseFault::code).contains(Code.SIGNATURE_WRONG);
    }

    @Test
    void keysThatAreGoneAreFound() throws IOException {
        Files.delete(folder.resolve("keys/log.vkey"));
        found(Code.KEYS_MISSING, "keys/log.vkey");
    }

    @Test
    void entriesThatAreGoneOrChangedAreFoundThoughTheirRecordsStillFit() throws IOException {
        Path entries = folder.resolve(ENTRIES);
        byte[] bytes = Files.readAllBytes(entries);
        Files.delete(entries);
        found(Code.ENTRIES_MISSING, ENTRIES);
        byte[] changed = bytes.clone();
        changed[20] ^= 1;
        Files.write(entries, changed);
        found(Code.ENTRIES_CHANGED, ENTRIES);
        Files.write(entries, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        found(Code.ENTRIES_CHANGED, ENTRIES);
    }

    @Test
    void aTileThatIsGoneOrChangedIsFoundAndNamed() throws IOException {
        Path tile = folder.resolve(TILE);
        byte[] hashes = Files.readAllBytes(tile);
        Files.delete(tile);
        found(Code.TILE_MISSING, TILE);
        hashes[5] ^= 1;
        Files.write(tile, hashes);
        found(Code.TILE_CHANGED, TILE);
    }

    @Test
    void aRecordThatIsGoneIsFoundAndNamed() throws IOException {
        Files.delete(folder.resolve(SampleCase.record(4)));
        found(Code.RECORD_MISSING, "records/00000004.json");
    }

    @Test
    void aChangedRecordIsFoundAndNamed() throws IOException {
        Path record = folder.resolve(SampleCase.record(2));
        Files.writeString(record, Files.readString(record).replace("brief-a", "brief-b"));
        found(Code.RECORD_CHANGED, "records/00000002.json");
    }

    @Test
    void anObjectThatIsGoneIsFoundAndNamed() throws IOException {
        Files.delete(folder.resolve(text));
        found(Code.OBJECT_MISSING, text);
    }

    @Test
    void aChangedObjectIsFoundAndNamed() throws IOException {
        Files.writeString(folder.resolve(evidence), " ", StandardOpenOption.APPEND);
        found(Code.OBJECT_CHANGED, evidence);
    }

    @Test
    void everyIssueIsToldAndNotOnlyTheFirst() throws IOException {
        Files.writeString(folder.resolve(evidence), "Twelve");
        Files.delete(folder.resolve(text));
        Files.delete(folder.resolve(SampleCase.record(1)));
        Files.writeString(folder.resolve(SampleCase.record(4)), "{}\n");
        Path tile = folder.resolve(TILE);
        Files.write(tile, new byte[4 * 32]);
        assertThat(CaseVerifier.verify(folder))
                .extracting(CaseFault::code, CaseFault::file)
                .containsExactlyInAnyOrder(
                        tuple(Code.RECORD_MISSING, "records/00000001.json"),
                        tuple(Code.OBJECT_CHANGED, evidence),
                        tuple(Code.OBJECT_MISSING, text),
                        tuple(Code.RECORD_CHANGED, "records/00000004.json"),
                        tuple(Code.TILE_CHANGED, TILE));
    }

    @Test
    void whatAnInterruptedCommandLeftIsNoFaultAndIsNamed() throws IOException {
        Files.writeString(folder.resolve(SampleCase.record(5)), "half");
        Files.createDirectories(folder.resolve("log/journal"));
        Files.writeString(folder.resolve("log/journal/00000000000000000004"), "TWJ1 half");
        assertThat(CaseVerifier.verify(folder)).isEmpty();
        assertThat(CaseVerifier.look(folder).unnamed()).containsExactly(SampleCase.record(5));
    }

    @Test
    void verifyingChangesNothingWhateverItFinds() throws IOException {
        var sound = SampleCase.contents(folder);
        CaseVerifier.verify(folder);
        assertThat(SampleCase.contents(folder)).isEqualTo(sound);
        Files.writeString(folder.resolve(SampleCase.record(5)), "half");
        Files.delete(folder.resolve(text));
        Files.writeString(folder.resolve(SampleCase.record(1)), "{}");
        var damaged = SampleCase.contents(folder);
        CaseVerifier.verify(folder);
        assertThat(SampleCase.contents(folder)).isEqualTo(damaged);
    }

    @Test
    void aCaseCanBeVerifiedWhileItIsOpen() throws IOException {
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThat(file.records()).hasSize(4);
            assertThat(CaseVerifier.verify(folder)).isEmpty();
        }
    }

    private void found(Code code, String file) throws IOException {
        assertThat(CaseVerifier.verify(folder))
                .extracting(CaseFault::code, CaseFault::file)
                .containsExactly(tuple(code, file));
    }
}
