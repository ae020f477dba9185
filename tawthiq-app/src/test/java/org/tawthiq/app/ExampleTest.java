package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"killed, 33, 39", "injured, 88, 0"})
    void theSumsOfTheHarmedCanBeAddedUpLineByLine(String measure, long least, long most) {
        Document page = Jsoup.parse(Program.text(folder.resolve("report"), "index.html"));
        Element finding = page.select("#findings li[id]").stream()
                .filter(one -> one.select(".sentence").text().contains("have been " + measure))
                .findFirst()
                .orElseThrow();
        List<String> lines = finding.select("ul")
                .first()
                .select(".what:contains(" + measure + ")")
                .eachText();
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.matches(measure + ": [a-z ]*\\d+( to \\d+)?"));
        assertThat(lines.stream().mapToLong(line -> number(line, 0)).sum()).isEqualTo(least);
        if (most > 0) {
            assertThat(lines.stream().mapToLong(line -> number(line, 1)).sum()).isEqualTo(most);
        }
    }

    /// The first or the last number of a line.
    private static long number(String line, int last) {
        List<String> numbers = Pattern.compile("\\d+")
                .matcher(line)
                .results()
                .map(found -> found.group())
                .toList();
        return Long.parseLong(last == 0 ? numbers.getFirst() : numbers.getLast());
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
        List<String> verdicts = verdicts();
        assertThat(verdicts).hasSize(5);
        assertThat(verdicts.get(0)).startsWith("not covered here: 18 claimed, 16 described here");
        assertThat(verdicts.get(1)).startsWith("not covered here: 3 claimed, 1 can be pointed to");
        assertThat(verdicts.get(2)).startsWith("not covered here: 2 claimed, 1 can be pointed to");
        assertThat(verdicts.get(3)).startsWith("supported: 5 such incidents");
        assertThat(verdicts.get(4)).startsWith("not covered here: 9 of the 16 described here");
        assertThat(check.exit()).isZero();
    }

    private static List<String> verdicts() {
        return check.out()
                .lines()
                .filter(line -> line.startsWith("  ") && !line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    @Test
    void saysOfEachTallyWhatTheListExpects() {
        List<List<String>> expected = Program.text(Program.EXAMPLE, "expected.md")
                .lines()
                .filter(line -> line.matches("\\| S\\d: .*`.*"))
                .map(line -> List.of(line.split(" *\\| *")))
                .toList();
        assertThat(expected).hasSameSizeAs(verdicts());
        List<String> tallies = List.of(check.out().split("(?m)^(?=“)"));
        for (int at = 0; at < expected.size(); at++) {
            List<String> cells = expected.get(at);
            assertThat(verdicts().get(at)).startsWith(cells.get(2).replace("`", ""));
            assertThat(linesOf(tallies.get(at), "for")).isEqualTo(number(cells.get(3), 0));
            assertThat(linesOf(tallies.get(at), "not told")).isEqualTo(number(cells.get(4), 0));
        }
    }

    private static long linesOf(String tally, String word) {
        return tally.lines()
                .filter(line -> line.startsWith("    " + word + " "))
                .count();
    }

    @Test
    void thePageTellsWhichIncidentsMayBeOneAndWhatLiesBesideEach() {
        Document page = Jsoup.parse(Program.text(folder.resolve("report"), "index.html"));
        Element doubt = page.select("#findings li[id] .doubt").first();
        assertThat(doubt.text()).contains("Counted below: 13.", "Plausible: ", "May be one attack: no.");
        assertThat(doubt.select("a").eachAttr("href"))
                .hasSizeGreaterThan(1)
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
        assertThat(page.select(".beside").text()).contains("Other attacks of this day and place");
    }

    @Test
    void anIncidentTellsTheNearestClaimsThatAreOutAndWhatLiesBesideIt() {
        String hospital = Program.text(folder.resolve("report"), "incidents.csv")
                .lines()
                .filter(line -> line.contains("Kinana"))
                .map(line -> line.split(",")[0])
                .findFirst()
                .orElseThrow();
        Program.Run shown = Program.run("show", hospital, "--case", folder.resolve("case"));
        assertThat(shown.out())
                .contains("  not in it: claim c-", "-6.0 object_names_differ", "another attack of this day and place");
    }

    /// A line that is cut short ends in "…"; one that says nothing else stands for any number of lines.
    @Test
    void printsWhatTheReadmeShows() {
        for (String first : List.of("Idlib 2020", "“Three of the 18 attacks were ground attacks”")) {
            List<String> shown = Program.text(Path.of(".."), "README.md")
                    .lines()
                    .dropWhile(line -> !line.equals("    " + first))
                    .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals("…"))
                    .toList();
            List<String> printed =
                    (report.out() + check.out()).lines().map(String::strip).toList();
            assertThat(shown)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(line -> assertThat(printed)
                            .anyMatch(real -> real.equals(line)
                                    || line.endsWith("…") && real.startsWith(line.substring(0, line.length() - 1))));
        }
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
