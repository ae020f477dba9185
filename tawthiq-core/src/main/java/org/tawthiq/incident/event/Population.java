package org.tawthiq.incident.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// How common things are among the reports that weights were learned from: with the weights it makes what a pair
/// says depend on the two reports alone, whatever others come. METHOD.md, "Weights and what they were learned from".
///
/// @param reports how many there were
/// @param words in how many reports a word stands; of those in fewer than [#FEWEST_TELLING] texts nothing is kept
/// @param codes for each taxonomy how often each value is named
/// @param towns points that so many reports give exactly that each stands for the middle of a town
/// @param names how many reports of a day and a place give a name that no coordinates are known for, where enough lists
/// do
/// @param placed how many reports of a day and a place lie in a cell on a day
public record Population(
        int reports,
        SortedMap<String, Integer> words,
        List<SortedMap<String, Integer>> codes,
        Set<Point> towns,
        SortedMap<String, Integer> names,
        SortedMap<CellDay, Integer> placed) {

    /// Words in fewer texts, and names in fewer lists, are too near to one of them to be kept apart from it.
    static final int FEWEST_TELLING = 5;

    /// Of no report.
    public static final Population NONE =
            new Population(0, new TreeMap<>(), List.of(), Set.of(), new TreeMap<>(), new TreeMap<>());

    private static final int MIDDLE_OF_A_TOWN = 5;

    /// @param latitude in degrees
    /// @param longitude in degrees
    public record Point(double latitude, double longitude) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            int byLatitude = Double.compare(latitude, other.latitude);
            return byLatitude == 0 ? Double.compare(longitude, other.longitude) : byLatitude;
        }
    }

    /// A cell of a twentieth of a degree either way, on one day.
    ///
    /// @param north twentieths of a degree of latitude
    /// @param east twentieths of a degree of longitude
    /// @param day since 1970-01-01
    public record CellDay(int north, int east, int day) implements Comparable<CellDay> {

        private static final double CELLS_OF_A_DEGREE = 20;

        static CellDay of(double latitude, double longitude, int day) {
            return new CellDay(
                    (int) Math.round(latitude * CELLS_OF_A_DEGREE),
                    (int) Math.round(longitude * CELLS_OF_A_DEGREE),
                    day);
        }

        double latitude() {
            return north / CELLS_OF_A_DEGREE;
        }

        double longitude() {
            return east / CELLS_OF_A_DEGREE;
        }

        @Override
        public int compareTo(CellDay other) {
            int byNorth = Integer.compare(north, other.north);
            int byEast = byNorth == 0 ? Integer.compare(east, other.east) : byNorth;
            return byEast == 0 ? Integer.compare(day, other.day) : byEast;
        }
    }

    public Population {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        codes = codes.stream()
                .map(counts -> Collections.unmodifiableSortedMap(new TreeMap<>(counts)))
                .toList();
        towns = Collections.unmodifiableSet(new TreeSet<>(towns));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
    }

    /// Counts some reports.
    public static Population of(List<Taxonomy> taxonomies, List<EventReport> reports) {
        SortedMap<String, Integer> words = words(reports);
        List<SortedMap<String, Integer>> codes = taxonomies.stream()
                .<SortedMap<String, Integer>>map(_ -> new TreeMap<>())
                .toList();
        Map<EventReport.Spot, Integer> spots = new HashMap<>();
        for (EventReport report : reports) {
            for (int index = 0; index < codes.size(); index++) {
                for (int code : report.codes().get(index)) {
                    codes.get(index).merge(taxonomies.get(index).value(code), 1, Integer::sum);
                }
            }
            spots.merge(report.spot(), 1, Integer::sum);
        }
        Set<Point> towns = new TreeSet<>();
        spots.forEach((spot, count) -> {
            if (spot.isKnown() && count >= MIDDLE_OF_A_TOWN) {
                towns.add(new Point(spot.latitude(), spot.longitude()));
            }
        });
        Population placeless = new Population(reports.size(), words, codes, towns, new TreeMap<>(), new TreeMap<>());
        return placeless.placed(reports);
    }

    private Population placed(List<EventReport> reports) {
        ReportColumns columns = new ReportColumns(towns);
        columns.add(reports);
        SortedMap<String, Integer> named = new TreeMap<>();
        Map<String, Set<Integer>> naming = new HashMap<>();
        SortedMap<CellDay, Integer> cells = new TreeMap<>();
        for (int at = 0; at < columns.size; at++) {
            EventReport report = reports.get(at);
            if (columns.isClear(at) && report.spot().isKnown()) {
                cells.merge(
                        CellDay.of(
                                report.spot().latitude(),
                                report.spot().longitude(),
                                report.days().first()),
                        1,
                        Integer::sum);
            } else if (columns.isClear(at)) {
                named.merge(report.spot().name(), 1, Integer::sum);
                naming.computeIfAbsent(report.spot().name(), _ -> new HashSet<>())
                        .add(report.list());
            }
        }
        named.keySet().removeIf(name -> naming.getOrDefault(name, Set.of()).size() < FEWEST_TELLING);
        return new Population(this.reports, words, codes, towns, named, cells);
    }

    /// What reports of one list share; equal words of another list are another text.
    private record Text(int list, List<String> words) {}

    /// In how many reports each word stands that is in enough texts; the reports of a text share its words.
    private static SortedMap<String, Integer> words(List<EventReport> reports) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> texts = new HashMap<>();
        Set<Text> seen = new HashSet<>();
        for (EventReport report : reports) {
            boolean isFirst = seen.add(new Text(report.list(), report.words()));
            for (String word : Set.copyOf(report.words())) {
                counts.merge(word, 1, Integer::sum);
                texts.merge(word, isFirst ? 1 : 0, Integer::sum);
            }
        }
        counts.keySet().removeIf(word -> texts.getOrDefault(word, 0) < FEWEST_TELLING);
        return counts;
    }

    /// The share of a value among all that are named of its taxonomy.
    double share(int taxonomy, String value) {
        SortedMap<String, Integer> counts = taxonomy < codes.size() ? codes.get(taxonomy) : new TreeMap<>();
        int told = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (double) counts.getOrDefault(value, 0) / Math.max(1, told);
    }
}
