package org.tawthiq.incident.matching;

import java.util.Arrays;

/// How many persons the entries are, with the doubt of matching in it.
///
/// @param mean of all draws, rounded
/// @param least the 2.5th percentile of the draws
/// @param most the 97.5th percentile
public record PersonRange(int mean, int least, int most) {

    private static final double TAIL = 0.025;

    /// @param counts the number of persons of each draw, at least one
    static PersonRange of(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int tail = (int) (TAIL * sorted.length);
        long mean = Math.round(Arrays.stream(sorted).average().orElseThrow());
        return new PersonRange((int) mean, sorted[tail], sorted[sorted.length - 1 - tail]);
    }
}
