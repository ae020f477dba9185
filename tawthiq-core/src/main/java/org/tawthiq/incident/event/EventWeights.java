package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Frequencies;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.incident.matching.TwoKinds;

/// How much each level of each field speaks for one event, learned without labels. How reports of two events agree
/// by chance is taken from pairs that lie near in space and 17 to 29 days apart: they are certainly two, and as
/// dense in place, weapon and target as those compared.
///
/// @param doubt the rule of METHOD.md that the estimate breaks; empty where it is sound
/// @param two how often pairs of two events were seen to agree so
record EventWeights(TwoKinds model, Frequencies expected, Frequencies two, String doubt) {

    private static final int LEAST_APART = 17;
    private static final int MOST_APART = 29;
    /// Pairs are moved together by the one or the other, so that all differences of up to three days come as often.
    private static final int NEARER_SHIFT = 20;
    private static final int FARTHER_SHIFT = 26;

    private static final long ENOUGH_PAIRS = 1_000_000;
    private static final int FEWEST_PAIRS = 200;
    private static final int MOST_SHIFTED = 20_000_000;
    private static final double SMOOTH = 0.5;
    private static final double BEHIND = 20;
    private static final double TOP = 0.6;
    private static final List<Double> TOPS = List.of(TOP, 0.4, 0.85);
    private static final double SHARE = 0.05;
    private static final double LEAST_REST = 0.02;

    static EventWeights learn(
            ReportLevels levels, NearbyPairs nearby, BiPredicate<Integer, Integer> apart, long[] compared) {
        Shifted shifted = new Shifted(levels);
        int step = 1 + (int) (compared.length / ENOUGH_PAIRS);
        nearby.visit(LEAST_APART, MOST_APART, report -> report % step == 0, (one, other) -> {
            if (!apart.test(one, other)) {
                shifted.count(one, other, nearby.daysBetween(one, other));
            }
            return shifted.pairs < MOST_SHIFTED;
        });
        Frequencies u = shifted.counts.shares();
        double[] crowded = crowded(compared);
        crowding(crowded, u, u, 0);
        TwoKinds model = TwoKinds.learn(
                compared,
                new TwoKinds.Beginning(
                        u,
                        expected(u, TOP),
                        TOPS.stream().map(top -> expected(u, top)).toList(),
                        BEHIND,
                        SHARE,
                        Math.max(1, compared.length),
                        (two, one, share) -> crowding(crowded, two, one, share)));
        return new EventWeights(model, expected(u, TOP).times(BEHIND), shifted.counts, doubt(model, shifted.pairs));
    }

    /// The share of the compared pairs in each level of crowding.
    private static double[] crowded(long[] compared) {
        double[] shares = new double[ReportLevels.CROWDINGS];
        Arrays.fill(shares, SMOOTH / Math.max(1, compared.length));
        for (long pattern : compared) {
            shares[Levels.of(pattern, ReportLevels.CROWDING)] += 1.0 / compared.length;
        }
        return shares;
    }

    /// Pairs of two events are as crowded as those compared, less the pairs of one.
    private static void crowding(double[] compared, Frequencies two, Frequencies one, double share) {
        for (int level = 0; level < compared.length; level++) {
            double rest = compared[level] - share * one.of(ReportLevels.CROWDING, level);
            two.set(ReportLevels.CROWDING, level, Math.max(LEAST_REST * compared[level], rest) / (1 - share));
        }
    }

    private static final class Shifted {
        private final ReportLevels levels;
        private final Frequencies counts;
        private long pairs;

        Shifted(ReportLevels levels) {
            this.levels = levels;
            counts = Frequencies.even(levels.levels(), SMOOTH);
        }

        void count(int one, int other, int days) {
            int shift = days <= (NEARER_SHIFT + FARTHER_SHIFT) / 2 ? NEARER_SHIFT : FARTHER_SHIFT;
            counts.count(levels.of(one, other, shift), 1);
            counts.count(levels.asWithoutDay(one, other), 1);
            pairs++;
        }
    }

    /// Agreement as often as taken before any pair is seen; how precisely places are told stays as by chance.
    private static Frequencies expected(Frequencies u, double top) {
        Frequencies expected = Frequencies.falling(levelsOf(u), top);
        for (int level = 0; level < ReportLevels.CROWDINGS; level++) {
            expected.set(ReportLevels.CROWDING, level, u.of(ReportLevels.CROWDING, level));
        }
        int from = 0;
        for (int to : ReportLevels.PRECISIONS) {
            double share = 0;
            for (int level = from; level < to; level++) {
                share += u.of(ReportLevels.PLACE, level);
            }
            Frequencies within = Frequencies.falling(List.of(to - from), top);
            for (int level = from; level < to; level++) {
                expected.set(ReportLevels.PLACE, level, share * within.of(0, level - from));
            }
            from = to;
        }
        return expected;
    }

    private static List<Integer> levelsOf(Frequencies u) {
        return IntStream.range(0, u.fields()).mapToObj(u::levels).toList();
    }

    private static String doubt(TwoKinds model, long shifted) {
        if (shifted < FEWEST_PAIRS) {
            return "only %d pairs of reports lie near one another and weeks apart: too few to learn from"
                    .formatted(shifted);
        }
        if (model.matches() < 1) {
            return "no pair of reports agrees enough to learn from";
        }
        if (model.weight(ReportLevels.TIME, ReportLevels.TIMES - 1) <= 0) {
            return "the same day would speak against one event";
        }
        return model.agreed() ? "" : "the reports can be explained equally well with many matches and with few";
    }
}
