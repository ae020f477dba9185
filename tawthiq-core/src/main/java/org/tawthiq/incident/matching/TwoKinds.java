package org.tawthiq.incident.matching;

import java.util.List;

/// The model of two kinds of pairs, those that are one and those that are two (Fellegi and Sunter 1969): how often
/// each level of each field comes in either kind. How it is with pairs that are two is given (u); how it is with
/// those that are one (m), and how many they are, is learned by expectation and maximisation, from several
/// beginnings.
public final class TwoKinds {

    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-6;
    private static final double LARGEST_SHARE = 0.5;
    private static final double FEWEST = 0.5;

    /// Log-likelihoods that lie closer do not tell two answers apart.
    private static final double TELLS_APART = 2;

    /// Answers whose numbers of matches differ by more than this factor disagree.
    private static final double DISAGREES = 1.5;

    private final Frequencies log;
    private final Frequencies m;
    private final Frequencies u;
    private final double share;
    private final double matches;
    private final boolean agreed;

    private TwoKinds(Learning learned, boolean agreed) {
        this.m = learned.m;
        this.u = learned.u;
        this.log = m.logs().less(u.logs());
        this.share = learned.share;
        this.matches = learned.matches;
        this.agreed = agreed;
    }

    /// Corrects u by what is known of m so far; called before each round.
    public interface Correction {
        void correct(Frequencies u, Frequencies m, double share);
    }

    /// What is known before learning.
    ///
    /// @param u shares of the levels among pairs that are two; not changed
    /// @param expected what m is taken to be before any pair is seen
    /// @param beginnings of m; the first is preferred among those that explain the pairs equally well
    /// @param behindExpected so many made matches stand behind `expected`
    /// @param share the share of all pairs that are one, to begin with
    /// @param all how many pairs there are, with those that were not compared
    public record Beginning(
            Frequencies u,
            Frequencies expected,
            List<Frequencies> beginnings,
            double behindExpected,
            double share,
            double all,
            Correction correction) {
        public Beginning {
            beginnings = List.copyOf(beginnings);
        }
    }

    /// Learns from the patterns of the compared pairs.
    public static TwoKinds learn(long[] compared, Beginning beginning) {
        PatternCounts counts = PatternCounts.of(compared);
        List<Learning> learned = beginning.beginnings().parallelStream()
                .map(start -> new Learning(counts, beginning, start).learn())
                .toList();
        Learning best = learned.getFirst();
        for (Learning one : learned) {
            best = one.likelihood > best.likelihood + TELLS_APART ? one : best;
        }
        Learning chosen = best;
        boolean agreed = learned.stream()
                .filter(one -> one.likelihood > chosen.likelihood - TELLS_APART)
                .allMatch(one -> Math.max(one.matches, chosen.matches)
                        <= DISAGREES * Math.max(FEWEST, Math.min(one.matches, chosen.matches)));
        return new TwoKinds(chosen, agreed);
    }

    /// The natural logarithm of m / u.
    public double weight(int field, int level) {
        return log.of(field, level);
    }

    /// The sum of the weights of a pattern.
    public double weight(long pattern) {
        return log.sum(pattern);
    }

    /// How often pairs that are two agree so.
    public double ofTwo(int field, int level) {
        return u.of(field, level);
    }

    /// How often pairs that are one agree at `level` or more.
    public double agreement(int field, int level) {
        double sum = 0;
        for (int at = level; at < m.levels(field); at++) {
            sum += m.of(field, at);
        }
        return sum;
    }

    Frequencies m() {
        return m;
    }

    Frequencies u() {
        return u;
    }

    public int levels(int field) {
        return m.levels(field);
    }

    /// The natural logarithm of the odds that a pair is one, before it is looked at.
    public double prior() {
        return Math.log(share / (1 - share));
    }

    /// The expected number of pairs that are one.
    public double matches() {
        return matches;
    }

    /// Whether beginnings that explain the pairs equally well lead to like numbers of matches.
    public boolean agreed() {
        return agreed;
    }

    /// One way from a beginning.
    private static final class Learning {
        private final PatternCounts counts;
        private final Beginning beginning;
        private final Frequencies u;
        private Frequencies m;
        private double share;
        private double matches;
        private double likelihood;

        Learning(PatternCounts counts, Beginning beginning, Frequencies start) {
            this.counts = counts;
            this.beginning = beginning;
            m = start;
            u = beginning.u().copy();
            share = Math.min(LARGEST_SHARE, beginning.share());
        }

        Learning learn() {
            for (int round = 0; round < ROUNDS; round++) {
                double before = share;
                round();
                if (Math.abs(share - before) < SETTLED * before) {
                    break;
                }
            }
            return this;
        }

        private void round() {
            beginning.correction().correct(u, m, share);
            Frequencies two = u.logs();
            Frequencies ratios = m.logs().less(two);
            Frequencies sum = beginning.expected().times(beginning.behindExpected());
            double odds = Math.log(share / (1 - share));
            double found = 0;
            double explained = 0;
            for (int at = 0; at < counts.size(); at++) {
                long pattern = counts.pattern(at);
                double weight = odds + ratios.sum(pattern);
                double matching = counts.times(at) / (1 + Math.exp(-weight));
                explained += counts.times(at) * (two.sum(pattern) + logOfOneMore(weight));
                found += matching;
                sum.count(pattern, matching);
            }
            likelihood = explained + beginning.all() * Math.log1p(-share);
            m = sum.shares();
            matches = found;
            share = Math.min(LARGEST_SHARE, Math.max(FEWEST, found) / beginning.all());
        }

        /// ln(1 + e^x), without overflow.
        private static double logOfOneMore(double x) {
            return x > 30 ? x : Math.log1p(Math.exp(x));
        }
    }
}
