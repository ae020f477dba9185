package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person's decision beats the machine, and can be taken back.
class DecisionsTest {

    private static final Pattern CLAIM = Pattern.compile("c-[0-9a-f]{20}");
    private static final Pattern INCIDENT = Pattern.compile("i-[0-9a-f]{20}");

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void begin() throws IOException {
        kept = folder.resolve("case");
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "An air strike hit a school in Ariha on 29 January 2020 and killed 11 civilians, the Example Observatory said.\n");
        Files.writeString(
                material.resolve("two.txt"),
                "On 5 February 2020 a barrel bomb hit a clinic in Taftanaz. Two people were killed.\n");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("first"));
    }

    @Test
    void rejectingAClaimTakesItsIncidentAwayAndUndoBringsItBack() {
        String claim = claimSaying("school in Ariha");
        assertThat(incidents()).contains("Ariha").contains("Taftanaz");
        decide("reject", claim);
        assertThat(incidents()).doesNotContain("Ariha").contains("Taftanaz");
        decide("undo", "d-1");
        assertThat(incidents()).contains("Ariha");
    }

    @Test
    void sameJoinsWhatTheMachineKeptApartAndDifferentPartsItAgain() {
        String one = claimSaying("school in Ariha");
        String other = claimSaying("clinic in Taftanaz");
        decide("same", one, other);
        assertThat(INCIDENT.matcher(incidents()).results().count()).isEqualTo(1);
        decide("undo", "d-1");
        assertThat(INCIDENT.matcher(incidents()).results().count()).isEqualTo(2);
    }

    @Test
    void aReviewTakesTheDraftStampOffWhatItCovers() {
        Matcher all = INCIDENT.matcher(Program.run("show", "--case", kept).out());
        List<String> ids = all.results().map(found -> found.group()).toList();
        assertThat(report("before")).contains("draft: computed, not reviewed");
        ids.forEach(id -> decide("review", id));
        assertThat(report("after")).doesNotContain("draft: computed, not reviewed");
    }

    @Test
    void nobodyReviewsTheirOwnDecision() {
        String claim = claimSaying("school in Ariha");
        decide("accept", claim);
        String incident = first(INCIDENT, Program.run("show", "--case", kept).out(), "Ariha");
        Program.Run run = Program.run(
                "decide", "review", incident, "--case", kept, "--by", "Reader One", "--because", "looks right");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("somebody else must review it");
    }

    @Test
    void aWithheldIncidentIsInNoFile() {
        String incident = first(INCIDENT, Program.run("show", "--case", kept).out(), "Ariha");
        decide("withhold", incident);
        Path out = folder.resolve("withheld");
        Program.run("report", "--case", kept, "--out", out);
        assertThat(Program.files(out).values()).noneMatch(text -> text.contains(incident));
        assertThat(incidents()).contains("Taftanaz");
    }

    @Test
    void aDecisionNeedsItsReasonAndItsAuthor() {
        String claim = claimSaying("school in Ariha");
        assertThat(Program.run("decide", "reject", claim, "--case", kept, "--by", "Reader One")
                        .exit())
                .isEqualTo(2);
        Program.Run nameless = Program.run("decide", "reject", claim, "--case", kept, "--because", "x");
        assertThat(nameless.exit()).isEqualTo(2);
        assertThat(nameless.err()).contains("--by");
    }

    @Test
    void theCaseStaysSound() {
        decide("reject", claimSaying("school in Ariha"));
        assertThat(Program.run("verify", "--case", kept).exit()).isZero();
    }

    private void decide(String what, String... ids) {
        Program.Run run = switch (ids.length) {
            case 1 ->
                Program.run(
                        "decide", what, ids[0], "--case", kept, "--by", "Reader One", "--because", "the test says so");
            default ->
                Program.run(
                        "decide", what, ids[0], ids[1], "--case", kept, "--by", "Reader One", "--because", "so it is");
        };
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private String claimSaying(String words) {
        String lines = Program.text(folder.resolve("first"), "claims.jsonl");
        return lines.lines()
                .filter(line -> line.contains(words) && line.contains("\"kind\":\"attack\""))
                .map(line -> first(CLAIM, line, ""))
                .findFirst()
                .orElseThrow();
    }

    private static String first(Pattern pattern, String text, String lineWith) {
        return text.lines()
                .filter(line -> line.contains(lineWith))
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private String incidents() {
        Path out = folder.resolve("now");
        Program.run("report", "--case", kept, "--out", out);
        return Program.text(out, "incidents.csv");
    }

    private String report(String name) {
        Path out = folder.resolve(name);
        Program.run("report", "--case", kept, "--out", out);
        return Program.text(out, "index.html");
    }
}
