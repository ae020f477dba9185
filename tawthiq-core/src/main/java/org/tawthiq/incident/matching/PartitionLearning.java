package org.tawthiq.incident.matching;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// Learns the weights of pairs under what pairs cannot show one by one: that an entry belongs to one group, and that
/// a list without doubles has one entry in a group at most. Partitions are drawn by the weights so far and by the
/// odds before any comparison; the pairs that the first join give m, and the odds are moved until the second join
/// as many (stochastic expectation and maximisation).
public final class PartitionLearning {

    private static final int ROUNDS = 40;
    private static final int UNUSED = 20;
    private static final int SWEEPS = 1;
    private static final double STEP = 0.5;
    private static final double LEAST = 0.5;
    private static final int SWEEPS_BEFORE = 10;
    private static final int SPREAD_DRAWS = 100;
    /// What is known of the odds before comparison is at least what one pair would tell.
    private static final double LEAST_KNOWN = 1;

    private final PairSet pairs;
    private final long[] compared;
    private final int[] uniqueOf;
    private final PartitionDraws.Rule rule;

    /// @param compared the pattern of each pair
    /// @param uniqueOf for each entry the index of its list among those that hold nobody twice, or -1
    public PartitionLearning(PairSet pairs, long[] compared, int[] uniqueOf, PartitionDraws.Rule rule) {
        this.pairs = pairs;
        this.compared = compared;
        this.uniqueOf = uniqueOf;
        this.rule = rule;
    }

    /// @param model learned from the pairs one by one
    /// @param expected made matches by field and level, taken to have been seen before any pair
    /// @param prior the field whose levels have odds of their own before the comparison
    /// @param start the group of each entry to begin with
    public PairWeights learn(TwoKinds model, Frequencies expected, int prior, int[] start, RandomGenerator random) {
        PairWeights weights = PairWeights.of(model, prior);
        PartitionDraws after = draws(start);
        PartitionDraws before = draws(start);
        Optional<PairWeights.Mean> mean = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            Frequencies joined = drawn(after.weigh(weights.odds(compared)), model, random);
            Frequencies byChance = drawn(before.weigh(weights.priors(compared)), model, random);
            weights = weights.next(joined.plus(expected), joined, byChance, STEP, LEAST);
            if (round == UNUSED) {
                mean = Optional.of(new PairWeights.Mean(weights));
            } else if (mean.isPresent()) {
                mean.get().add(weights);
            }
        }
        return mean.map(PairWeights.Mean::weights).orElse(weights);
    }

    /// The standard deviation of the log-odds before comparison, by what the pairs do not show (Louis 1982).
    ///
    /// @param start the group of each entry
    public double doubt(PairWeights learned, int[] start, RandomGenerator random) {
        double known = spread(draws(start).weigh(learned.priors(compared)), random)
                - spread(draws(start).weigh(learned.odds(compared)), random);
        return 1 / Math.sqrt(Math.max(LEAST_KNOWN, known));
    }

    /// The variance of the number of joined pairs over drawn partitions.
    private static double spread(PartitionDraws draws, RandomGenerator random) {
        double sum = 0;
        double squares = 0;
        draws.sweep(SWEEPS_BEFORE, random);
        for (int draw = 0; draw < SPREAD_DRAWS; draw++) {
            draws.sweep(1, random);
            double joined = draws.joinedPairs();
            sum += joined;
            squares += joined * joined;
        }
        return squares / SPREAD_DRAWS - sum / SPREAD_DRAWS * (sum / SPREAD_DRAWS);
    }

    private PartitionDraws draws(int[] start) {
        return new PartitionDraws(pairs, start, uniqueOf, rule);
    }

    private Frequencies drawn(PartitionDraws draws, TwoKinds model, RandomGenerator random) {
        draws.sweep(SWEEPS, random);
        Frequencies joined = model.m().times(0);
        draws.joined(pair -> joined.count(compared[pair], 1));
        return joined;
    }
}
