package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tawthiq match-events` as its user runs it. All events are made up.
class MatchEventsTest {

    private static final int EVENTS = 500;
    private static final String HEADER = "date,latitude,longitude,weapon,killed,note";

    @TempDir
    Path folder;

    private Path one;
    private Path other;
    private Path weapons;

    @BeforeEach
    void lists() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        List<String> first = new ArrayList<>(List.of(HEADER));
        List<String> second = new ArrayList<>(List.of(HEADER));
        for (int event = 0; event < EVENTS; event++) {
            int day = random.nextInt(300);
            double north = 35 + random.nextDouble();
            double east = 36 + random.nextDouble();
            String weapon = List.of("bomb", "shell", "mortar").get(random.nextInt(3));
            int killed = random.nextInt(8);
            first.add(row(day, north, east, weapon, killed));
            if (event % 2 == 0) {
                second.add(row(day + random.nextInt(5) / 4, north + 0.004, east - 0.003, weapon, killed));
            }
        }
        one = Files.write(folder.resolve("one.csv"), first);
        other = Files.write(folder.resolve("other.csv"), second);
        weapons = Files.writeString(
                folder.resolve("weapons.csv"), "value,group\nbomb,air\nshell,ground\nmortar,ground\n");
    }

    private static String row(int day, double north, double east, String weapon, int killed) {
        return "%s,%.5f,%.5f,%s,%d,seen"
                .formatted(java.time.LocalDate.of(2031, 1, 1).plusDays(day), north, east, weapon, killed);
    }

    @Test
    void everyReportIsToldWithItsEvent() {
        Program.Run run = match(one, other);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(EVENTS + EVENTS / 2);
        assertThat(run.out())
                .contains(
                        "{\"list\":\"other.csv\",\"row\":1,\"source\":\"other.csv\",\"event\":\"one.csv:1\",\"probability\":");
        assertThat(run.err()).contains("column \"note\"", "is not compared");
        assertThat(match(one, other).out()).isEqualTo(run.out());
    }

    @Test
    void countsTheEventsWithARange() {
        Program.Run run = Program.run(
                "match-events",
                "--json",
                "--count",
                "--taxonomy",
                "weapon=" + weapons,
                "--each-once",
                one,
                "--each-once",
                other,
                one,
                other);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("\"reports\":750", "\"events\":", "\"least\":", "\"most\":", "\"draws\":200");
    }

    @Test
    void fixedWindowsNeedNoLearning() throws IOException {
        Path a = Files.writeString(folder.resolve("a.csv"), HEADER + "\n2031-05-01,35.1,36.1,bomb,2,\n");
        Path b = Files.writeString(folder.resolve("b.csv"), HEADER + "\n2031-05-02,35.11,36.11,bomb,3,\n");
        Program.Run run = Program.run("match-events", "--json", "--window", "2,4", a, b);
        assertThat(run.out()).contains("{\"list\":\"b.csv\",\"row\":1,\"source\":\"b.csv\",\"event\":\"a.csv:1\"}");
        Program.Run refused = Program.run("match-events", "--json", "--window", "two days", a, b);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--window wants days and kilometres");
    }

    @Test
    void whatIsWrongIsToldByRowAndTheRestIsMatched() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                HEADER + "\n01/02/2031,35,36,bomb,2,\n2031-02-03,99,36,bomb,2,\n2031-02-03,35,36,arrow,two,\n");
        Program.Run run = Program.run("match-events", "--json", "--taxonomy", "weapon=" + weapons, one, bad);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(EVENTS + 3);
        assertThat(run.err())
                .contains(
                        "bad.csv, row 1: the date \"01/02/2031\"",
                        "bad.csv, row 2: latitude and longitude",
                        "bad.csv, row 3: \"arrow\" is no value of the taxonomy",
                        "bad.csv, row 3: \"two\"");
        Path headless = Files.writeString(folder.resolve("headless.csv"), "2031-02-03,35,36\n");
        assertThat(Program.run("match-events", "--json", headless).err())
                .contains("headless.csv, row 1: names no column");
    }

    @Test
    void moreColumnsThanCanBeComparedAreRefused() throws IOException {
        StringBuilder header = new StringBuilder("date,latitude,longitude");
        for (int amount = 0; amount < 12; amount++) {
            header.append(",a").append(amount).append(" min");
        }
        Path wide =
                Files.writeString(folder.resolve("wide.csv"), header + "\n2031-01-01,35,36,1,1,1,1,1,1,1,1,1,1,1,1\n");
        Program.Run run = Program.run("match-events", "--json", wide);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("12 columns", "11 that can be compared");
    }

    private Program.Run match(Path... lists) {
        List<Object> arguments = new ArrayList<>(List.of("match-events", "--json", "--taxonomy", "weapon=" + weapons));
        arguments.addAll(List.of(lists));
        return Program.run(arguments.toArray());
    }
}
