package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void oneOfTwoDecisionsThatContradictEachOtherIsRefusedUntilTheOtherIsTakenBack() {
        String one = claimSaying("school in Ariha");
        String other = claimSaying("clinic in Taftanaz");
        decide("same", one, other);
        assertThat(refused("different", other, one))
                .contains("d-1 is in force and says that the claims", "`tawthiq decide undo d-1 …`");
        decide("undo", "d-1");
        decide("different", other, one);
        assertThat(refused("same", one, other)).contains("d-3 is in force");
        assertThat(INCIDENT.matcher(incidents()).results().count()).isEqualTo(2);
    }

    @Test
    void theHelpStandsInTwoColumns() {
        String help = Program.run("help", "decide").out();
        assertThat(help.lines().filter(line -> line.matches("  [a-z]+ [A-Z]+.* {2,}[a-z].*")))
                .hasSize(11)
                .allMatch(line -> line.length() > 29 && line.charAt(28) == ' ' && line.charAt(29) != ' ');
    }

    @Test
    void sourcesThatAPersonCallsDependentCountOnceAndUndoRestoresEverything() {
        decide("same", claimSaying("school in Ariha"), claimSaying("clinic in Taftanaz"));
        String incident = first(INCIDENT, Program.run("show", "--case", kept).out(), "");
        String before = Program.run("show", incident, "--case", kept).out();
        assertThat(before.lines().filter(line -> line.startsWith("  origin:"))).hasSize(2);
        decide("dependent", "one.txt", "two.txt");
        String after = Program.run("show", incident, "--case", kept).out();
        assertThat(after.lines().filter(line -> line.startsWith("  origin:"))).hasSize(1);
        assertThat(after).contains("the decision d-2 says that \"one.txt\" and \"two.txt\" are one origin");
        assertThat(Program.run("show", "d-2", "--case", kept).out()).contains("depend on each other and count once");
        decide("independent", "two.txt", "one.txt");
        assertThat(Program.run("show", incident, "--case", kept).out()).isEqualTo(before);
        decide("undo", "d-3");
        assertThat(Program.run("show", incident, "--case", kept).out()).isEqualTo(after);
        decide("undo", "d-2");
        assertThat(Program.run("show", incident, "--case", kept).out()).isEqualTo(before);
        assertThat(refused("dependent", "one.txt")).contains("dependent takes 2 IDs");
        assertThat(refused("independent", "one.txt", "no.txt")).contains("there is no source \"no.txt\"");
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
    void aDecisionOnSeveralIsOneDecisionEach() {
        decide("reject", claimSaying("school in Ariha"), claimSaying("clinic in Taftanaz"));
        assertThat(incidents()).doesNotContain("Ariha").doesNotContain("Taftanaz");
        decide("undo", "d-2");
        assertThat(incidents()).doesNotContain("Ariha").contains("Taftanaz");
    }

    @Test
    void aDecisionThatIsWrongForOneOfSeveralIsMadeForNone() {
        assertThat(refused("reject", claimSaying("school in Ariha"), "c-00000000000000000000"))
                .contains("there is no claim \"c-00000000000000000000\"");
        assertThat(incidents()).contains("Ariha");
    }

    @Test
    void aDecisionTakesAsManyIdsAsItIsAbout() {
        String one = claimSaying("school in Ariha");
        String other = claimSaying("clinic in Taftanaz");
        assertThat(refused("same", one)).contains("same takes 2 IDs, and 1 were given");
        assertThat(refused("same", one, one)).contains("an ID stands twice");
        assertThat(refused("different", one, other, "c-1")).contains("different takes 2 IDs, and 3");
        decide("accept", one, other);
        assertThat(refused("undo", "d-1", "d-2")).contains("undo takes one ID, and 2");
        assertThat(refused("accept", one, "--to", "x.json")).contains("--to belongs to correct");
        assertThat(refused("withhold", "s1")).contains("the names s1, s2 … of a report hold in that report alone");
    }

    @Test
    void anUndoneDecisionLeavesNoneInForce() {
        decide("reject", claimSaying("school in Ariha"));
        decide("undo", "d-1");
        report("after");
        assertThat(Program.text(folder.resolve("after"), "provenance.json"))
                .contains("Decisions of people in force: 0.");
    }

    @Test
    void aCorrectionChangesWhatWasReadAndCanBeTakenBack() throws IOException {
        String claim = claimSaying("school in Ariha");
        String record = Program.run("show", claim, "--json", "--case", kept).out();
        assertThat(record).contains("\"exactly\":11");
        Path file =
                Files.writeString(folder.resolve("corrected.json"), record.replace("\"exactly\":11", "\"exactly\":12"));
        decide("correct", claim, "--to", file.toString());
        assertThat(incidents()).contains(",12,12,");
        decide("undo", "d-1");
        assertThat(incidents()).contains(",11,11,");
    }

    @Test
    void aCorrectionLeavesTheWordsAsTheyStand() throws IOException {
        String claim = claimSaying("school in Ariha");
        String record = Program.run("show", claim, "--json", "--case", kept).out();
        assertThat(corrected(claim, record.replace("school in Ariha", "office in Ariha")))
                .contains("changes where the claim stands or the words that it quotes");
        assertThat(corrected(claim, record.replaceFirst("\"start\":\\d+", "\"start\":1")))
                .contains("changes where the claim stands");
        assertThat(corrected(claim, record.replaceFirst("\"source\":\"[0-9a-f]{4}", "\"source\":\"0000")))
                .contains("changes where the claim stands");
        assertThat(corrected(claim, record)).contains("nothing is corrected");
    }

    @Test
    void aCorrectionThatIsNoClaimIsRefusedInOneSentence() throws IOException {
        String claim = claimSaying("school in Ariha");
        String record = Program.run("show", claim, "--json", "--case", kept).out();
        assertThat(corrected(claim, record.replaceFirst("\"end\":\\d+", "\"end\":0")))
                .contains("is no claim: empty or reversed span");
        assertThat(corrected(claim, record.replace("2020-01-29", "2020-13-29")))
                .contains("it holds a day or a time that there is not");
        assertThat(corrected(claim, record.replace("\"exactly\":11", "\"exactly\":-1")))
                .contains("is no claim: ");
        assertThat(corrected(claim, record.replaceFirst("\"end\":\\d+", "\"end\":99999999999")))
                .contains("a number that is too large");
        assertThat(corrected(claim, "{")).contains("is no claim: ");
        assertThat(refused("correct", claim)).contains("--to FILE");
        assertThat(refused("correct", claim, "--to", folder.toString())).contains("--to: there is no file");
    }

    private String corrected(String claim, String record) throws IOException {
        Path file = Files.writeString(folder.resolve("corrected.json"), record);
        return refused("correct", claim, "--to", file.toString());
    }

    private String refused(String... words) {
        Program.Run run = run(words);
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err().lines()).as("one sentence").hasSize(1);
        return run.err();
    }

    @Test
    void theCaseStaysSound() {
        decide("reject", claimSaying("school in Ariha"));
        assertThat(Program.run("verify", "--case", kept).exit()).isZero();
    }

    private void decide(String... words) {
        Program.Run run = run(words);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Program.Run run(String... words) {
        List<Object> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(words));
        all.addAll(List.of("--case", kept, "--by", "Reader One", "--because", "the test says so"));
        return Program.run(all.toArray());
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
