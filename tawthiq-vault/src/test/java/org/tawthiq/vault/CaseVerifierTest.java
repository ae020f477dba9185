package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.VaultIssue.Code;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vocabulary.Digest;

class CaseVerifierTest {

    private static final String EVIDENCE = ObjectStore.name(Digest.of(SampleCase.EVIDENCE));
    private static final String TEXT = ObjectStore.name(Digest.of(SampleCase.TEXT));

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
    }

    @Test
    void aSoundCaseGivesNoIssue() throws IOException {
        assertThat(CaseVerifier.verify(folder)).isEmpty();
        SampleCase.open(root.resolve("empty")).close();
        assertThat(CaseVerifier.verify(root.resolve("empty"))).isEmpty();
    }

    @Test
    void aCheckpointThatIsGoneIsFound() throws IOException {
        Files.delete(folder.resolve("log/checkpoint"));
        found(Code.CHECKPOINT_MISSING, "log/checkpoint");
    }

    @Test
    void aCheckpointThatIsNoneIsFound() throws IOException {
        Files.writeString(folder.resolve("log/checkpoint"), "tawthiq.org/case/v1\n4\n");
        found(Code.CHECKPOINT_UNREADABLE, "log/checkpoint");
    }

    @Test
    void aCheckpointOfANewerVersionIsToldAsThat() throws IOException {
        Path checkpoint = folder.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("/v1\n", "/v2\n"));
        found(Code.CHECKPOINT_UNREADABLE, "log/checkpoint");
        assertThat(CaseVerifier.verify(folder).getFirst().what()).contains("newer version of Tawthiq");
    }

    @Test
    void aLogThatLostEntriesIsFoundWithBothNumbers() throws IOException {
        Files.write(
                folder.resolve("log/leaves.jsonl"), SampleCase.leaves(folder).subList(0, 3));
        found(Code.LOG_SHORTER_THAN_CHECKPOINT, "log/leaves.jsonl");
        assertThat(CaseVerifier.verify(folder).getFirst().what())
                .isEqualTo("it holds 3 entries, the checkpoint says 4");
    }

    @Test
    void aChangedEntryIsFoundThoughItsRecordStillFits() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        Files.writeString(leaves, Files.readString(leaves).replaceFirst("Mara", "Nora"));
        found(Code.LOG_ROOT_DIFFERS, "log/leaves.jsonl");
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() throws IOException {
        List<String> lines = new ArrayList<>(SampleCase.leaves(folder));
        lines.add(1, lines.removeLast());
        Files.write(folder.resolve("log/leaves.jsonl"), lines);
        assertThat(CaseVerifier.verify(folder)).extracting(VaultIssue::code).contains(Code.LOG_ROOT_DIFFERS);
    }

    @Test
    void anEntryThatCannotBeReadIsFoundByItsNumber() throws IOException {
        List<String> lines = new ArrayList<>(SampleCase.leaves(folder));
        lines.set(2, lines.get(2).replace("\"actor\"", "\"author\""));
        SampleCase.relog(folder, lines);
        found(Code.LEAF_UNREADABLE, "log/leaves.jsonl");
        assertThat(CaseVerifier.verify(folder).getFirst().what()).startsWith("entry 3: ");
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
    void aRecordThatWasLoggedInAnUnknownFormIsFoundAndNamed() throws IOException {
        logInstead(1, "{\"record\":{\"kind\":\"a-later-kind\"},\"salt\":\"00\"}\n");
        found(Code.RECORD_UNREADABLE, "records/00000001.json");
        assertThat(CaseVerifier.verify(folder).getFirst().what()).contains("a-later-kind");
    }

    @Test
    void aRecordThatWasLoggedWithAnImpossibleValueIsFoundAndNamed() throws IOException {
        logInstead(1, "{\"record\":{\"kind\":\"assessed\",\"rules\":\"1\",\"grades\":[1]},\"salt\":\"00\"}\n");
        found(Code.RECORD_UNREADABLE, "records/00000001.json");
        logInstead(1, "{\"record\":{\"kind\":\"source-added\",\"object\":\"12\",\"source\":{}},\"salt\":\"00\"}\n");
        found(Code.RECORD_UNREADABLE, "records/00000001.json");
        logInstead(1, "{\"record\":{\"kind\":\"text-extracted\",\"source\":\"\"},\"salt\":\"00\"}\n");
        found(Code.RECORD_UNREADABLE, "records/00000001.json");
        assertThatThrownBy(() -> SampleCase.records(folder))
                .isInstanceOf(DamagedCase.class)
                .hasMessageContaining("records/00000001.json cannot be read by this version of Tawthiq");
    }

    @Test
    void anObjectThatIsGoneIsFoundAndNamed() throws IOException {
        Files.delete(folder.resolve(TEXT));
        found(Code.OBJECT_MISSING, TEXT);
    }

    @Test
    void aChangedObjectIsFoundAndNamed() throws IOException {
        Files.writeString(folder.resolve(EVIDENCE), " ", StandardOpenOption.APPEND);
        found(Code.OBJECT_CHANGED, EVIDENCE);
    }

    @Test
    void everyIssueIsToldAndNotOnlyTheFirst() throws IOException {
        Files.writeString(folder.resolve(EVIDENCE), "Twelve");
        Files.delete(folder.resolve(TEXT));
        Files.delete(folder.resolve(SampleCase.record(1)));
        Files.writeString(folder.resolve(SampleCase.record(4)), "{}\n");
        Path leaves = folder.resolve("log/leaves.jsonl");
        Files.writeString(leaves, Files.readString(leaves).replaceFirst("Mara", "Nora"));
        assertThat(CaseVerifier.verify(folder))
                .extracting(VaultIssue::code, VaultIssue::file)
                .containsExactly(
                        tuple(Code.RECORD_MISSING, "records/00000001.json"),
                        tuple(Code.OBJECT_CHANGED, EVIDENCE),
                        tuple(Code.OBJECT_MISSING, TEXT),
                        tuple(Code.RECORD_CHANGED, "records/00000004.json"),
                        tuple(Code.LOG_ROOT_DIFFERS, "log/leaves.jsonl"));
    }

    @Test
    void whatAnInterruptedCommandLeftIsNoIssue() throws IOException {
        Path leaves = folder.resolve("log/leaves.jsonl");
        Files.writeString(leaves, SampleCase.leaves(folder).getFirst() + "\n{\"actor\":", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve(SampleCase.record(5)), "half");
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    @Test
    void verifyingChangesNothingWhateverItFinds() throws IOException {
        var sound = SampleCase.contents(folder);
        CaseVerifier.verify(folder);
        assertThat(SampleCase.contents(folder)).isEqualTo(sound);
        Files.writeString(folder.resolve(SampleCase.record(5)), "half");
        Files.writeString(folder.resolve("log/leaves.jsonl"), "x", StandardOpenOption.APPEND);
        Files.delete(folder.resolve(TEXT));
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

    /// Puts `text` in the place of a record, with a log that commits to it.
    private void logInstead(int number, String text) throws IOException {
        List<String> lines = new ArrayList<>(SampleCase.leaves(folder));
        Leaf leaf = Leaf.read(lines.get(number - 1));
        lines.set(number - 1, new Leaf(leaf.kind(), leaf.at(), leaf.actor(), Digest.ofText(text)).line());
        Files.writeString(folder.resolve(SampleCase.record(number)), text);
        SampleCase.relog(folder, lines);
    }

    private void found(Code code, String file) throws IOException {
        assertThat(CaseVerifier.verify(folder))
                .extracting(VaultIssue::code, VaultIssue::file)
                .containsExactly(tuple(code, file));
    }
}
