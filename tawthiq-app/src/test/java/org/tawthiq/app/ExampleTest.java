package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What examples/idlib-2020/expected.md asks for: the incidents of the material, and what a check of the
/// statement says.
class ExampleTest {

    @TempDir
    static Path folder;

    private static Program.Run report = new Program.Run(0, "", "");
    private static Program.Run check = new Program.Run(0, "", "");

    @BeforeAll
    static void run() {
        report = Program.run(
                "report", Program.EXAMPLE, "--case", folder.resolve("case"), "--out", folder.resolve("report"));
        check = Program.run("check", Program.EXAMPLE.resolve("statement.txt"), "--case", folder.resolve("case"));
    }

    @Test
    void findsThirteenAttacksAndThreeOpenAccounts() {
        assertThat(incidents())
                .containsExactlyInAnyOrder(
                        "2019-05-05 Kafr Nabl",
                        "2019-05-05 Hass",
                        "2019-05-05 Kafr Zita",
                        "2019-05-06 Hass",
                        "2019-05-06 Kafr Zita",
                        "2019-05-10 Kafr Nabl",
                        "2019-05-11 Kafr Nabl",
                        "2020-01-28 ",
                        "2020-01-29 Ariha",
                        "2020-02-04 Sarmin",
                        "2020-02-05 Taftanaz",
                        "2020-02-05 Taftanaz",
                        "2020-02-17 Daret Izza",
                        "2020-02-17 Daret Izza",
                        "2020-02-25 Idlib",
                        "2020-02-25 Maaret Misreen");
    }

    @Test
    void keepsTheTollsOfArihaApartAndInConflict() {
        String page = Program.text(folder.resolve("report"), "index.html");
        String ariha = Program.text(folder.resolve("report"), "incidents.csv")
                .lines()
                .filter(line -> line.contains("2020-01-29"))
                .findFirst()
                .orElseThrow();
        assertThat(ariha).contains(",11,14,").contains("RU SY-GOV").contains("killed");
        assertThat(page)
                .contains("killed 11 civilians")
                .contains("killed 13 people")
                .contains("six to 14 people");
    }

    @Test
    void theArabicPostJoinsTheAttacksThatItTells() {
        assertThat(Program.text(folder.resolve("report"), "claims.jsonl")).contains("مشفى الحكمة", "مشفى الشامي");
        assertThat(incidents())
                .contains("2020-02-05 Taftanaz", "2020-01-29 Ariha")
                .noneMatch(line -> line.contains("تفتناز"));
        assertThat(report.err()).doesNotContain("post-ar.txt");
        assertThat(report.exit()).isZero();
    }

    @Test
    void holdsTheStatementAgainstTheCaseTallyByTally() {
        List<String> verdicts = check.out()
                .lines()
                .filter(line -> line.startsWith("  ") && !line.startsWith("    "))
                .map(String::strip)
                .toList();
        assertThat(verdicts).hasSize(5);
        assertThat(verdicts.get(0)).startsWith("not covered here: 18 claimed, 16 described here");
        assertThat(verdicts.get(1)).startsWith("not covered here: 3 claimed, 1 can be pointed to");
        assertThat(verdicts.get(2)).startsWith("not covered here: 2 claimed, 1 can be pointed to");
        assertThat(verdicts.get(3)).startsWith("supported: 5 such incidents");
        assertThat(verdicts.get(4)).startsWith("not covered here: 9 of the 16 described here");
        assertThat(check.exit()).isZero();
    }

    @Test
    void aTollOfTwoHospitalsIsHeldAgainstThoseTwoAndNotTheWholeCase() {
        Program.Run article =
                Program.run("check", Program.EXAMPLE.resolve("news-report.html"), "--case", folder.resolve("case"));
        assertThat(article.exit()).isZero();
        assertThat(article.out())
                .contains("“two people injured”\n  not covered here: 2 claimed, 0 described here")
                .doesNotContain("contradicted");
    }

    @Test
    void theDenialFoundsNoIncident() {
        assertThat(incidents()).noneMatch(line -> line.startsWith("2020-01-30"));
        assertThat(Program.text(folder.resolve("report"), "claims.jsonl")).contains("\"stance\":\"denies\"");
    }

    private static List<String> incidents() {
        return Program.text(folder.resolve("report"), "incidents.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[2] + " " + cells[6])
                .toList();
    }
}
