package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The named victims of a case as its user sees them. All persons are invented.
class CaseVictimsTest {

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void begin() throws IOException {
        kept = folder.resolve("case");
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "An air strike hit a school in Ariha on 29 January 2020 and killed two civilians. Samir Tarek Qamarani, aged 35, was killed in Ariha. Layla Zaytuni, aged 9, was killed in Ariha.\n");
        Files.writeString(
                material.resolve("two.txt"),
                "On 29 January 2020 an air strike hit a school in Ariha. Samir Qamarani (35) was killed in Ariha. Munira Haddadine, aged 60, was killed in Ariha.\n");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("first"));
    }

    @Test
    void everyClaimIsToldWithItsPersonAndWhy() {
        Program.Run run = match("--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("names private persons", "set by hand");
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out())
                .contains(
                        "\"name\":\"Samir Qamarani\"",
                        "\"answer\":\"undecided\"",
                        "{\"field\":\"age\",\"agreement\":\"equal\"");
        assertThat(match().out()).contains("“Layla Zaytuni” in one.txt", "age: equal");
        assertThat(match("--json").out()).isEqualTo(run.out());
    }

    @Test
    void theNumberIsARangeAndADecisionSettlesIt() {
        assertThat(match("--json", "--count").out())
                .contains("\"entries\":4", "\"least\":3", "\"most\":4", "\"weights\":\"made\"");
        List<String> claims = claimsOf("Qamarani");
        decide("same", claims.get(0), claims.get(1));
        assertThat(match("--json", "--count").out()).contains("\"least\":3", "\"most\":3");
        decide("undo", "d-1");
        decide("different", claims.get(0), claims.get(1));
        assertThat(match("--json", "--count").out()).contains("\"least\":4", "\"most\":4");
        assertThat(match("--json", "--pairs").out()).contains("\"answer\":\"different\",\"decided\":true");
        assertThat(Program.run("show", "d-3", "--case", kept).out()).contains("name different persons");
        decide("undo", "d-3");
        assertThat(match("--count").out()).contains("name 3 to 4 persons");
    }

    @Test
    void anIncidentTellsWhoIsNamed() {
        String incident = Pattern.compile("i-[0-9a-f]{20}")
                .matcher(Program.run("show", "--case", kept).out())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Program.Run run = Program.run("show", incident, "--case", kept);
        assertThat(run.out())
                .contains("named dead: 3 to 4 persons, by 4 claims")
                .containsPattern("most likely one: c-\\w+ “Samir[^”]*”, c-\\w+ “Samir");
        assertThat(run.out()).contains("killed: 3");
    }

    @Test
    void aPublicReportGainsTheNumberAndNoName() {
        Program.run("report", "--case", kept, "--out", folder.resolve("public"));
        assertThat(Program.text(folder.resolve("public"), "incidents.csv")).contains(",3,3,");
        assertThat(Program.files(folder.resolve("public")).values())
                .noneMatch(text -> text.contains("Qamarani") || text.contains("Zaytuni") || text.contains("Haddadine"));
    }

    @Test
    void anAttackAndAVictimAreNeverOne() {
        String attack = Pattern.compile("c-[0-9a-f]{20}")
                .matcher(Program.text(folder.resolve("first"), "claims.jsonl"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Program.Run run = Program.run(
                "decide",
                "same",
                attack,
                claimsOf("Zaytuni").getFirst(),
                "--case",
                kept,
                "--by",
                "A",
                "--because",
                "b");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("two claims of attacks or two claims of victims");
    }

    @Test
    void aCaseAndListsAreAskedForApart() {
        assertThat(Program.run("match", "--case", kept, "list.csv").err()).contains("leave out the lists");
        assertThat(Program.run("match", "--json").err()).contains("match needs lists");
        assertThat(Program.run("match", "list.csv").err()).contains("add --json");
        assertThat(Program.run("match", "--case", folder.resolve("none")).exit())
                .isEqualTo(2);
    }

    private List<String> claimsOf(String name) {
        return match("--json")
                .out()
                .lines()
                .filter(line -> line.contains(" " + name + "\""))
                .map(line -> line.substring(10, 32))
                .toList();
    }

    private Program.Run match(Object... more) {
        return Program.run(Stream.concat(Stream.of("match", "--case", kept), Stream.of(more))
                .toArray());
    }

    private void decide(Object... words) {
        Program.Run run = Program.run(Stream.concat(
                        Stream.concat(Stream.of("decide"), Stream.of(words)),
                        Stream.of("--case", kept, "--by", "Reader One", "--because", "it is so"))
                .toArray());
        assertThat(run.exit()).as(run.err()).isZero();
    }
}
