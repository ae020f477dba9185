package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Frequencies;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.incident.matching.PairWeights;
import org.tawthiq.incident.matching.PartitionDraws;
import org.tawthiq.incident.matching.PartitionLearning;

/// Learns from pairs that tell a day and a place what levels of agreement say, and from that what it means for a pair
/// to lack one: such pairs alone cannot show how many of them are one. METHOD.md, "Matching reports of events".
final class EventLearning {

    private static final int DRAWS = 20;
    private static final int SWEEPS_BEFORE = 10;
    private static final int SWEEPS_BETWEEN = 3;

    /// As many as are made up before any pair is seen, and as many as are needed to learn at all.
    private static final int FEWEST_OF_ONE = 20;

    private static final int FEWEST_OF_TWO = 200;
    private static final double FEWEST_JOINED = 1;
    private static final double LARGEST_SHARE = 0.5;

    private final ReportLevels levels;
    private final NearbyPairs nearby;
    private final ReportColumns columns;
    private final EventPairs all;
    private final PairSet clear = new PairSet();
    private final long[] patterns;

    EventLearning(ReportLevels levels, NearbyPairs nearby, ReportColumns columns, EventPairs all) {
        this.levels = levels;
        this.nearby = nearby;
        this.columns = columns;
        this.all = all;
        long[] compared = all.compared();
        for (int at = 0; at < compared.length; at++) {
            if (!levels.isRough(compared[at])) {
                clear.add(all.candidates().one(at), all.candidates().other(at));
            }
        }
        clear.compact();
        patterns = Arrays.stream(compared)
                .filter(pattern -> !levels.isRough(pattern))
                .toArray();
    }

    /// @param uniqueOf for each report the index of its list among those that tell each event once, or -1
    EventPairs.Learned learn(int[] uniqueOf, RandomGenerator random) {
        EventWeights weights = EventWeights.learn(levels, nearby, all::sharesUniqueList, patterns);
        int[] alone = IntStream.range(0, columns.size).toArray();
        PairWeights learned = new PartitionLearning(clear, patterns, uniqueOf, EventPairs.RULE)
                .learn(weights.model(), weights.expected(), ReportLevels.CROWDING, alone, random);
        if (patterns.length == all.candidates().size() && levels.further().isEmpty()) {
            return new EventPairs.Learned(learned, Set.of(), weights.doubt());
        }
        PartitionDraws draws = new PartitionDraws(clear, alone, uniqueOf, EventPairs.RULE);
        return withoutDayOrPlace(learned, weights, draws.weigh(learned.odds(patterns)), random);
    }

    private EventPairs.Learned withoutDayOrPlace(
            PairWeights learned, EventWeights weights, PartitionDraws draws, RandomGenerator random) {
        Frequencies one = Frequencies.even(levels.levels(), 0);
        double joined = 0;
        draws.sweep(SWEEPS_BEFORE, random);
        for (int draw = 0; draw < DRAWS; draw++) {
            draws.sweep(SWEEPS_BETWEEN, random);
            joined += (double) draws.joinedPairs() / DRAWS;
            draws.joined(pair -> {
                one.count(patterns[pair], 1.0 / DRAWS);
                one.count(levels.asWithoutDay(clear.one(pair), clear.other(pair)), 1.0 / DRAWS);
            });
        }
        PairWeights rough = learned.with(levels.rough(), crowding(joined));
        Frequencies m = weights.expected().plus(one).shares();
        Set<Integer> untaught = new TreeSet<>();
        for (int field : levels.further()) {
            if (levels.isForNoDay(field)) {
                rough = rough.with(field, weights(m, weights, field));
            }
            if (told(one, field) < FEWEST_OF_ONE
                    || told(weights.two(), field) < FEWEST_OF_TWO
                    || !rises(rough, field)) {
                untaught.add(field);
            }
        }
        return new EventPairs.Learned(rough, untaught, weights.doubt());
    }

    private static double[] weights(Frequencies m, EventWeights weights, int field) {
        return IntStream.range(0, m.levels(field))
                .mapToDouble(
                        level -> Math.log(m.of(field, level) / weights.model().ofTwo(field, level)))
                .toArray();
    }

    private static double told(Frequencies counts, int field) {
        return IntStream.range(0, counts.levels(field))
                .mapToDouble(level -> counts.of(field, level))
                .sum();
    }

    private boolean rises(PairWeights weights, int field) {
        return weights.weight(field, levels.levels().get(field) - 1) > 0 && weights.weight(field, 0) < 0;
    }

    /// A report has as many others of its event whether it tells a day and a place or not; who tells none of them may
    /// be one with any that lie around it, or that tell its days.
    private double[] crowding(double joined) {
        double others = 2 * Math.max(FEWEST_JOINED, joined) / Math.max(1, columns.clear());
        return IntStream.range(0, Crowds.LEVELS)
                .mapToDouble(level -> {
                    double share = Math.min(LARGEST_SHARE, others / Crowds.others(level));
                    return Math.log(share / (1 - share));
                })
                .toArray();
    }
}
