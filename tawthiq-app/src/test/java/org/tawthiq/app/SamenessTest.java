package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same material gives the same report, byte by byte.
class SamenessTest {

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesTwice() {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        assertThat(Program.run("report", Program.EXAMPLE, "--out", one).exit()).isZero();
        assertThat(Program.run("report", Program.EXAMPLE, "--out", other).exit())
                .isZero();
        assertThat(Program.files(other)).isEqualTo(Program.files(one));
    }

    @Test
    void givesTheSameBytesWhateverTheOrderOfTheFiles() throws IOException {
        List<Path> texts = new ArrayList<>();
        try (Stream<Path> all = Files.list(Program.EXAMPLE)) {
            all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
        }
        Path forwards = reportOf(texts, "forwards");
        Collections.reverse(texts);
        Path backwards = reportOf(texts, "backwards");
        assertThat(Program.files(backwards)).isEqualTo(Program.files(forwards));
    }

    @Test
    void givesTheSameFindingsWhenMaterialComesInTwoRunsOfOneCase() {
        Path kept = folder.resolve("case");
        Path brief = Program.EXAMPLE.resolve("brief-a.txt");
        Program.run("report", brief, "--case", kept, "--out", folder.resolve("early"));
        Program.run("report", Program.EXAMPLE, "--case", kept, "--out", folder.resolve("late"));
        Program.run("report", Program.EXAMPLE, "--out", folder.resolve("at-once"));
        assertThat(sentences("late")).isNotEmpty().isEqualTo(sentences("at-once"));
    }

    @Test
    void namesIncidentsAlikeWhateverTheOrderInWhichFilesWereAdded() throws IOException {
        List<Path> texts = new ArrayList<>();
        try (Stream<Path> all = Files.list(Program.EXAMPLE)) {
            all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
        }
        List<String> forwards = namesAfterAdding(texts, "one");
        Collections.reverse(texts);
        assertThat(namesAfterAdding(texts, "other")).isNotEmpty().isEqualTo(forwards);
    }

    @Test
    void aNameThatAnIncidentOnceHadLeadsToItForEver() {
        Path kept = folder.resolve("case");
        for (String file : List.of("brief-b.txt", "brief-a.txt", "news-report.html")) {
            Program.run("report", Program.EXAMPLE.resolve(file), "--case", kept, "--out", folder.resolve(file));
        }
        assertThat(names("news-report.html")).containsAnyElementsOf(names("brief-b.txt"));
        assertThat(Stream.of("brief-b.txt", "brief-a.txt").flatMap(file -> names(file).stream()))
                .allSatisfy(name -> assertThat(
                                Program.run("show", name, "--case", kept).exit())
                        .isZero());
    }

    private List<String> namesAfterAdding(List<Path> files, String name) {
        Path kept = folder.resolve(name);
        Program.run("init", "--case", kept, "--name", "One case", "--countries", "SY");
        files.forEach(file -> Program.run("add", file, "--case", kept));
        Program.run("report", "--case", kept, "--out", folder.resolve(name + "-report"));
        return names(name + "-report");
    }

    private List<String> names(String report) {
        return Program.text(folder.resolve(report), "incidents.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /// Identities live on from the first run, so the sentences are compared and not the files.
    private List<String> sentences(String report) {
        return Pattern.compile("\"sentence\":\"([^\"]+)\"")
                .matcher(Program.text(folder.resolve(report), "findings.json"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Path reportOf(List<Path> files, String name) {
        Path out = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("report", "--out", out));
        words.addAll(files);
        Program.run(words.toArray());
        return out;
    }
}
