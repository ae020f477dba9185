package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.incident.matching.PairWeights;
import org.tawthiq.incident.matching.PartitionDraws;
import org.tawthiq.incident.matching.PartitionLearning;

/// The pairs of reports that are worth comparing, how each agrees, and what can be learned from them.
public final class EventPairs {

    /// What two reports say that lie too far apart to be compared, in natural log-odds.
    public static final double NOT_COMPARED = -4;

    public static final PartitionDraws.Rule RULE = new PartitionDraws.Rule(NOT_COMPARED, 0.8);

    /// A report is compared to so many others at most, and so many pairs are compared in all.
    private static final int MOST_NEAR = 500;
    private static final int MOST_PAIRS = 40_000_000;

    private static final int ENOUGH_REPORTS = 40_000;

    private final List<Taxonomy> taxonomies;
    private final List<EventReport> reports;
    private final List<Comparison> further;
    private final Population population;
    private final ReportColumns columns;
    private final ReportLevels levels;
    private final NearbyPairs nearby;
    private final PairSet candidates = new PairSet();
    private final long[] compared;
    private final BitSet crowded = new BitSet();
    private final Crowds crowds;
    private final int[] uniqueOf;

    /// @param uniqueLists the lists that tell each event once
    public EventPairs(List<Taxonomy> taxonomies, List<EventReport> reports, Set<Integer> uniqueLists) {
        this(
                taxonomies,
                reports,
                reports.stream()
                        .mapToInt(report -> uniqueLists.contains(report.list()) ? report.list() : -1)
                        .toArray(),
                List.of(),
                Population.of(taxonomies, reports),
                Crowds.NONE);
    }

    /// Some reports, as crowded as they are among all.
    private EventPairs(EventPairs all, int[] chosen) {
        this(
                all.taxonomies,
                Arrays.stream(chosen).mapToObj(all.reports::get).toList(),
                Arrays.stream(chosen).map(report -> all.uniqueOf[report]).toArray(),
                all.further.stream()
                        .map(comparison -> comparison.of(report -> chosen[report]))
                        .toList(),
                all.population,
                all.crowds.of(chosen));
    }

    /// Reports that say how crowded they are, and how common what they tell is.
    ///
    /// @param tellerOf for each report who tells each event once; -1 for one of a list that may repeat some
    /// @param further how else the reports are compared
    /// @param population of the reports
    public EventPairs(
            List<Taxonomy> taxonomies,
            List<EventReport> reports,
            int[] tellerOf,
            List<Comparison> further,
            Population population) {
        this(taxonomies, reports, tellerOf, further, population, Crowds.in(population, reports));
    }

    /// @param crowds how many others may be compared with each report; none to count them
    private EventPairs(
            List<Taxonomy> taxonomies,
            List<EventReport> reports,
            int[] tellerOf,
            List<Comparison> further,
            Population population,
            Crowds crowds) {
        this.further = List.copyOf(further);
        this.taxonomies = List.copyOf(taxonomies);
        this.reports = List.copyOf(reports);
        this.population = population;
        columns = new ReportColumns(population.towns());
        int kinds = reports.isEmpty() ? 0 : reports.getFirst().amounts().size();
        levels = new ReportLevels(columns, taxonomies, population, kinds, further);
        levels.add(reports);
        nearby = new NearbyPairs(columns);
        Map<Integer, Integer> numbers = new HashMap<>();
        uniqueOf = Arrays.stream(tellerOf)
                .map(teller -> teller < 0 ? -1 : numbers.computeIfAbsent(teller, _ -> numbers.size()))
                .toArray();
        collect();
        this.crowds = crowds.isCounted()
                ? crowds
                : new Crowds(
                        near(),
                        new Surroundings(columns).others(new NamedPairs(columns).everNamed()),
                        columns.onDays(ReportLevels.MOST_DAYS_APART),
                        (int) columns.clear());
        levels.crowd(this.crowds);
        compared = new long[candidates.size()];
        for (int at = 0; at < compared.length; at++) {
            compared[at] = levels.of(candidates.one(at), candidates.other(at), 0);
        }
    }

    private void collect() {
        int[] met = new int[columns.size];
        NearbyPairs.Visitor add = (one, other) -> {
            if (sharesUniqueList(one, other)) {
                return true;
            }
            if (met[one] == MOST_NEAR || candidates.size() >= MOST_PAIRS) {
                crowded.set(one);
                return false;
            }
            met[one]++;
            candidates.add(one, other);
            return true;
        };
        nearby.visit(0, ReportLevels.MOST_DAYS_APART, _ -> true, add);
        new NamedPairs(columns).visit(ReportLevels.MOST_DAYS_APART, add);
        VaguePairs vague = new VaguePairs(columns, levels.words());
        vague.visit(add);
        crowded.or(vague.crowded());
        candidates.compact();
    }

    private int[] near() {
        int[] counts = new int[columns.size];
        for (int at = 0; at < candidates.size(); at++) {
            counts[candidates.one(at)]++;
            counts[candidates.other(at)]++;
        }
        return counts;
    }

    private int[] sample() {
        int[] dated = IntStream.range(0, columns.size)
                .filter(columns::hasDays)
                .boxed()
                .sorted(Comparator.comparingInt(report -> columns.first[report]))
                .mapToInt(Integer::intValue)
                .toArray();
        int wanted = (int) ((long) ENOUGH_REPORTS * dated.length / columns.size);
        int from = (dated.length - wanted) / 2;
        boolean[] chosen = new boolean[columns.size];
        for (int at = from; at < from + wanted; at++) {
            chosen[dated[at]] = true;
        }
        boolean[] met = chosen.clone();
        for (int at = 0; at < candidates.size(); at++) {
            int one = candidates.one(at);
            int other = candidates.other(at);
            met[one] |= chosen[other] && !columns.hasDays(one);
            met[other] |= chosen[one] && !columns.hasDays(other);
        }
        return IntStream.range(0, columns.size).filter(report -> met[report]).toArray();
    }

    /// The pairs that are compared.
    public PairSet candidates() {
        return candidates;
    }

    /// How many reports lie near more others than are compared, so that some of their pairs were left out.
    public int crowded() {
        return crowded.cardinality();
    }

    /// The number of levels of each field: time, place, crowding, each taxonomy, each kind of amount, words, and
    /// crowding where no day or no place is told.
    public List<Integer> levels() {
        return levels.levels();
    }

    /// How two reports agree, by field and level, whether they were brought together or not.
    public long pattern(int one, int other) {
        return levels.of(one, other, 0);
    }

    /// Whether one tells both, who tells each event once.
    public boolean sharesUniqueList(int one, int other) {
        return uniqueOf[one] >= 0 && uniqueOf[one] == uniqueOf[other];
    }

    /// @param weights of the pairs
    /// @param untaught fields of further comparisons of which too few pairs tell something
    /// @param doubt the rule of METHOD.md that the estimate breaks; empty where it is sound
    public record Learned(PairWeights weights, Set<Integer> untaught, String doubt) {

        public Learned {
            untaught = Set.copyOf(untaught);
        }
    }

    /// Learns from all reports; of very many from some whose days follow one another, with those without a day
    /// that are compared to them.
    public Learned learn(RandomGenerator random) {
        if (reports.size() > ENOUGH_REPORTS) {
            return new EventPairs(this, sample()).learn(random);
        }
        return new EventLearning(levels, nearby, columns, this).learn(uniqueOf, random);
    }

    PartitionLearning learning() {
        return new PartitionLearning(candidates, compared, uniqueOf, RULE);
    }

    PartitionDraws draws(int[] start) {
        return new PartitionDraws(candidates, start, uniqueOf, RULE);
    }

    /// Of the pairs that are compared.
    long[] compared() {
        return compared.clone();
    }

    int[] lists() {
        return columns.list.clone();
    }
}
