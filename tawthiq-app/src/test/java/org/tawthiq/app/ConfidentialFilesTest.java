package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `material.toml` calls confidential stays in the case, however the file is spelled or given; where
/// nobody can tell which file is meant, nothing leaves that was not named.
class ConfidentialFilesTest {

    private static final int DONE = 0;
    private static final int UNREAD = 3;

    @TempDir
    Path folder;

    private Path material;

    @BeforeEach
    void write() throws IOException {
        material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(
                material.resolve("secret.txt"), "A barrel bomb hit a clinic in Taftanaz on 5 February 2020.\n");
        Files.writeString(material.resolve("open.txt"), "An air strike hit a school in Ariha on 29 January 2020.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secret.txt", "secert.txt", "secret.txt ", "*.txt", "notes/secret.txt"})
    void aConfidentialEntryThatNamesNothingKeepsBackWhatNoEntryNames(String path) throws IOException {
        describe("""
                [[file]]
                path = "%s"
                sensitivity = "confidential"

                [[file]]
                path = "open.txt"
                """.formatted(path));
        Program.Run run = report(material);
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(run.err())
                .contains("names the file \"%s\"".formatted(path), "the nearest name there is \"secret.txt\"")
                .contains("are kept confidential until it is mended and lists them");
        assertThat(published().values())
                .noneMatch(text -> text.contains("Taftanaz") || text.contains("secret"))
                .anyMatch(text -> text.contains("Ariha"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"./secret.txt", "././secret.txt", "secret.txt"})
    void aPathFromTheFolderItselfNamesTheFile(String path) throws IOException {
        describe("[[file]]\npath = \"%s\"\nsensitivity = \"confidential\"\n".formatted(path));
        assertThat(report(material).exit()).isEqualTo(DONE);
        assertThat(published().values())
                .noneMatch(text -> text.contains("Taftanaz"))
                .anyMatch(text -> text.contains("Ariha"));
    }

    @Test
    void anAccentMayBeWrittenInEitherOfItsForms() throws IOException {
        Files.move(material.resolve("secret.txt"), material.resolve("te\u0301moin.txt"));
        describe("[[file]]\npath = \"t\u00e9moin.txt\"\nsensitivity = \"confidential\"\n");
        assertThat(report(material).exit()).isEqualTo(DONE);
        assertThat(published().values())
                .noneMatch(text -> text.contains("Taftanaz"))
                .anyMatch(text -> text.contains("Ariha"));
    }

    @Test
    void anEntryThatNamesAFolderKeepsItsFilesBack() throws IOException {
        Files.createDirectory(material.resolve("notes"));
        Files.move(material.resolve("secret.txt"), material.resolve("notes/secret.txt"));
        describe("[[file]]\npath = \"notes\"\nsensitivity = \"confidential\"\n");
        assertThat(report(material).err()).contains("\"notes\", which is a folder: list its files one by one");
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
    }

    @Test
    void aDescriptionNamedInCapitalsKeepsEverythingBack() throws IOException {
        Files.writeString(
                material.resolve("Material.toml"), "[[file]]\npath = \"secret.txt\"\nsensitivity = \"confidential\"\n");
        assertThat(report(material).err()).contains("Material.toml: must be named material.toml");
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
    }

    @Test
    void aFileGivenByItselfIsWhatTheDescriptionBesideItSays() throws IOException {
        describe("name = \"The name\"\n[[file]]\npath = \"secret.txt\"\nsensitivity = \"confidential\"\n");
        report(material.resolve("secret.txt"));
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz") || text.contains("secret"));
        assertThat(Program.text(folder.resolve("out"), "findings.json")).contains("\"title\":\"The name\"");
    }

    @Test
    void aFileGivenByItselfIsKeptBackBesideAnEntryThatNamesNothing() throws IOException {
        describe("[[file]]\npath = \"Secret.txt\"\nsensitivity = \"confidential\"\n");
        Program.Run run = report(material.resolve("secret.txt"));
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
    }

    @Test
    void aFolderThatADescriptionFurtherUpSpeaksOfIsKeptBack() throws IOException {
        Path notes = Files.createDirectory(material.resolve("notes"));
        Files.move(material.resolve("secret.txt"), notes.resolve("secret.txt"));
        describe("[[file]]\npath = \"notes/secret.txt\"\nsensitivity = \"confidential\"\n");
        for (Path given : List.of(notes, notes.resolve("secret.txt"))) {
            Program.Run run = report(given);
            assertThat(run.exit()).isEqualTo(UNREAD);
            assertThat(run.err()).contains("counts only where its own folder is given");
            assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
        }
    }

    @Test
    void aFileThatWasPublicIsKeptBackOnceItMayBeConfidential() throws IOException {
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(published().values()).anyMatch(text -> text.contains("Taftanaz"));
        describe("[[file]]\npath = \"Secret.txt\"\nsensitivity = \"confidential\"\n");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
    }

    @Test
    void oneOfTwoCopiesThatIsConfidentialKeepsBothBack() throws IOException {
        Files.copy(material.resolve("secret.txt"), material.resolve("unknown.txt"));
        describe("""
                [[file]]
                path = "secret.txt"
                sensitivity = "confidential"

                [[file]]
                path = "unknown.txt"
                """);
        report(material);
        assertThat(published().values()).noneMatch(text -> text.contains("Taftanaz"));
    }

    @Test
    void aMappingOfAnyNameIsNoMaterialAndOneOfATextIsTold() throws IOException {
        Files.writeString(material.resolve("columns.toml"), "[columns]\ndate = \"date\"\n");
        describe("[[file]]\npath = \"open.txt\"\nmapping = \"columns.toml\"\n");
        Program.Run run = report(material);
        assertThat(run.err())
                .contains("left out, as hidden or about the material: columns.toml")
                .contains("open.txt: its mapping was not used, since it is no table");
        assertThat(run.exit()).isEqualTo(UNREAD);
        assertThat(Program.text(folder.resolve("out"), "provenance.json")).doesNotContain("\"label\":\"columns");
    }

    private void describe(String text) throws IOException {
        Files.writeString(material.resolve("material.toml"), text);
    }

    private Program.Run report(Path given) {
        return Program.run("report", given, "--out", folder.resolve("out"));
    }

    private Map<String, String> published() {
        return Program.files(folder.resolve("out"));
    }
}
