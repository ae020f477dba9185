package org.tawthiq.incident.matching;

import java.util.Arrays;
import java.util.List;

/// How often each level of each field comes: counts, or shares that sum to 1 in each field.
public final class Frequencies {

    private final double[][] byField;

    private Frequencies(double[][] byField) {
        this.byField = byField;
    }

    /// The same for every level of every field.
    ///
    /// @param levels of each field
    public static Frequencies even(List<Integer> levels, double each) {
        return new Frequencies(levels.stream()
                .map(count -> {
                    double[] same = new double[count];
                    Arrays.fill(same, each);
                    return same;
                })
                .toArray(double[][]::new));
    }

    /// Shares that fall by half from level to level, under a given share of the highest.
    ///
    /// @param levels of each field, at least two
    public static Frequencies falling(List<Integer> levels, double highest) {
        Frequencies falling = even(levels, 0);
        for (double[] field : falling.byField) {
            double rest = 1 - highest;
            for (int level = field.length - 2; level > 0; level--) {
                field[level] = rest / 2;
                rest -= field[level];
            }
            field[0] = rest;
            field[field.length - 1] = highest;
        }
        return falling;
    }

    public int fields() {
        return byField.length;
    }

    public int levels(int field) {
        return byField[field].length;
    }

    public double of(int field, int level) {
        return byField[field][level];
    }

    public void set(int field, int level, double frequency) {
        byField[field][level] = frequency;
    }

    /// Counts a pair `times` times.
    public void count(long pattern, double times) {
        for (int field = 0; field < byField.length; field++) {
            int level = Levels.of(pattern, field);
            if (level != Levels.MISSING) {
                byField[field][level] += times;
            }
        }
    }

    /// The sum over the fields that the pattern tells.
    double sum(long pattern) {
        double sum = 0;
        for (int field = 0; field < byField.length; field++) {
            int level = Levels.of(pattern, field);
            sum += level == Levels.MISSING ? 0 : byField[field][level];
        }
        return sum;
    }

    /// Counts as shares.
    public Frequencies shares() {
        Frequencies shares = copy();
        for (double[] field : shares.byField) {
            double total = Arrays.stream(field).sum();
            for (int level = 0; level < field.length; level++) {
                field[level] /= total;
            }
        }
        return shares;
    }

    Frequencies copy() {
        return new Frequencies(Arrays.stream(byField).map(double[]::clone).toArray(double[][]::new));
    }

    public Frequencies times(double factor) {
        return new Frequencies(Arrays.stream(byField)
                .map(levels ->
                        Arrays.stream(levels).map(level -> level * factor).toArray())
                .toArray(double[][]::new));
    }

    public Frequencies plus(Frequencies other) {
        return less(other.times(-1));
    }

    /// The mean with another, which counts `share` of 1.
    Frequencies mixed(Frequencies other, double share) {
        return times(1 - share).plus(other.times(share));
    }

    Frequencies logs() {
        return new Frequencies(Arrays.stream(byField)
                .map(levels -> Arrays.stream(levels).map(Math::log).toArray())
                .toArray(double[][]::new));
    }

    Frequencies less(Frequencies other) {
        Frequencies less = copy();
        for (int field = 0; field < byField.length; field++) {
            for (int level = 0; level < byField[field].length; level++) {
                less.byField[field][level] -= other.byField[field][level];
            }
        }
        return less;
    }
}
