package org.tawthiq.incident.matching;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How much each level of each field speaks for one person: natural logarithms of m / u (Fellegi and Sunter
/// 1969). u comes from random pairs, m from EM over the candidate pairs with u fixed; nothing is labelled.
final class MatchWeights {

    private static final long RANDOM_PAIRS = 250_000;
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-6;
    private static final double SMOOTH = 0.5;
    /// So many made matches stand behind the first guess of m.
    private static final double GUESS = 20;
    private static final double TOP = 0.85;
    private static final double LARGEST_SHARE = 0.5;

    private final double[][] log;
    private final double[][] m;
    private final double[] chances;
    private final double prior;
    private final double matches;
    private final String doubt;

    private MatchWeights(double[][] log, double[][] m, double[] chances, double prior, double matches, String doubt) {
        this.log = log;
        this.m = m;
        this.chances = chances;
        this.prior = prior;
        this.matches = matches;
        this.doubt = doubt;
    }

    /// The chance that two persons have equal values.
    double chance(int field) {
        return chances[field];
    }

    /// How often two values of one person agree at `level` or more.
    double agreement(int field, int level) {
        double sum = 0;
        for (int at = level; at < m[field].length; at++) {
            sum += m[field][at];
        }
        return sum;
    }

    /// The natural logarithm of m / u.
    double of(int field, int level) {
        return log[field][level];
    }

    /// The natural logarithm of the odds that a random pair is one person.
    double prior() {
        return prior;
    }

    /// The expected number of pairs that are one person.
    double matches() {
        return matches;
    }

    /// The rule of METHOD.md that the estimate breaks; empty where it is sound.
    String doubt() {
        return doubt;
    }

    static MatchWeights learn(Patterns patterns, int entries, long[] compared, long seed) {
        List<Column> columns = patterns.columns();
        double[][] u = random(patterns, entries, seed);
        double[][] guess = guess(columns);
        long[] different = compared.clone();
        Arrays.parallelSort(different);
        int[] times = new int[different.length];
        int kinds = 0;
        for (int at = 0; at < different.length; at++) {
            if (at == 0 || different[at] != different[at - 1]) {
                different[kinds++] = different[at];
            }
            times[kinds - 1]++;
        }
        double all = 0.5 * entries * (entries - 1.0);
        double[][] m = Arrays.stream(guess).map(double[]::clone).toArray(double[][]::new);
        double share = Math.min(LARGEST_SHARE, Math.max(1, 0.1 * entries) / all);
        double matches = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int field = 0; field < m.length; field++) {
                // Equal values as often as their counts say, less those of one person.
                int top = m[field].length - 1;
                Column column = columns.get(field);
                u[field][top] =
                        Math.max((column.meeting() - share * m[field][top]) / (1 - share), column.leastChance());
            }
            double[][] sum = Arrays.stream(guess)
                    .map(levels ->
                            Arrays.stream(levels).map(level -> level * GUESS).toArray())
                    .toArray(double[][]::new);
            double found = 0;
            for (int at = 0; at < kinds; at++) {
                double odds = Math.log(share / (1 - share));
                for (int field = 0; field < m.length; field++) {
                    int level = Patterns.level(different[at], field);
                    odds += level == Column.MISSING ? 0 : Math.log(m[field][level] / u[field][level]);
                }
                double weight = times[at] / (1 + Math.exp(-odds));
                found += weight;
                for (int field = 0; field < m.length; field++) {
                    int level = Patterns.level(different[at], field);
                    if (level != Column.MISSING) {
                        sum[field][level] += weight;
                    }
                }
            }
            for (int field = 0; field < m.length; field++) {
                double total = Arrays.stream(sum[field]).sum();
                for (int level = 0; level < m[field].length; level++) {
                    m[field][level] = sum[field][level] / total;
                }
            }
            double next = Math.min(LARGEST_SHARE, Math.max(0.5, found) / all);
            boolean settled = Math.abs(next - share) < SETTLED * share;
            share = next;
            matches = found;
            if (settled) {
                break;
            }
        }
        double[][] log = new double[m.length][];
        for (int field = 0; field < m.length; field++) {
            log[field] = new double[m[field].length];
            for (int level = 0; level < log[field].length; level++) {
                log[field][level] = Math.log(m[field][level] / u[field][level]);
            }
        }
        return new MatchWeights(
                log,
                m,
                Arrays.stream(u)
                        .mapToDouble(levels -> levels[levels.length - 1])
                        .toArray(),
                Math.log(share / (1 - share)),
                matches,
                doubt(columns, log, matches));
    }

    /// Equal values must speak for one person, and less agreement never for more.
    private static String doubt(List<Column> columns, double[][] log, double matches) {
        if (matches < 1) {
            return "no pair of entries agrees enough to learn from";
        }
        for (int field = 0; field < log.length; field++) {
            double[] levels = log[field];
            if (levels[levels.length - 1] <= 0 && columns.get(field).field().kind() != FieldKind.CATEGORY) {
                return "equal values of \"%s\" would speak against one person"
                        .formatted(columns.get(field).field().name());
            }
        }
        return "";
    }

    private static double[][] guess(List<Column> columns) {
        return columns.stream()
                .map(column -> {
                    int levels = column.field().kind().levels();
                    double[] guess = new double[levels];
                    double rest = 1 - TOP;
                    for (int level = levels - 2; level >= 0; level--) {
                        guess[level] = level == 0 ? rest : rest / 2;
                        rest -= guess[level];
                    }
                    guess[levels - 1] = TOP;
                    return guess;
                })
                .toArray(double[][]::new);
    }

    private static double[][] random(Patterns patterns, int entries, long seed) {
        List<Column> columns = patterns.columns();
        double[][] u = columns.stream()
                .map(column -> {
                    double[] levels = new double[column.field().kind().levels()];
                    Arrays.fill(levels, SMOOTH);
                    return levels;
                })
                .toArray(double[][]::new);
        long all = (long) entries * (entries - 1) / 2;
        if (all <= RANDOM_PAIRS) {
            for (int a = 0; a < entries; a++) {
                for (int b = a + 1; b < entries; b++) {
                    count(patterns.of(a, b), u);
                }
            }
        } else {
            SplittableRandom random = new SplittableRandom(seed);
            for (long drawn = 0; drawn < RANDOM_PAIRS; drawn++) {
                int a = random.nextInt(entries);
                int b = random.nextInt(entries);
                if (a != b) {
                    count(patterns.of(a, b), u);
                }
            }
        }
        for (int field = 0; field < u.length; field++) {
            double total = Arrays.stream(u[field]).sum();
            for (int level = 0; level < u[field].length; level++) {
                u[field][level] /= total;
            }
        }
        return u;
    }

    private static void count(long pattern, double[][] levels) {
        for (int field = 0; field < levels.length; field++) {
            int level = Patterns.level(pattern, field);
            if (level != Column.MISSING) {
                levels[field][level]++;
            }
        }
    }
}
