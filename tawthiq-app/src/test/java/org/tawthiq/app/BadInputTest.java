package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad material ends in one clear sentence and the exit code for it; the rest of the material is in, and
/// the
/// case is sound.
class BadInputTest {

    private static final int DONE = 0;
    private static final int UNREAD = 3;

    @TempDir
    Path folder;

    private Path material;
    private Path kept;

    @BeforeEach
    void writeOneGoodText() throws IOException {
        material = Files.createDirectory(folder.resolve("material"));
        kept = folder.resolve("case");
        Files.writeString(
                material.resolve("good.txt"),
                "An air strike hit a school in Ariha, Syria, on 29 January 2020 and killed 11 civilians.\n");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(material.resolve("empty.txt"));
        assertToldAndTheRestIsIn("not read: empty.txt is empty");
    }

    @Test
    void aBinaryFileNamedTxt() throws IOException {
        Files.writeString(material.resolve("scan.txt"), "%PDF-1.7\n%…");
        assertToldAndTheRestIsIn("not read: scan.txt is no text; it seems to be a PDF file");
    }

    @Test
    void aBrokenUtf8Sequence() throws IOException {
        byte[] bytes = "“Kafr Nabl” – two\nlines: @\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;
        Files.write(material.resolve("cut.txt"), bytes);
        assertToldAndTheRestIsIn("partly read: cut.txt: byte %d (line 2) is not UTF-8".formatted(bytes.length - 2));
    }

    @Test
    void oneLineThatIsLargerThanAnyText() throws IOException {
        byte[] line = new byte[20_000_000];
        Arrays.fill(line, (byte) 'x');
        Files.write(material.resolve("huge.txt"), line);
        assertToldAndTheRestIsIn("not read: huge.txt is larger than 16 MiB");
    }

    @Test
    void aFolderAndAFileWithoutPermission() throws IOException {
        Path locked = Files.createDirectory(material.resolve("locked"));
        Path secret = Files.writeString(material.resolve("secret.txt"), "Words.");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "an administrator may read everything");
        try {
            assertToldAndTheRestIsIn("not read: locked: may not be read; give yourself the right");
            assertToldAndTheRestIsIn("not read: secret.txt: may not be read; give yourself the right");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDamagedMaterialFileWhoseFolderStaysConfidential() throws IOException {
        Files.writeString(material.resolve("material.toml"), "countries = [\"SY\"]\nname = \"cut");
        assertToldAndTheRestIsIn("not read: material.toml, line 2: is not TOML here");
        assertThat(Program.text(folder.resolve("out"), "index.html")).doesNotContain("good.txt", "hit a school");
    }

    @Test
    void aMaterialFileInAnotherEncodingIsDamagedToo() throws IOException {
        Files.write(material.resolve("material.toml"), new byte[] {'n', '=', '"', (byte) 0xFF, '"'});
        assertToldAndTheRestIsIn("material.toml: byte 3 (line 1)");
        assertThat(Program.text(folder.resolve("out"), "index.html")).doesNotContain("good.txt", "hit a school");
    }

    @Test
    void aMaterialFileThatNamesWhatIsNotThere() throws IOException {
        Files.writeString(material.resolve("material.toml"), "[[file]]\npath = \"gone.txt\"\n");
        assertToldAndTheRestIsIn("material.toml: names the file \"gone.txt\", which is not in the folder");
    }

    @Test
    void aMaterialFileInAFolderBelow() throws IOException {
        Files.createDirectory(material.resolve("below"));
        Files.writeString(material.resolve("below/material.toml"), "[[file]]\npath = \"a.txt\"\n");
        assertToldAndTheRestIsIn("below/material.toml: counts only in the folder that is given");
    }

    @Test
    void aTextInALanguageWithoutRulesWaits() throws IOException {
        Files.writeString(material.resolve("ru.txt"), "Вчера был нанесён удар по городу. Есть погибшие.\n");
        Program.Run run = Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(DONE);
        assertThat(run.err()).contains("ru.txt is in Russian; it is kept, and this version reads Arabic and English");
        assertThat(Program.text(folder.resolve("out"), "provenance.json")).contains("ru.txt is in Russian");
    }

    @Test
    void withoutACaseNothingIsSaidToBeKept() throws IOException {
        Files.createFile(material.resolve("empty.txt"));
        Files.writeString(material.resolve("ru.txt"), "Вчера был нанесён удар по городу. Есть погибшие.\n");
        Program.Run run = Program.run("report", material, "--out", folder.resolve("out"));
        assertThat(run.err())
                .contains("empty.txt is empty", "ru.txt is in Russian")
                .doesNotContain("kept", "in the case");
    }

    @Test
    void linksThatLeadInACircleOrNowhere() throws IOException {
        Files.createSymbolicLink(material.resolve("circle"), material);
        Files.createSymbolicLink(material.resolve("nowhere.txt"), Path.of("gone.txt"));
        assertToldAndTheRestIsIn("not read: circle: is a link, and links are not followed");
        assertToldAndTheRestIsIn("not read: nowhere.txt: is a link");
    }

    @Test
    void aFileNameWithALineEndAndATurnedDirection() throws IOException {
        Files.createFile(material.resolve("two\nlines\u202Etxt.exe"));
        assertToldAndTheRestIsIn("not read: two\\u000alines\\u202etxt.exe is empty");
    }

    @Test
    void aTableWithoutMappingAndOneWithADamagedMapping() throws IOException {
        Files.writeString(material.resolve("a.csv"), "date,place\n2020-01-29,Ariha\n");
        Files.writeString(material.resolve("b.csv"), "date,place\n2020-01-30,Idlib\n");
        Files.writeString(material.resolve("b.mapping.toml"), "[columns]\ndate = \"day\"\n");
        Files.writeString(
                material.resolve("material.toml"), "[[file]]\npath = \"b.csv\"\nmapping = \"b.mapping.toml\"\n");
        assertToldAndTheRestIsIn("not read: a.csv is a table without a mapping");
        assertToldAndTheRestIsIn("not read: b.mapping.toml, line 2: the column \"date\" tells \"day\"");
    }

    @Test
    void aTableWhoseColumnsDoNotFitItsMappingIsNotRead() throws IOException {
        Files.writeString(material.resolve("b.csv"), "day,place\n2020-01-30,Idlib\n");
        Files.writeString(material.resolve("b.mapping.toml"), "[columns]\ndate = \"date\"\nplace = \"place\"\n");
        Files.writeString(
                material.resolve("material.toml"), "[[file]]\npath = \"b.csv\"\nmapping = \"b.mapping.toml\"\n");
        assertToldAndTheRestIsIn("not read: b.csv, row 1: the column \"day\" is neither mapped nor ignored");
        assertToldAndTheRestIsIn("not read: b.csv, row 1: the mapping names the column \"date\"");
    }

    @Test
    void aTableWithManyBadCellsIsToldInPart() throws IOException {
        StringBuilder table = new StringBuilder("date,place\n");
        for (int row = 0; row < 50; row++) {
            table.append("someday,Ariha\n");
        }
        Files.writeString(material.resolve("b.csv"), table);
        Files.writeString(material.resolve("b.mapping.toml"), "[columns]\ndate = \"date\"\nplace = \"place\"\n");
        Files.writeString(
                material.resolve("material.toml"), "[[file]]\npath = \"b.csv\"\nmapping = \"b.mapping.toml\"\n");
        Program.Run run = assertToldAndTheRestIsIn("partly read: b.csv: 30 more rows or cells");
        assertThat(run.err())
                .contains("b.csv, row 21, column of date: \"someday\"")
                .doesNotContain("row 22,");
    }

    @Test
    void whatWasNotReadIsToldAgainTheNextTime() throws IOException {
        Files.createFile(material.resolve("empty.txt"));
        assertToldAndTheRestIsIn("not read: empty.txt is empty");
        assertToldAndTheRestIsIn("not read: empty.txt is empty");
        assertThat(Program.text(folder.resolve("out"), "index.html")).contains("empty.txt: its text could not be read");
    }

    @Test
    void aConfidentialFileThatCannotBeReadIsNotNamedInPublic() throws IOException {
        Files.createFile(material.resolve("informant.txt"));
        Files.writeString(
                material.resolve("material.toml"),
                "[[file]]\npath = \"informant.txt\"\nsensitivity = \"confidential\"\n");
        assertToldAndTheRestIsIn("informant.txt is empty");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("public"));
        Program.run("report", "--case", kept, "--out", folder.resolve("again"));
        for (String report : List.of("public", "again")) {
            assertThat(Program.files(folder.resolve(report)).values())
                    .noneMatch(text -> text.contains("informant"))
                    .anyMatch(text -> text.contains("Confidential material could not be read"));
        }
    }

    @Test
    void theProgramsOwnFoldersAreNoMaterial() {
        Path inside = material.resolve("report");
        assertThat(Program.run("report", material, "--case", material.resolve("case"), "--out", inside)
                        .exit())
                .isEqualTo(DONE);
        Program.Run again = Program.run("report", material, "--case", material.resolve("case"), "--out", inside);
        assertThat(again.exit()).isEqualTo(DONE);
        assertThat(again.err()).contains("report/: is a report of Tawthiq", "case/: is a case of Tawthiq");
        assertThat(Program.text(inside, "provenance.json")).doesNotContain("findings.json\",\"checkpoint");
    }

    @Test
    void theFolderMayBeGivenThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), material);
        Program.run("report", link, "--out", folder.resolve("out"));
        assertThat(Program.text(folder.resolve("out"), "index.html")).contains("hit a school");
    }

    @Test
    void aLineOfTheBatchThatIsNotUtf8OrNotJson() throws IOException {
        byte[] lines = """
                {"id":"a","text":"An air strike hit a school in Ariha on 29 January 2020."}
                {"id":"b","text":"@"}
                {"id":"c","txet":"x"}
                {"id":
                """.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < lines.length; at++) {
            lines[at] = lines[at] == '@' ? (byte) 0xE9 : lines[at];
        }
        Program.Run run = Program.run("read", "--json", Files.write(folder.resolve("docs.jsonl"), lines));
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(run.out()).contains("\"source\":\"a\"");
        assertThat(run.err())
                .contains("docs.jsonl, line 2: the line is not UTF-8")
                .contains("docs.jsonl, line 3: unknown key \"txet\"")
                .contains("docs.jsonl, line 4, column 7: ");
    }

    @Test
    void aTextWhereDocumentsAreWantedIsToldInOneSentence() {
        Program.Run run = Program.run("read", "--json", material.resolve("good.txt"));
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(run.err().lines())
                .containsExactly(
                        "not read: good.txt: holds no documents {\"id\", \"text\"}; a text, page or table is read by tawthiq report good.txt");
    }

    /// Posts are cut in the middle of a sign; the rest of the batch must not be lost with it.
    @ParameterizedTest
    @ValueSource(strings = {"read", "link"})
    void halfASignInADocumentCostsNothingButTheSign(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("docs.jsonl"), """
                {"id":"a","text":"An air strike hit a \\ud83d school in Ariha on 29 January 2020."}
                {"id":"b","text":"Shelling hit a market in Sarmin on 3 February 2020."}
                """);
        Program.Run run = Program.run(command, "--json", file);
        assertThat(run.exit()).as(run.err()).isEqualTo(DONE);
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void aLineOfTheBatchThatNoProgramCanTakeCostsNoOther() throws IOException {
        Path file = Files.writeString(
                folder.resolve("docs.jsonl"),
                String.join(
                        "\n",
                        "[".repeat(5000),
                        "{\"id\":\"b\",\"text\":\"%s\"}".formatted("x".repeat(20_000_001)),
                        "{\"id\":\"b\",\"text\":\"%s\"}".formatted("x".repeat(17_000_000)),
                        "{\"id\":1e999999999,\"text\":\"x\"}",
                        "{\"id\":%s,\"text\":\"x\"}".formatted("9".repeat(2000)),
                        "{\"id\":\"\\ud83d\",\"text\":\"x\"}",
                        "{\"id\":\"d\",\"text\":\"x\",\"published\":\"yesterday\"}",
                        "{\"id\":\"a\",\"text\":\"An air strike hit a school in Ariha on 29 January 2020.\"}"));
        for (String command : List.of("read", "link")) {
            Program.Run run = Program.run(command, "--json", file);
            assertThat(run.exit()).isEqualTo(UNREAD);
            assertThat(run.out().lines()).hasSize(1);
            assertThat(run.err())
                    .contains("not read: docs.jsonl, line 1: it is nested deeper than 1,000 brackets")
                    .contains("not read: docs.jsonl, line 2: a text or a key in it is too long")
                    .contains("not read: docs.jsonl, line 3: \"text\" is longer than 16 Mi characters")
                    .contains("not read: docs.jsonl, line 4, column ", ": a decimal stands")
                    .contains("not read: docs.jsonl, line 5: a number has more than 1,000 digits")
                    .contains("not read: docs.jsonl, line 6: half a character (a lone surrogate) stands in \"id\"")
                    .contains("line 7: \"published\" is \"yesterday\", which is no date such as 2020-05-11")
                    .doesNotContain("Exception", "Stream", "REDACTED", "org.");
        }
    }

    @Test
    void aControlInADocumentStandsInItsQuoteAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("docs.jsonl"), """
                {"id":"a","text":"An air strike hit a \\u007f\\u001b school in Ariha on 29 January 2020."}
                """);
        assertThat(Program.run("read", "--json", file).out()).contains("hit a \\u007f\\u001b school");
    }

    private Program.Run assertToldAndTheRestIsIn(String sentence) {
        Program.Run run = Program.run("report", material, "--case", kept, "--out", folder.resolve("out"), "--internal");
        assertThat(run.err().lines()).anyMatch(line -> line.contains(sentence));
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(Program.text(folder.resolve("out"), "index.html")).contains("hit a school");
        Program.run("report", "--case", kept, "--out", folder.resolve("out"));
        assertThat(Program.run("verify", "--case", kept).exit()).isEqualTo(DONE);
        return run;
    }
}
