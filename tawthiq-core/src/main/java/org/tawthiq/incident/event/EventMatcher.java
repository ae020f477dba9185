package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Clusters;
import org.tawthiq.incident.matching.Memberships;

/// Finds which reports speak of one event. The order of the reports changes nothing; METHOD.md, "Matching
/// reports of events".
public final class EventMatcher {

    /// Reports that are equal in all this can stand for each other.
    private static final Comparator<EventReport> BY_CONTENT = Comparator.comparingInt(
                    (EventReport report) -> report.days().first())
            .thenComparingInt(report -> report.days().last())
            .thenComparingDouble(report -> report.spot().latitude())
            .thenComparingDouble(report -> report.spot().longitude())
            .thenComparingDouble(report -> report.spot().radius())
            .thenComparing(report -> report.spot().name())
            .thenComparingInt(EventReport::list)
            .thenComparing(report -> report.codes().toString())
            .thenComparing(report -> report.amounts().toString())
            .thenComparing(report -> String.join(" ", report.words()));

    /// So many taxonomies and amounts together can be compared.
    public static final int MOST_FIELDS = 11;

    private EventMatcher() {}

    /// @param uniqueLists the lists that tell each event once
    /// @param draws how many partitions are drawn for the range of the number of events; 0 for none
    /// @param seed of the draws
    public static EventMatching match(
            List<Taxonomy> taxonomies, List<EventReport> reports, Set<Integer> uniqueLists, int draws, long seed) {
        List<Integer> order = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(reports::get, BY_CONTENT))
                .toList();
        EventPairs pairs =
                new EventPairs(taxonomies, order.stream().map(reports::get).toList(), uniqueLists);
        return match(pairs, uniqueLists, draws, new SplittableRandom(seed)).inOrder(order);
    }

    private static EventMatching match(EventPairs pairs, Set<Integer> uniqueLists, int draws, RandomGenerator random) {
        EventPairs.Learned learned = pairs.learn(random);
        long[] compared = pairs.compared();
        double[] odds = learned.weights().odds(compared);
        int[] event =
                Clusters.of(pairs.lists(), pairs.candidates(), odds, uniqueLists::contains, EventPairs.NOT_COMPARED);
        Optional<EventMatching.Drawn> drawn = Optional.empty();
        if (draws > 0 && learned.doubt().isEmpty()) {
            double doubt = pairs.learning().doubt(learned.weights(), event, random);
            drawn = Optional.of(
                    new EventDraws(compared, pairs.draws(event), learned.weights(), doubt).draw(draws, random));
        }
        return new EventMatching(
                Arrays.stream(event).boxed().toList(),
                Memberships.probabilities(pairs.candidates(), event, odds, EventPairs.NOT_COMPARED),
                compared.length,
                pairs.crowded(),
                drawn,
                learned.doubt());
    }
}
