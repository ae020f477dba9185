package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tawthiq match` as its user runs it. All persons are made up.
class MatchTest {

    private static final List<String> GIVEN =
            List.of("Nadim", "Farouza", "Bassel", "Hilwa", "Tarub", "Munzir", "Selwan", "Ruqaya", "Jabbar", "Wisal");
    private static final List<String> FAMILY =
            List.of("Qandil", "Marzuq", "Shalhub", "Dirani", "Tawfan", "Hajalan", "Burhum", "Zaghlan");

    @TempDir
    Path folder;

    @Test
    void countsThePersonsOfTwoListsWithARange() throws IOException {
        Path one = list("one.csv", 0, 80);
        Path other = list("other.csv", 50, 80);
        Program.Run run = Program.run("match", "--json", "--count", one, other);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"entries\":110", "\"persons\":80", "\"least\":80", "\"most\":80", "\"draws\":200");
        assertThat(Program.run("match", "--json", "--count", one, other).out()).isEqualTo(run.out());
    }

    @Test
    void nothingIsCountedWhereNothingCanBeLearned() throws IOException {
        Path strangers = Files.writeString(
                folder.resolve("two.csv"), "name,date of birth\nNadim Qandil,1950-01-02\nWisal Burhum,1987-11-23\n");
        Program.Run run = Program.run("match", "--json", "--count", strangers);
        assertThat(run.out()).contains("\"entries\":2", "\"unknown\":").doesNotContain("\"persons\"");
        assertThat(run.err()).contains("not to be trusted");
    }

    @Test
    void everyEntryIsTold() throws IOException {
        Program.Run run = Program.run("match", "--json", list("one.csv", 0, 80), list("other.csv", 50, 80));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(110);
        assertThat(run.out()).contains("{\"list\":\"other.csv\",\"row\":1,\"person\":\"one.csv:51\",\"probability\":");
    }

    @Test
    void aListOfOneNameIsMatchedAsFarAsHonestAndSaidToBe() throws IOException {
        List<String> lines = new ArrayList<>(List.of("name,date of birth"));
        for (int at = 0; at < 20_000; at++) {
            lines.add("Nadim Qandil Invented,");
        }
        Program.Run run = Program.run("match", "--json", Files.write(folder.resolve("same.csv"), lines));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(20_000);
        assertThat(run.err()).contains("a key that too many entries share");
    }

    @Test
    void aCountAndPairsAreAskedForApart() throws IOException {
        Program.Run run = Program.run("match", "--json", "--count", "--pairs", list("one.csv", 0, 10));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--count and --pairs");
    }

    private Path list(String name, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>(List.of("name,date of birth,sex"));
        for (int at = from; at < to; at++) {
            lines.add("%s %s %s,%d-%02d-%02d,%s"
                    .formatted(
                            GIVEN.get(at % 10),
                            GIVEN.get((at / 10 + 3 * at + 1) % 10),
                            FAMILY.get(at / 10 % 8),
                            1950 + at * 7 % 60,
                            1 + at % 12,
                            1 + at * 5 % 28,
                            at % 2 == 0 ? "M" : "F"));
        }
        return Files.write(folder.resolve(name), lines);
    }
}
