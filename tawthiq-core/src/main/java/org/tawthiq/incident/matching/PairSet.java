package org.tawthiq.incident.matching;

import java.util.Arrays;

/// Pairs of entries, each once however often it is added: the smaller index in the upper half of a number.
final class PairSet {

    private long[] pairs = new long[1 << 16];
    private int size;

    void add(int a, int b) {
        if (size == pairs.length) {
            compact();
            if (2 * size > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[size++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /// Sorts the pairs and leaves each once; needed before they are asked for.
    void compact() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (kept == 0 || pairs[kept - 1] != pairs[at]) {
                pairs[kept++] = pairs[at];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int one(int at) {
        return (int) (pairs[at] >>> 32);
    }

    int other(int at) {
        return (int) pairs[at];
    }
}
