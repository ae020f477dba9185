package org.tawthiq.incident.event;

import java.util.random.RandomGenerator;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.incident.matching.PairWeights;
import org.tawthiq.incident.matching.PartitionDraws;

/// Draws how many events the reports are, with the doubt of the pairs, of the weights, and of pairs too far apart
/// to have been compared.
final class EventDraws {

    private static final int DRAWS_OF_A_WEIGHT = 10;
    private static final int SWEEPS_BEFORE = 10;

    /// The outermost bands of what is compared: three days apart, and the furthest points.
    private static final int OUTERMOST = 1;

    private final long[] compared;
    private final PartitionDraws partitions;
    private final PairWeights weights;
    private final double doubt;

    /// @param doubt the standard deviation of the log-odds before comparison
    EventDraws(long[] compared, PartitionDraws partitions, PairWeights weights, double doubt) {
        this.compared = compared;
        this.partitions = partitions;
        this.weights = weights;
        this.doubt = doubt;
    }

    /// Pairs that lie too far apart to be compared make the events fewer by one each; they are between none and as
    /// many as lie in the outermost bands.
    EventMatching.Drawn draw(int draws, RandomGenerator random) {
        int[] counts = new int[draws];
        double joined = 0;
        PairWeights varied = weights;
        double outermost = weights.ofOne(ReportLevels.TIME, OUTERMOST) + weights.ofOne(ReportLevels.PLACE, OUTERMOST);
        for (int from = 0; from < draws; from += DRAWS_OF_A_WEIGHT) {
            int count = Math.min(DRAWS_OF_A_WEIGHT, draws - from);
            int[] some = partitions.weigh(varied.odds(compared)).counts(count, SWEEPS_BEFORE, random);
            double mean = partitions.meanJoined();
            joined += mean * count / draws;
            for (int at = 0; at < count; at++) {
                int missed = CountRange.poisson(random.nextDouble() * outermost * mean, random);
                counts[from + at] = Math.max(Math.min(1, some[at]), some[at] - missed);
            }
            varied = weights.varied(mean, doubt, random);
        }
        return new EventMatching.Drawn(CountRange.of(counts), joined);
    }
}
