package org.tawthiq.incident.matching;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// How many there are, persons or incidents, with the doubt of matching in it.
///
/// @param mean of all draws, rounded
/// @param least the 2.5th percentile of the draws
/// @param most the 97.5th percentile
public record CountRange(int mean, int least, int most) {

    private static final double TAIL = 0.025;

    /// @param counts the number in each draw, at least one
    public static CountRange of(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int tail = (int) (TAIL * sorted.length);
        long mean = Math.round(Arrays.stream(sorted).average().orElseThrow());
        return new CountRange((int) mean, sorted[tail], sorted[sorted.length - 1 - tail]);
    }

    /// A number of chance events whose mean is known.
    public static int poisson(double mean, RandomGenerator random) {
        int count = 0;
        for (double at = random.nextExponential(); at < mean; at += random.nextExponential()) {
            count++;
        }
        return count;
    }
}
