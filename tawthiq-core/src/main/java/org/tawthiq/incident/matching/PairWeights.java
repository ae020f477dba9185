package org.tawthiq.incident.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What each level of each field says for a pair, and what the odds are before it is compared, by the levels of one
/// field of its own.
public final class PairWeights {

    /// The odds before comparison move slowly by themselves: what is drawn depends on them.
    static final double PRIOR_STEP = 3;
    private static final double LEAST_FACTOR = 0.1;

    private final Frequencies u;
    private final Frequencies m;
    private final Frequencies ratios;
    private final int field;
    private final double[] prior;
    private final List<Given> given;

    /// Weights of a field that come from elsewhere than the pairs.
    private static final class Given {
        private final int field;
        private final double[] weights;

        private Given(int field, double[] weights) {
            this.field = field;
            this.weights = weights.clone();
        }
    }

    private PairWeights(Frequencies u, Frequencies m, int field, double[] prior, List<Given> given) {
        this.u = u;
        this.m = m;
        this.field = field;
        this.prior = prior;
        this.given = given;
        ratios = m.logs().less(u.logs());
        for (int level = 0; level < prior.length; level++) {
            ratios.set(field, level, 0);
        }
        for (Given one : given) {
            for (int level = 0; level < one.weights.length; level++) {
                ratios.set(one.field, level, one.weights[level]);
            }
        }
    }

    /// The same with weights of one field that come from elsewhere.
    public PairWeights with(int of, double[] weights) {
        List<Given> more = new ArrayList<>(given);
        more.add(new Given(of, weights));
        return new PairWeights(u, m, field, prior, List.copyOf(more));
    }

    /// @param prior the field whose levels have odds of their own before the comparison
    static PairWeights of(TwoKinds model, int prior) {
        double[] odds = new double[model.levels(prior)];
        for (int level = 0; level < odds.length; level++) {
            odds[level] = model.prior() + model.weight(prior, level);
        }
        return new PairWeights(model.u(), model.m(), prior, odds, List.of());
    }

    /// The natural logarithm of m / u.
    public double weight(int of, int level) {
        return ratios.of(of, level);
    }

    /// The log-odds before comparison for a level of the field that they depend on; 0 for other fields.
    public double priorOf(int of, int level) {
        return of == field ? prior[level] : 0;
    }

    /// The share of the pairs that are one which agree so.
    public double ofOne(int of, int level) {
        return m.of(of, level);
    }

    /// The log-odds of a pair before its other fields are compared.
    public double prior(long pattern) {
        int level = Levels.of(pattern, field);
        return level == Levels.MISSING ? 0 : prior[level];
    }

    /// The log-odds of a pair.
    public double odds(long pattern) {
        return prior(pattern) + ratios.sum(pattern);
    }

    public double[] odds(long[] compared) {
        double[] odds = new double[compared.length];
        for (int at = 0; at < odds.length; at++) {
            odds[at] = odds(compared[at]);
        }
        return odds;
    }

    double[] priors(long[] compared) {
        double[] odds = new double[compared.length];
        for (int at = 0; at < odds.length; at++) {
            odds[at] = prior(compared[at]);
        }
        return odds;
    }

    /// Weights nearer to what drawn partitions say.
    ///
    /// @param joined how often each level came among pairs that the weights joined, with what was expected
    /// @param pairs how often among those the levels of the prior's field came, without what was expected
    /// @param before the same among pairs that the odds before comparison joined
    PairWeights next(Frequencies joined, Frequencies pairs, Frequencies before, double step, double least) {
        double[] odds = prior.clone();
        for (int level = 0; level < odds.length; level++) {
            odds[level] += PRIOR_STEP * Math.log((pairs.of(field, level) + least) / (before.of(field, level) + least));
        }
        return new PairWeights(u, m.mixed(joined.shares(), step), field, odds, given);
    }

    /// Other weights that the same pairs could as well have led to: each frequency differs as much as one counted so
    /// often would.
    ///
    /// @param matches the number of pairs that are one
    /// @param doubt the standard deviation of the log-odds before comparison
    public PairWeights varied(double matches, double doubt, RandomGenerator random) {
        Frequencies others = m.copy();
        for (int of = 0; of < others.fields(); of++) {
            for (int level = 0; level < others.levels(of); level++) {
                double share = others.of(of, level);
                double factor = 1 + random.nextGaussian() / Math.sqrt(Math.max(1, share * matches));
                others.set(of, level, share * Math.max(LEAST_FACTOR, factor));
            }
        }
        double[] odds = prior.clone();
        double together = random.nextGaussian() * doubt;
        for (int level = 0; level < odds.length; level++) {
            odds[level] += together;
        }
        return new PairWeights(u, others.shares(), field, odds, given);
    }

    /// The mean of several weights.
    static final class Mean {
        private final PairWeights first;
        private Frequencies m;
        private final double[] prior;
        private int count = 1;

        Mean(PairWeights first) {
            this.first = first;
            m = first.m;
            prior = first.prior.clone();
        }

        void add(PairWeights more) {
            count++;
            m = m.mixed(more.m, 1.0 / count);
            for (int level = 0; level < prior.length; level++) {
                prior[level] += (more.prior[level] - prior[level]) / count;
            }
        }

        PairWeights weights() {
            return new PairWeights(first.u, m, first.field, prior.clone(), first.given);
        }
    }
}
