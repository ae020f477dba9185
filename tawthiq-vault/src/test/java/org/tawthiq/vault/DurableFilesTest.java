package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vocabulary.Digest;

/// The order of steps on which durability rests: bytes before names, names of new folders too, and the
/// checkpoint last.
class DurableFilesTest {

    @TempDir
    Path root;

    @Test
    void aFileInNewFoldersIsForcedWithTheNamesOfTheFolders() throws IOException {
        Interruption never = new Interruption(Integer.MAX_VALUE);
        new DurableFiles(never).write(root.resolve("one/two/file"), new byte[] {1});
        assertThat(never.done())
                .containsExactly("force " + root.getFileName(), "force one", "write file", "rename file", "force two");
    }

    @Test
    void anAppendForcesEvidenceThenRecordsThenTheLogAndLastTheCheckpoint() throws IOException {
        Path folder = root.resolve("case");
        SampleCase.open(folder).close();
        Interruption never = new Interruption(Integer.MAX_VALUE);
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(), never)) {
            SampleCase.appendFirst(file);
        }
        String evidence = Digest.of(SampleCase.EVIDENCE).hex();
        assertThat(never.done())
                .isEqualTo(List.of(
                        "force case",
                        "force objects",
                        "write " + evidence,
                        "rename " + evidence,
                        "force " + evidence.substring(0, 2),
                        "force case",
                        "write 00000001.json",
                        "write 00000002.json",
                        "rename 00000001.json",
                        "rename 00000002.json",
                        "force records",
                        "append leaves.jsonl",
                        "force log",
                        "write checkpoint",
                        "rename checkpoint",
                        "force log"));
    }

    @Test
    void aNewCaseIsForcedWithItsOwnName() throws IOException {
        Interruption never = new Interruption(Integer.MAX_VALUE);
        CaseFolder.open(root.resolve("case"), SampleCase.salts(), never).close();
        assertThat(never.done()).startsWith("force " + root.getFileName(), "force case");
    }
}
