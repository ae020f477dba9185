package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.Program;

/// What `match` and `match-events` print is what the schemas say. Persons and events are made up.
class MatchOutputTest {

    private static final List<String> PARTS =
            List.of("Nadim", "Farouza", "Bassel", "Hilwa", "Tarub", "Munzir", "Selwan", "Ruqaya", "Jabbar", "Wisal");

    @TempDir
    Path folder;

    @Test
    void entriesPairsAndNumbersOfListsFit() throws IOException {
        Path one = persons("one.csv", 0, 80);
        Path other = persons("other.csv", 50, 80);
        fit(Schemas.MATCH, "match", "--json", one, other);
        assertThat(fit(Schemas.MATCH_PAIR, "match", "--json", "--pairs", one, other))
                .isNotEmpty();
        fit(Schemas.MATCH_COUNT, "match", "--json", "--count", one, other);
        Path strangers = Files.writeString(folder.resolve("two.csv"), "name\nNadim Invented\nWisal Madeup\n");
        assertThat(fit(Schemas.MATCH_COUNT, "match", "--json", "--count", strangers))
                .singleElement()
                .asString()
                .contains("unknown");
    }

    private Path persons(String name, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>(List.of("name,date of birth,sex"));
        for (int at = from; at < to; at++) {
            lines.add("%s %s %s,%d-%02d-%02d,%s"
                    .formatted(
                            PARTS.get(at % 10),
                            PARTS.get((at / 10 + 3 * at + 1) % 10),
                            PARTS.get(at / 7 % 10),
                            1950 + at * 7 % 60,
                            1 + at % 12,
                            1 + at * 5 % 28,
                            at % 2 == 0 ? "M" : "F"));
        }
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void entriesPairsAndNumbersOfTheVictimsOfACaseFit() throws IOException {
        Path kept = folder.resolve("case");
        Path material = Files.createDirectory(folder.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "An air strike hit a school in Ariha on 29 January 2020. Samir Qamarani, aged 35, was killed in Ariha. Layla Zaytuni was killed in Ariha.\n");
        Files.writeString(
                material.resolve("two.txt"),
                "On 29 January 2020 an air strike hit a school in Ariha. Samir Tarek Qamarani (35) was killed in Ariha.\n");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("report"));
        List<String> lines = fit(Schemas.MATCH, "match", "--case", kept, "--json");
        assertThat(lines).hasSize(3);
        assertThat(fit(Schemas.MATCH_PAIR, "match", "--case", kept, "--json", "--pairs"))
                .hasSize(1);
        List<String> claims = lines.stream()
                .filter(line -> line.contains("Qamarani"))
                .map(line -> line.substring(10, 32))
                .toList();
        Program.run("decide", "different", claims.get(0), claims.get(1), "--case", kept, "--by", "A", "--because", "b");
        assertThat(fit(Schemas.MATCH_PAIR, "match", "--case", kept, "--json", "--pairs"))
                .singleElement()
                .asString()
                .contains("\"decided\":true");
        fit(Schemas.MATCH, "match", "--case", kept, "--json");
        fit(Schemas.MATCH_COUNT, "match", "--case", kept, "--json", "--count");
    }

    @Test
    void reportsAndNumbersOfEventsFit() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        List<String> reports = new ArrayList<>(List.of("date,latitude,longitude,killed"));
        for (int event = 0; event < 400; event++) {
            LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(300));
            for (int told = 0; told <= event % 2; told++) {
                reports.add("%s,%.4f,%.4f,%d".formatted(day, 35 + event * 0.0021, 36 + event % 7 * 0.1, event % 8));
            }
        }
        Path list = Files.write(folder.resolve("events.csv"), reports);
        fit(Schemas.MATCH_EVENT, "match-events", "--json", list);
        fit(Schemas.MATCH_EVENT, "match-events", "--json", "--window", "2,4", list);
        assertThat(fit(Schemas.MATCH_EVENT_COUNT, "match-events", "--json", "--count", list))
                .singleElement()
                .asString()
                .contains("events");
        Path few = Files.write(folder.resolve("few.csv"), reports.subList(0, 3));
        assertThat(fit(Schemas.MATCH_EVENT_COUNT, "match-events", "--json", "--count", few))
                .singleElement()
                .asString()
                .contains("unknown");
    }

    @Test
    void whatIsNeverPrintedIsRefused() {
        assertThat(Schemas.problems(
                        Schemas.MATCH, "{\"list\":\"a.csv\",\"row\":0,\"person\":\"a.csv:1\",\"probability\":1}"))
                .isNotEmpty();
        assertThat(Schemas.problems(Schemas.MATCH_COUNT, "{\"entries\":2,\"unknown\":\"few\",\"least\":1,\"most\":2}"))
                .isNotEmpty();
        assertThat(Schemas.problems(Schemas.MATCH_EVENT_COUNT, "{\"reports\":2,\"closestGroups\":2}"))
                .isNotEmpty();
        assertThat(Schemas.problems(Schemas.MATCH_PAIR, "{\"one\":{\"list\":\"a\",\"row\":1},\"weight\":1}"))
                .isNotEmpty();
    }

    private static List<String> fit(JsonSchema schema, Object... words) {
        Program.Run run = Program.run(Stream.of(words).toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Schemas.problems(schema, line)).as(line).isEmpty());
        return lines;
    }
}
