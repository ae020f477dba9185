package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What speaks of private persons stays in the case: no file of a public report holds it. All persons
/// here are invented.
class PersonalDataTest {

    private static final String ARTICLE = """
            Strike on Ariha

            BEIRUT, 12 May 2020

            An air strike hit a school in Ariha on 29 January 2020 and killed 11 civilians, Amnesty International said.

            Among the dead were the Qamarani family: the parents and their three children were killed when their home was destroyed.
            """;

    @TempDir
    Path folder;

    private Path material;

    @BeforeEach
    void write() throws IOException {
        material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(material.resolve("article.txt"), ARTICLE);
    }

    @Test
    void keepsAFamilyOutOfEveryFileOfThePublicReport() {
        Program.run("report", material, "--out", folder.resolve("public"));
        Map<String, String> files = Program.files(folder.resolve("public"));
        assertThat(files).containsKeys("index.html", "findings.json", "incidents.csv", "claims.jsonl");
        assertThat(files.values()).noneMatch(text -> text.contains("Qamarani"));
        assertThat(files.get("index.html")).contains("11");
    }

    @Test
    void keepsTheNameOfOneWhoWasKilledOutOfTheWordsOfTheAttack() throws IOException {
        Files.writeString(
                material.resolve("article.txt"),
                "Samir Qamarani, aged 35, was killed in an air strike on a school in Ariha on 29 January 2020.\n");
        Program.run("report", material, "--out", folder.resolve("public"));
        Map<String, String> files = Program.files(folder.resolve("public"));
        assertThat(files.get("incidents.csv")).contains("Ariha");
        assertThat(files.values()).noneMatch(text -> text.contains("Qamarani"));
    }

    @Test
    void keepsThePrivatePersonWhoSpeaksOutOfEveryFileAndWhatTheySayIn() throws IOException {
        Files.writeString(material.resolve("article.txt"), """
                Omar Barakatli remembers

                An air strike hit a school in Ariha on 29 January 2020. His brother Omar Barakatli said that an air strike \
                hit their house in Ariha on 30 January 2020. Barakatli left for Idlib. Nurse Haddadine said four people were \
                killed in Sarmin on 4 February 2020. Leila Dabbagh, a spokesperson for Example Watch, said two people were \
                killed in Idlib on 2 February 2020.
                """);
        Program.run("report", material, "--out", folder.resolve("public"));
        Map<String, String> files = Program.files(folder.resolve("public"));
        assertThat(files.values()).noneMatch(text -> text.contains("Barakatli") || text.contains("Haddadine"));
        assertThat(files.get("index.html")).contains("a person named in the source (name withheld)", "Leila Dabbagh");
        assertThat(files.get("claims.jsonl")).contains("2020-01-30", "2020-02-04", "\"Leila Dabbagh\"");
        assertThat(files.get("incidents.csv")).contains("2020-01-30", "2020-02-04");
    }

    @Test
    void showsThePrivatePersonWhoSpeaksWhereSomebodyPublishesTheClaim() throws IOException {
        Files.writeString(
                material.resolve("article.txt"),
                "Omar Barakatli said that an air strike hit his house in Ariha on 30 January 2020.\n");
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("public"));
        String claim = Pattern.compile("c-[0-9a-f]{20}")
                .matcher(Program.text(folder.resolve("public"), "claims.jsonl"))
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        Program.run("decide", "publish", claim, "--case", kept, "--by", "A", "--because", "he agreed");
        Program.run("report", "--case", kept, "--out", folder.resolve("published"));
        assertThat(Program.text(folder.resolve("published"), "index.html")).contains("Omar Barakatli");
    }

    @Test
    void blanksInPublicSourcesThePersonsOfAConfidentialOne() throws IOException {
        Files.writeString(
                material.resolve("secret.txt"),
                "Omar Barakatli said that an air strike hit his house in Ariha on 30 January 2020.\n");
        Files.writeString(
                material.resolve("article.txt"),
                "An air strike hit the house of Omar Barakatli in Ariha on 30 January 2020, Amnesty International said.\n");
        Files.writeString(material.resolve("material.toml"), """
                [[file]]
                path = "article.txt"

                [[file]]
                path = "secret.txt"
                sensitivity = "confidential"
                """);
        Program.run("report", material, "--out", folder.resolve("public"));
        Map<String, String> files = Program.files(folder.resolve("public"));
        assertThat(files.get("incidents.csv")).contains("2020-01-30");
        assertThat(files.values()).noneMatch(text -> text.contains("Barakatli"));
    }

    @Test
    void tellsNoOffsetsIntoATextThatHidesSomething() throws IOException {
        Files.writeString(
                material.resolve("open.txt"),
                "A barrel bomb hit a clinic in Taftanaz on 5 February 2020. Two people were killed.\n");
        Program.run("report", material, "--out", folder.resolve("public"));
        String claims = Program.text(folder.resolve("public"), "claims.jsonl");
        assertThat(claims.lines())
                .anySatisfy(line -> assertThat(line).contains("Ariha").doesNotContain("\"start\":", "\"end\":"))
                .anySatisfy(line -> assertThat(line).contains("Taftanaz", "\"start\":", "\"end\":"));
        assertThat(claims.lines().filter(line -> line.contains("Ariha")))
                .noneMatch(line -> line.contains("\"start\":"));
    }

    @Test
    void keepsTheFamilyInTheCase() {
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("public"));
        assertThat(Program.files(kept.resolve("records")).values()).anyMatch(text -> text.contains("Qamarani"));
    }

    @Test
    void showsTheFamilyInAnInternalReportThatSaysWhatItIs() {
        Program.run("report", material, "--internal", "--out", folder.resolve("internal"));
        String page = Program.text(folder.resolve("internal"), "index.html");
        assertThat(page).contains("Qamarani").containsIgnoringCase("internal");
    }

    @Test
    void keepsAConfidentialSourceOut() throws IOException {
        Files.writeString(material.resolve("material.toml"), """
                [[file]]
                path = "article.txt"
                title = "Notes of an interview"
                sensitivity = "confidential"
                """);
        Program.run("report", material, "--out", folder.resolve("public"));
        Map<String, String> files = Program.files(folder.resolve("public"));
        assertThat(files.values()).noneMatch(text -> text.contains("Ariha") || text.contains("Notes of an interview"));
    }
}
