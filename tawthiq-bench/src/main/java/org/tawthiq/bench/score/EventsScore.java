package org.tawthiq.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawthiq.extract.EventLists;
import org.tawthiq.incident.event.EventMatcher;
import org.tawthiq.incident.event.EventMatching;
import org.tawthiq.incident.event.WindowMatcher;
import org.tawthiq.incident.matching.CountRange;

/// Lists of reports with known answers: which pairs of reports are one event, how many there are, and how many events
/// fixed windows find. The same settings for every list; the column with the answer is not read.
public final class EventsScore implements Score {

    private static final long SEED = 1;
    private static final int DRAWS = 200;
    private static final double NEAR = 0.05;
    private static final String ANSWER = "truth";

    private record EventSet(String file, Bar bar) {}

    private static final List<EventSet> SETS = List.of(
            new EventSet("synthetic_events_500.csv", Bar.ofF1(0.93)),
            new EventSet("synthetic_events_3000.csv", Bar.ofF1(0.87)),
            new EventSet("synthetic_events_12000.csv", Bar.ofF1(0.85)));

    private static final List<String> CRASHES =
            List.of("meltt_crash_data1.csv", "meltt_crash_data2.csv", "meltt_crash_data3.csv");
    private static final int DAYS = 2;
    private static final double KILOMETRES = 4;
    private static final int UNIQUE = 140;
    private static final int MATCHES = 34;
    private static final int DUPLICATES = 55;

    @Override
    public Scored score(Trial trial, Path folder) throws IOException {
        Counts counts = new Counts();
        for (EventSet set : SETS) {
            score(set, folder, counts);
        }
        windows(folder, counts);
        return counts.scored();
    }

    private static void score(EventSet set, Path folder, Counts counts) throws IOException {
        Path file = folder.resolve(set.file());
        Map<String, Path> taxonomies = new LinkedHashMap<>();
        taxonomies.put("weapon_tax", folder.resolve("synthetic_taxonomy_weapon.csv"));
        taxonomies.put("target_tax", folder.resolve("synthetic_taxonomy_target.csv"));
        EventLists lists = EventLists.read(List.of(file), taxonomies);
        List<String> answers = answers(file);
        Set<Integer> once = IntStream.range(0, lists.lists().size()).boxed().collect(Collectors.toSet());
        EventMatching matching = EventMatcher.match(lists.taxonomies(), lists.reports(), once, DRAWS, SEED);
        SamePairs pairs = SamePairs.of(answers, matching.event(), (_, _) -> true);
        counts.found(set.file(), set.bar());
        counts.add(set.file(), pairs.right(), pairs.given() - pairs.right(), pairs.asked() - pairs.right());
        number(set, answers, pairs.asked(), matching, counts);
    }

    /// Whether the range of the number of events holds the true one, and whether the share of matches is near.
    private static void number(EventSet set, List<String> answers, int pairs, EventMatching matching, Counts counts) {
        EventMatching.Drawn drawn = matching.drawn().orElseThrow();
        CountRange range = drawn.events();
        long truth = answers.stream().distinct().count();
        String row = "  number of events, " + set.file();
        counts.answered(row, Bar.ofRight(1));
        counts.given(row, range.least() <= truth && truth <= range.most());
        counts.miss(
                row,
                set.file(),
                "%d events, found %d (%d to %d), by the closest groups %d"
                        .formatted(
                                truth,
                                range.mean(),
                                range.least(),
                                range.most(),
                                matching.event().stream().distinct().count()));
        String share = "  share of matches within 5 %, " + set.file();
        counts.answered(share, Bar.ofRight(1));
        counts.given(share, Math.abs(drawn.matches() - pairs) <= NEAR * pairs);
        counts.miss(
                share,
                set.file(),
                "%d pairs are one event, %.0f by the draws, of %d compared"
                        .formatted(pairs, drawn.matches(), matching.compared()));
    }

    private static void windows(Path folder, Counts counts) throws IOException {
        Map<String, Path> taxonomies = new LinkedHashMap<>();
        for (String column : List.of("model_tax", "color_tax", "damage_tax")) {
            taxonomies.put(column, folder.resolve("meltt_crash_taxonomy_%s.csv".formatted(column)));
        }
        EventLists lists = EventLists.read(CRASHES.stream().map(folder::resolve).toList(), taxonomies);
        List<Integer> event = WindowMatcher.match(lists.taxonomies(), lists.reports(), DAYS, KILOMETRES);
        Map<Integer, Long> sizes = event.stream().collect(Collectors.groupingBy(first -> first, Collectors.counting()));
        long matches = sizes.values().stream().filter(size -> size > 1).count();
        exact("fixed windows: events", UNIQUE, sizes.size(), counts);
        exact("fixed windows: events of several lists", MATCHES, matches, counts);
        exact("fixed windows: reports told again", DUPLICATES, event.size() - sizes.size(), counts);
    }

    private static void exact(String row, long expected, long found, Counts counts) {
        counts.answered(row, Bar.ofRight(1));
        counts.given(row, expected == found);
        counts.miss(row, "crash data", "%d expected, %d found".formatted(expected, found));
    }

    private static List<String> answers(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int at = List.of(lines.getFirst().split(",", -1)).indexOf(ANSWER);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[at]).toList();
    }
}
