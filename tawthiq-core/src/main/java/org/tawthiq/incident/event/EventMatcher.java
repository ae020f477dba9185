package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Clusters;
import org.tawthiq.incident.matching.Memberships;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.incident.matching.PairWeights;
import org.tawthiq.incident.matching.PartitionDraws;
import org.tawthiq.incident.matching.PartitionLearning;

/// Finds which reports speak of one event. The order of the reports changes nothing; METHOD.md, "Matching
/// reports of events".
public final class EventMatcher {

    /// What two reports say that lie too far apart to be compared, in natural log-odds.
    private static final double NOT_COMPARED = -4;

    private static final PartitionDraws.Rule RULE = new PartitionDraws.Rule(NOT_COMPARED, 0.8);

    /// Reports that are equal in all this can stand for each other.
    private static final Comparator<EventReport> BY_CONTENT = Comparator.comparingInt(
                    (EventReport report) -> report.days().first())
            .thenComparingInt(report -> report.days().last())
            .thenComparingDouble(report -> report.spot().latitude())
            .thenComparingDouble(report -> report.spot().longitude())
            .thenComparingDouble(report -> report.spot().radius())
            .thenComparingInt(EventReport::list)
            .thenComparing(report -> report.codes().toString())
            .thenComparing(report -> report.amounts().toString());

    private final ReportColumns columns;
    private final ReportLevels levels;
    private final NearbyPairs nearby;
    private final Set<Integer> uniqueLists;
    private final PairSet candidates = new PairSet();

    private EventMatcher(List<Taxonomy> taxonomies, List<EventReport> reports, Set<Integer> uniqueLists) {
        columns = ReportColumns.of(reports);
        levels = new ReportLevels(columns, taxonomies, reports);
        nearby = new NearbyPairs(columns);
        this.uniqueLists = Set.copyOf(uniqueLists);
    }

    /// @param uniqueLists the lists that tell each event once
    /// @param draws how many partitions are drawn for the range of the number of events; 0 for none
    /// @param seed of the draws
    public static EventMatching match(
            List<Taxonomy> taxonomies, List<EventReport> reports, Set<Integer> uniqueLists, int draws, long seed) {
        List<Integer> order = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(reports::get, BY_CONTENT))
                .toList();
        return new EventMatcher(taxonomies, order.stream().map(reports::get).toList(), uniqueLists)
                .match(draws, seed)
                .inOrder(order);
    }

    private EventMatching match(int draws, long seed) {
        nearby.visit(0, ReportLevels.MOST_DAYS_APART, _ -> true, (one, other) -> {
            if (!sharesUniqueList(one, other)) {
                candidates.add(one, other);
            }
        });
        candidates.compact();
        int[] near = new int[columns.size];
        for (int at = 0; at < candidates.size(); at++) {
            near[candidates.one(at)]++;
            near[candidates.other(at)]++;
        }
        levels.crowd(near);
        long[] compared = new long[candidates.size()];
        for (int at = 0; at < compared.length; at++) {
            compared[at] = levels.of(candidates.one(at), candidates.other(at), 0);
        }
        EventWeights weights = EventWeights.learn(levels, nearby, this::sharesUniqueList, compared);
        List<Integer> unique = uniqueLists.stream().sorted().toList();
        int[] uniqueOf = Arrays.stream(columns.list).map(unique::indexOf).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        PartitionLearning learning = new PartitionLearning(candidates, compared, uniqueOf, unique.size(), RULE);
        int[] alone = IntStream.range(0, columns.size).toArray();
        PairWeights refined = learning.learn(weights.model(), weights.expected(), ReportLevels.CROWDING, alone, random);
        double[] odds = refined.odds(compared);
        int[] event = Clusters.of(columns.list, candidates, odds, uniqueLists::contains, NOT_COMPARED);
        PartitionDraws partitions = new PartitionDraws(candidates, event, uniqueOf, unique.size(), RULE);
        return new EventMatching(
                Arrays.stream(event).boxed().toList(),
                Memberships.probabilities(candidates, event, odds, NOT_COMPARED),
                compared.length,
                draws == 0 || !weights.doubt().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new EventDraws(compared, partitions, refined, learning.doubt(refined, event, random))
                                        .draw(draws, random)),
                weights.doubt());
    }

    private boolean sharesUniqueList(int one, int other) {
        return columns.list[one] == columns.list[other] && uniqueLists.contains(columns.list[one]);
    }
}
