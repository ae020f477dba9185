package org.tawthiq.incident.matching;

import java.util.Arrays;

/// The different patterns of many pairs, and how often each came: what is learned from them costs as much as
/// the patterns are, not as the pairs.
final class PatternCounts {

    private final long[] patterns;
    private final int[] times;

    private PatternCounts(long[] patterns, int[] times) {
        this.patterns = patterns;
        this.times = times;
    }

    static PatternCounts of(long[] pairs) {
        long[] sorted = pairs.clone();
        Arrays.parallelSort(sorted);
        int[] times = new int[sorted.length];
        int kinds = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[kinds++] = sorted[at];
            }
            times[kinds - 1]++;
        }
        return new PatternCounts(Arrays.copyOf(sorted, kinds), Arrays.copyOf(times, kinds));
    }

    int size() {
        return patterns.length;
    }

    long pattern(int at) {
        return patterns[at];
    }

    int times(int at) {
        return times[at];
    }

    long pairs() {
        return Arrays.stream(times).asLongStream().sum();
    }
}
