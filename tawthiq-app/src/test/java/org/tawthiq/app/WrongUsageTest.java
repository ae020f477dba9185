package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
                "report /dev/zero",
                "report --case no-such-case",
                "init --case pom.xml",
                "help no-such-command",
                "check --case no-such-case x --published yesterday",
                "read --json src",
                "read --json x --gazetteer .",
                "read --case x --json y",
                "verify --case src",
                "add --case no-such-case x",
                "check --case no-such-case x",
                "verify --case no-such-case",
                "verify",
                "timestamp --case no-such-case --authority one --request x",
                "timestamp --case src",
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
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "class ", "index 0", "java");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsHowAFileIsNamedThatBeginsAsAnOptionDoes() {
        Program.Run run = Program.run("add", "-y.txt", "--case", "c");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "add needs PATH, and \"-y.txt\" is no option; if it is a file, put -- before it, or write ./-y.txt");
        assertThat(Program.run("add", "--case", "c", "--", "-y.txt").err()).contains("\"c\" is no case");
        assertThat(Program.run("add").err()).contains("add needs").doesNotContain("no option");
    }

    @Test
    void refusesAnEmptyNameThatWouldMeanTheFolderOneStandsIn() {
        assertThat(Program.run("init", "--case", "").err()).contains("--case names no folder");
        assertThat(Program.run("report", "").exit()).isEqualTo(WRONG_USAGE);
        assertThat(Program.run("report", material, "--out", "").err()).contains("--out names no folder");
    }

    @Test
    void beginsNoCaseWhereThereIsOne() {
        Program.run("init", "--case", kept, "--name", "The first", "--countries", "SY");
        Program.Run again = Program.run("init", "--case", kept, "--name", "The second");
        assertThat(again.exit()).isEqualTo(WRONG_USAGE);
        assertThat(again.err()).contains("is a case already");
        assertThat(Program.run("show", "--case", kept).out()).startsWith("The first: ");
    }

    @Test
    void aCaseKeepsTheNameThatItWasGiven() throws IOException {
        Files.writeString(material.resolve("material.toml"), "name = \"Of the material\"\ncountries = [\"IQ\"]\n");
        Program.run("init", "--case", kept, "--name", "The first", "--countries", "SY");
        Program.Run add = Program.run("add", "--case", kept, material);
        assertThat(add.err())
                .contains("the case is called \"The first\" and stays so; material.toml calls it \"Of the material\"")
                .contains("the countries in scope were SY and are IQ now");
        assertThat(Program.run("show", "--case", kept).out()).startsWith("The first: 1 source,");
        Path other = folder.resolve("unnamed");
        Program.run("init", "--case", other);
        Program.run("add", "--case", other, material);
        assertThat(Program.run("show", "--case", other).out()).startsWith("Of the material: ");
    }

    @Test
    void saysThatAFolderHoldsNothing() throws IOException {
        Program.Run run =
                Program.run("report", Files.createDirectory(folder.resolve("nothing")), "--out", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("holds nothing to read; put texts, saved pages or tables there");
    }

    @Test
    void tellsWhatIsAFolderAPipeOrADevice() {
        assertThat(Program.run("check", folder, "--case", begun()).err()).contains("is a folder: name the file");
        assertThat(Program.run("check", "/dev/zero", "--case", begun()).err()).contains("is a pipe or a device");
        assertThat(Program.run("init", "--case", material.resolve("good.txt")).err())
                .contains("is a file, and a case is a folder");
    }

    private Path begun() {
        Program.run("init", "--case", kept);
        return kept;
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
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("org/case/", "org/later-case/"));
        var before = Program.files(kept);
        Program.Run run = Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(DAMAGED_CASE);
        assertThat(run.err()).contains("log/checkpoint", "newer version").doesNotContain("\tat ");
        assertThat(Program.files(kept)).isEqualTo(before);
    }

    @Test
    void tellsAFolderInThePlaceOfARecordAndACheckpointThatIsNone() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Path record = kept.resolve("records/00000002.json");
        byte[] bytes = Files.readAllBytes(record);
        Files.delete(record);
        Files.createDirectory(record);
        Program.Run run = Program.run("show", "--case", kept);
        assertThat(run.exit()).isEqualTo(DAMAGED_CASE);
        assertThat(run.err()).contains("records/00000002.json is no file");
        Program.Run verify = Program.run("verify", "--case", kept);
        assertThat(verify.exit()).isEqualTo(1);
        assertThat(verify.out()).startsWith("records/00000002.json: the log names it and what stands there is no file");
        assertThat(verify.err()).contains("1 thing is wrong");
        Files.delete(record);
        Files.write(record, bytes);
        Files.write(kept.resolve("log/checkpoint"), new byte[] {0, (byte) 0xFF, 7});
        assertThat(Program.run("show", "--case", kept).exit()).isEqualTo(DAMAGED_CASE);
        assertThat(Program.run("verify", "--case", kept).exit()).isEqualTo(1);
        Files.delete(kept.resolve("log/checkpoint"));
        assertThat(Program.run("report", "--case", kept).exit()).isEqualTo(DAMAGED_CASE);
    }

    @Test
    void verifyTellsAChangedObjectOnceAndWhatNothingNames() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Files.writeString(kept.resolve("staging/left"), "x");
        Files.writeString(kept.resolve("records/notes.txt"), "x");
        Program.Run verify = Program.run("verify", "--case", kept);
        assertThat(verify.exit()).isZero();
        assertThat(verify.err()).contains("note: staging/left: no entry", "note: records/notes.txt: no entry");
        try (var objects = Files.walk(kept.resolve("objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                Files.writeString(object, "changed");
            }
        }
        assertThat(Program.run("verify", "--case", kept).out().lines()).doesNotHaveDuplicates();
    }

    @Test
    void showWithJsonWantsAClaimOrIncident() {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        for (String id : new String[] {"", "nothing-of-that-name"}) {
            Program.Run run = id.isEmpty()
                    ? Program.run("show", "--json", "--case", kept)
                    : Program.run("show", "--json", "--case", kept, id);
            assertThat(run.exit()).isEqualTo(WRONG_USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--json prints one claim or incident");
        }
    }

    @Test
    void showAndCheckWorkWhileAnotherCommandWrites() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        try (var held = org.tawthiq.app.Wiring.open(kept, _ -> {})) {
            assertThat(held.head().size()).isPositive();
            assertThat(Program.run("show", "--case", kept).exit()).isZero();
            assertThat(Program.run("report", "--case", kept).err()).contains("is in use by another command");
        }
    }

    @Test
    void whatMayNotBeReadIsNotToldAsDamage() throws IOException {
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Path records = kept.resolve("records");
        Files.setPosixFilePermissions(records, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(records), "an administrator may read everything");
            for (String command : List.of("show", "verify", "report")) {
                Program.Run run = Program.run(command, "--case", kept);
                assertThat(run.exit()).isEqualTo(COULD_NOT_WRITE);
                assertThat(run.err()).contains("may not be read");
            }
        } finally {
            Files.setPosixFilePermissions(records, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void refusesToCheckWhatIsNoStatement() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "date,place\n2020-01-29,Ariha\n");
        Path russian =
                Files.writeString(folder.resolve("russian.txt"), "Вчера был нанесён удар по городу. Есть погибшие.\n");
        Path plain = Files.writeString(folder.resolve("plain.txt"), "The weather was fine all day.\n");
        begun();
        Program.Run run = Program.run("check", table, "--case", kept);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("table.csv is a table, and a check reads the text of a statement");
        run = Program.run("check", russian, "--case", kept);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("russian.txt is in Russian, and this version reads Arabic and English");
        run = Program.run("check", plain, "--case", kept);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("counts nothing that could be checked");
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
