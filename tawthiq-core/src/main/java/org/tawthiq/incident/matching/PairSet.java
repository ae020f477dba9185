package org.tawthiq.incident.matching;

import java.util.Arrays;

/// Pairs of things by index, each once however often it is added: the smaller index in the upper half
/// of a number.
public final class PairSet {

    private long[] pairs = new long[1 << 16];
    private int size;

    public void add(int a, int b) {
        if (size == pairs.length) {
            compact();
            if (2 * size > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[size++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /// Sorts the pairs and leaves each once; needed before they are asked for.
    public void compact() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (kept == 0 || pairs[kept - 1] != pairs[at]) {
                pairs[kept++] = pairs[at];
            }
        }
        size = kept;
    }

    public int size() {
        return size;
    }

    /// The smaller index of pair `at`.
    public int one(int at) {
        return (int) (pairs[at] >>> 32);
    }

    public int other(int at) {
        return (int) pairs[at];
    }

    /// The first pair whose smaller index is this or a larger one; asked after the pairs were sorted.
    public int from(int one) {
        int at = Arrays.binarySearch(pairs, 0, size, (long) one << 32);
        return at < 0 ? -at - 1 : at;
    }

    /// Whether a pair was added; asked after the pairs were sorted.
    public boolean contains(int a, int b) {
        return indexOf(a, b) >= 0;
    }

    /// Where a pair stands; negative where it was not added. Asked after the pairs were sorted.
    public int indexOf(int a, int b) {
        return Arrays.binarySearch(pairs, 0, size, (long) Math.min(a, b) << 32 | Math.max(a, b));
    }
}
