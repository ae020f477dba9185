package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong usage, damaged cases and places that cannot be written end in one sentence, without a trace of
/// the
/// program's inside.
class WrongUsageTest {

    private static final int WRONG_USAGE = 2;
    private static final int DAMAGED_CASE = 4;
    private static final int COULD_NOT_WRITE = 5;

    @TempDir
    Path folder;

    private Path material;
    private Path kept;

    @BeforeEach
    void begin() throws IOException {
        material = Files.createDirectory(folder.resolve("material"));
        kept = folder.resolve("case");
        Files.writeString(material.resolve("good.txt"), "An air strike hit a school in Ariha on 29 January 2020.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --oout x",
                "reprot x",
                "report",
                "report no-such-folder",
                "add --case no-such-case x",
                "check --case no-such-case x",
                "verify --case no-such-case",
                "verify",
                "read",
                "read --json no-such-file",
                "link --json no-such-file",
                "read --json --countries Syria x",
                "init --case x --countries Syria",
                "show --case no-such-case c-1",
                "decide --case no-such-case reject c-1 --because x --by A"
            })
    void tellsWrongUsageInOneSentence(String words) {
        Program.Run run = Program.run((Object[]) words.split(" "));
        assertThat(run.exit()).isEqualTo(WRONG_USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void doesNotReplaceAFolderThatHoldsForeignFiles() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.doc"), "mine");
        Program.Run run = Program.run("report", material, "--out", out);
        assertThat(run.exit()).isEqualTo(COULD_NOT_WRITE);
        assertThat(run.err()).contains("thesis.doc", "name another folder").doesNotContain("\tat ");
        assertThat(Program.files(out)).containsOnlyKeys("thesis.doc");
    }

    @Test
    void doesNotReplaceAFile() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "mine");
        Program.Run run = Program.run("report", material, "--out", out);
        assertThat(run.exit()).isEqualTo(COULD_NOT_WRITE);
        assertThat(run.err()).contains("is a file: name a folder");
        assertThat(out).hasContent("mine");
    }

    @Test
    void doesNotBeginACaseInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Program.Run run = Program.run("report", material, "--case", file, "--out", folder.resolve("out"));
        assertThat(run.exit()).isIn(WRONG_USAGE, COULD_NOT_WRITE);
        assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
        assertThat(file).hasContent("mine");
    }

    @Test
    void tellsADamagedCaseAndWhatToBringBack() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Path record = kept.resolve("records/00000002.json");
        Files.writeString(record, Files.readString(record).replace("good.txt", "evil.txt"));
        Program.Run run = Program.run("report", "--case", kept, "--out", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(DAMAGED_CASE);
        assertThat(run.err())
                .contains("records/00000002.json has changed", "from a copy")
                .doesNotContain("\tat ");
        Program.Run verify = Program.run("verify", "--case", kept);
        assertThat(verify.exit()).isEqualTo(1);
        assertThat(verify.out()).contains("records/00000002.json");
    }

    @Test
    void tellsACaseOfANewerVersionAndLeavesItAlone() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Path checkpoint = kept.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("/v1", "/v2"));
        var before = Program.files(kept);
        Program.Run run = Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(DAMAGED_CASE);
        assertThat(run.err()).contains("log/checkpoint", "newer version").doesNotContain("\tat ");
        assertThat(Program.files(kept)).isEqualTo(before);
    }

    @Test
    void refusesToCheckAStatementThatCannotBeRead() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Program.Run run = Program.run("check", empty, "--case", kept);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt is empty");
        Program.Run missing = Program.run("check", folder.resolve("gone.txt"), "--case", kept);
        assertThat(missing.exit()).isEqualTo(WRONG_USAGE);
        assertThat(missing.err()).contains("gone.txt");
    }
}
