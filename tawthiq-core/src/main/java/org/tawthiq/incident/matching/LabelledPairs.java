package org.tawthiq.incident.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs of which a person said whether they are one, and the weights that they lead to from others that were learned
/// without them: logistic regression with a normal prior around the weights given, so that few labels move them little
/// (Platt 1999, with the prior instead of made labels). What was decided may be any choice of pairs, as long as it was
/// made by how they agree.
public final class LabelledPairs {

    /// Standard deviations before any label: of the odds of all pairs, of the factor of all weights, and of each
    /// weight, in natural log-odds. A label at even odds tells a quarter, so that 4, 4 and 16 labels weigh as much.
    private static final double OF_ODDS = 1;

    private static final double OF_FACTOR = 0.5;
    private static final double OF_WEIGHT = 0.5;

    private static final double LEAST_FACTOR = 0.1;
    private static final int ROUNDS = 2000;
    private static final double SETTLED = 1e-6;

    /// The second derivative of the logistic loss is nowhere larger.
    private static final double STEEPEST = 0.25;

    private final double[][] learned;
    private final List<Label> labels = new ArrayList<>();

    private record Label(long pattern, double given, double sum, boolean one) {}

    /// @param learned by field and level, in natural log-odds
    public LabelledPairs(double[][] learned) {
        this.learned = copy(learned);
    }

    /// @param given log-odds of the pair that are not by level and stay as they are
    /// @param one whether a person said that both are one
    public void add(long pattern, double given, boolean one) {
        labels.add(new Label(pattern, given, sum(learned, pattern), one));
    }

    public int size() {
        return labels.size();
    }

    /// The weights by field and level that fit the labels and those given best.
    ///
    /// @param prior a field that every pair tells: what the labels say of all pairs alike goes to its levels
    public double[][] weights(int prior) {
        double[][] moved = copy(learned);
        Arrays.stream(moved).forEach(levels -> Arrays.fill(levels, 0));
        double odds = 0;
        double factor = 1;
        double largest = Double.MAX_VALUE;
        double[] doubts = new double[labels.size()];
        for (int round = 0; round < ROUNDS && largest > SETTLED; round++) {
            doubt(doubts, odds, factor, moved);
            double odder = step(doubts, odds, OF_ODDS, _ -> 1);
            odds += odder;
            doubt(doubts, odds, factor, moved);
            double steeper = step(doubts, factor - 1, OF_FACTOR, Label::sum);
            factor = Math.max(LEAST_FACTOR, factor + steeper);
            largest = Math.max(Math.abs(odder), Math.abs(steeper));
            for (int field = 0; field < moved.length; field++) {
                doubt(doubts, odds, factor, moved);
                largest = Math.max(largest, move(doubts, field, moved[field]));
            }
        }
        for (int field = 0; field < moved.length; field++) {
            for (int level = 0; level < moved[field].length; level++) {
                moved[field][level] += factor * learned[field][level] + (field == prior ? odds : 0);
            }
        }
        return moved;
    }

    /// The levels of one field exclude each other, so that they move at once.
    private double move(double[] doubts, int field, double[] moved) {
        double[] before = moved.clone();
        double largest = 0;
        for (int level = 0; level < moved.length; level++) {
            int here = level;
            double step =
                    step(doubts, before[level], OF_WEIGHT, label -> Levels.of(label.pattern, field) == here ? 1 : 0);
            moved[level] += step;
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    private interface Share {
        double of(Label label);
    }

    /// A step that never goes too far (Böhning and Lindsay 1988).
    ///
    /// @param from how far it is from where it was before any label
    private double step(double[] doubts, double from, double spread, Share share) {
        double slope = -from / (spread * spread);
        double bend = 1 / (spread * spread);
        for (int at = 0; at < doubts.length; at++) {
            double here = share.of(labels.get(at));
            slope += doubts[at] * here;
            bend += STEEPEST * here * here;
        }
        return slope / bend;
    }

    /// For each label what was said (1 or 0), less how likely it was.
    private void doubt(double[] doubts, double odds, double factor, double[][] moved) {
        for (int at = 0; at < doubts.length; at++) {
            Label label = labels.get(at);
            double sum = label.given + odds + factor * label.sum + sum(moved, label.pattern);
            doubts[at] = (label.one ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        }
    }

    private static double sum(double[][] weights, long pattern) {
        double sum = 0;
        for (int field = 0; field < weights.length; field++) {
            int level = Levels.of(pattern, field);
            sum += level == Levels.MISSING ? 0 : weights[field][level];
        }
        return sum;
    }

    private static double[][] copy(double[][] weights) {
        return Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
    }
}
