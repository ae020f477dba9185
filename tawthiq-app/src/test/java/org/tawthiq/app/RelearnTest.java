package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tawthiq link --relearn` as its user runs it, on two tables of made attacks.
class RelearnTest {

    private static final int ATTACKS = 240;
    private static final List<String> TOWNS = List.of("Ariha", "Saraqib", "Kafr Nabl", "Idlib");

    @TempDir
    Path folder;

    @Test
    void weightsAreLearnedKeptAndUsedAgain() throws IOException {
        Path material = tables(ATTACKS);
        Path kept = folder.resolve("case");
        assertThat(run("init", "--case", kept, "--countries", "SY").exit()).isZero();
        assertThat(run("add", material, "--case", kept).exit()).isZero();
        assertThat(run("read", "--case", kept).exit()).isZero();
        Program.Run byRules = run("link", "--case", kept);
        Program.Run learned = run("link", "--case", kept, "--relearn");
        assertThat(learned.out() + learned.err()).contains("weights were learned from 360 claims");
        assertThat(incidents(learned)).isBetween(ATTACKS - 6, ATTACKS + 6);
        assertThat(incidents(byRules)).isNotEqualTo(incidents(learned));
        Program.Run again = run("link", "--case", kept);
        assertThat(incidents(again)).as("the learned weights stay in force").isEqualTo(incidents(learned));
        assertThat(run("verify", "--case", kept).exit()).isZero();
    }

    @Test
    void aSmallCaseTeachesNothingAndKeepsItsWeights() throws IOException {
        Path kept = folder.resolve("case");
        run("init", "--case", kept, "--countries", "SY");
        run("add", tables(6), "--case", kept);
        run("read", "--case", kept);
        Program.Run byRules = run("link", "--case", kept);
        Program.Run refused = run("link", "--case", kept, "--relearn");
        assertThat(refused.out() + refused.err()).contains("no weights were learned", "too few to learn from");
        assertThat(incidents(refused)).isEqualTo(incidents(byRules));
    }

    @Test
    void decisionsThatWereUsedAreCounted() throws IOException {
        Path kept = folder.resolve("case");
        run("init", "--case", kept, "--countries", "SY");
        run("add", tables(ATTACKS), "--case", kept);
        run("read", "--case", kept);
        run("link", "--case", kept, "--relearn");
        String shown = run("show", "--case", kept).out();
        Pattern claim = Pattern.compile("c-[0-9a-f]{20}");
        List<List<String>> told = Pattern.compile("i-[0-9a-f]{20}")
                .matcher(shown)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(20)
                .map(incident -> claim.matcher(
                                run("show", incident, "--case", kept).out())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList())
                .toList();
        List<String> together =
                told.stream().filter(claims -> claims.size() > 1).findFirst().orElseThrow();
        assertThat(run(
                                "decide",
                                "same",
                                together.get(0),
                                together.get(1),
                                "--case",
                                kept,
                                "--by",
                                "Reader One",
                                "--because",
                                "one raid")
                        .exit())
                .isZero();
        Program.Run refined = run("link", "--case", kept, "--relearn");
        assertThat(refined.out() + refined.err())
                .contains("weights were learned from 360 claims and refined by 1 of 1 decisions on pairs of them");
    }

    @Test
    void itIsForACase() {
        Program.Run run = run("link", "--json", "--relearn", "documents.jsonl");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--relearn is for a case");
    }

    private static Program.Run run(Object... arguments) {
        return Program.run(arguments);
    }

    private static int incidents(Program.Run run) {
        String out = run.out() + run.err();
        return Integer.parseInt(out.replaceAll("(?s).*?(\\d+) incidents?.*", "$1"));
    }

    /// Every other attack stands in both tables; the second gives some a day later.
    private Path tables(int attacks) throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        List<String> one = new ArrayList<>(List.of(AttackTables.HEADER));
        List<String> other = new ArrayList<>(one);
        for (int attack = 0; attack < attacks; attack++) {
            LocalDate day = LocalDate.of(2019, 5, 1).plusDays(random.nextInt(290));
            String rest = "%s,%s,%d"
                    .formatted(
                            TOWNS.get(random.nextInt(4)),
                            List.of("air strike", "shelling").get(random.nextInt(2)),
                            1 + random.nextInt(20));
            one.add(day + "," + rest);
            if (attack % 2 == 0) {
                other.add(day.plusDays(random.nextInt(5) / 4) + "," + rest);
            }
        }
        return AttackTables.write(folder.resolve("material"), Map.of("one.csv", one, "other.csv", other));
    }
}
