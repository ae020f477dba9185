package org.tawthiq.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.tawthiq.extract.PersonLists;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.incident.person.EntryMatcher;
import org.tawthiq.incident.person.MatchOptions;
import org.tawthiq.incident.person.Matching;
import org.tukaani.xz.XZInputStream;

/// Lists of persons with known answers: of the pairs of entries that are one person, which are found. The same
/// settings for every list; the column with the answer is not read.
public final class PersonsScore implements Score {

    private static final long SEED = 1;
    private static final int DRAWS = 200;

    /// @param answer the header of the column that tells who an entry is
    /// @param across whether only pairs of different lists count
    private record PersonSet(String name, List<String> files, String answer, boolean across, Bar bar) {}

    private static final List<PersonSet> SETS = List.of(
            new PersonSet("RLdata500", List.of("RLdata500.csv"), "truth", false, Bar.ofF1(0.98)),
            new PersonSet("RLdata10000", List.of("RLdata10000.csv"), "truth", false, Bar.ofF1(0.965)),
            new PersonSet("FEBRL3", List.of("febrl3.csv"), "truth", false, Bar.ofF1(0.998)),
            new PersonSet("FEBRL4", List.of("febrl4a.csv.gz", "febrl4b.csv.gz"), "truth", false, Bar.ofF1(0.999)),
            new PersonSet("historical50k", List.of("historical50k.csv.gz"), "truth", false, Bar.ofF1(0.87)),
            new PersonSet(
                    "two lists of Arabic names",
                    List.of("fatalities_20240105.csv.xz", "fatalities_20240329.csv.xz"),
                    "gov_id",
                    true,
                    Bar.none()),
            new PersonSet("inside the later list", List.of("fatalities_20240329.csv.xz"), "gov_id", false, Bar.none()));

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Counts counts = new Counts();
        for (PersonSet set : SETS) {
            if (set.files().stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)))) {
                score(set, folder, counts);
            }
        }
        return counts.scored();
    }

    private static void score(PersonSet set, Path folder, Counts counts) throws IOException {
        Path scratch = Files.createTempDirectory("persons");
        List<Path> files = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String name : set.files()) {
            Path file = scratch.resolve(name.replaceFirst("\\.(gz|xz)$", ""));
            Files.writeString(file, withPlainHeader(text(folder.resolve(name))));
            files.add(file);
            answers.addAll(answers(file, set.answer()));
        }
        PersonLists lists = PersonLists.read(files);
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(scratch);
        Matching matching = EntryMatcher.match(
                lists.fields(), lists.entries(), MatchOptions.of(SEED).withDraws(DRAWS));
        SamePairs pairs = SamePairs.of(answers, matching.person(), (one, other) -> counts(set, lists, one, other));
        counts.found(set.name(), set.bar());
        counts.add(set.name(), pairs.right(), pairs.given() - pairs.right(), pairs.asked() - pairs.right());
        if (answers.stream().noneMatch(String::isEmpty)) {
            number(set, (int) answers.stream().distinct().count(), matching, counts);
        }
    }

    /// Whether the range of the number of persons holds the true one.
    private static void number(PersonSet set, int truth, Matching matching, Counts counts) {
        String row = "  number of persons, " + set.name();
        CountRange range = matching.persons().orElseThrow();
        boolean covered = range.least() <= truth && truth <= range.most();
        counts.answered(row, Bar.none());
        counts.given(row, covered);
        counts.miss(
                row,
                set.name(),
                "%d persons, found %d (%d to %d), by the closest groups %d; %.4f of their pairs compared by estimate"
                        .formatted(
                                truth,
                                range.mean(),
                                range.least(),
                                range.most(),
                                matching.person().stream().distinct().count(),
                                matching.completeness().orElse(0)));
    }

    private static boolean counts(PersonSet set, PersonLists lists, int one, int other) {
        return !set.across()
                || lists.entries().get(one).list() != lists.entries().get(other).list();
    }

    /// The headers of the sets, as a list of persons would have them.
    private static final Map<String, String> PLAIN = Map.of(
            "fname_c1", "given name",
            "fname_c2", "second name",
            "lname_c1", "surname",
            "lname_c2", "second surname",
            "y", "year",
            "m", "month",
            "d", "day",
            "soc_sec_id", "social security number");

    private static String withPlainHeader(String text) {
        int end = text.indexOf('\n');
        List<String> header = List.of(text.substring(0, end).strip().split(",", -1)).stream()
                .map(cell -> PLAIN.getOrDefault(cell, cell))
                .toList();
        return String.join(",", header) + text.substring(end);
    }

    private static String text(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz")
                        ? new GZIPInputStream(raw)
                        : name.endsWith(".xz") ? new XZInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The answers stand in one of the first columns, before any cell that is quoted.
    private static List<String> answers(Path file, String column) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int at = List.of(lines.getFirst().split(",", -1)).indexOf(column);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[at]).toList();
    }
}
