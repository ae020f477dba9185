package org.tawthiq.incident.person;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// The largest number of entries of which any two are certainly two persons: so many persons there are at least.
/// Exact where few entries hang together by what may be one person; where many do, a number that holds, though a
/// larger one may hold too.
final class LargestApart {

    /// Beyond so many that hang together the least entangled are taken first.
    private static final int MOST_EXACT = 40;

    private final BitSet[] mayBeOne;

    /// @param mayBeOne for each entry the others that are not certainly another person
    LargestApart(BitSet[] mayBeOne) {
        this.mayBeOne = mayBeOne;
    }

    int size() {
        BitSet left = new BitSet();
        left.set(0, mayBeOne.length);
        int size = 0;
        for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(0)) {
            BitSet together = together(at, left);
            left.andNot(together);
            size += together.cardinality() <= MOST_EXACT ? exact(together) : greedy(together);
        }
        return size;
    }

    /// All that `at` leads to among `left`.
    private BitSet together(int at, BitSet left) {
        BitSet found = new BitSet();
        found.set(at);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(at);
        while (!open.isEmpty()) {
            BitSet next = among(open.remove(), left);
            next.andNot(found);
            found.or(next);
            next.stream().forEach(open::add);
        }
        return found;
    }

    private BitSet among(int at, BitSet left) {
        BitSet near = (BitSet) mayBeOne[at].clone();
        near.and(left);
        near.clear(at);
        return near;
    }

    /// An entry with at most one neighbour is always among the largest; else the one with most is tried both ways.
    private int exact(BitSet left) {
        if (left.isEmpty()) {
            return 0;
        }
        int busiest = -1;
        int most = -1;
        for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
            int near = among(at, left).cardinality();
            if (near <= 1) {
                return 1 + exact(without(left, at));
            }
            if (near > most) {
                busiest = at;
                most = near;
            }
        }
        BitSet skipped = (BitSet) left.clone();
        skipped.clear(busiest);
        return Math.max(1 + exact(without(left, busiest)), exact(skipped));
    }

    private int greedy(BitSet together) {
        BitSet left = (BitSet) together.clone();
        int size = 0;
        while (!left.isEmpty()) {
            int freest = left.nextSetBit(0);
            int least = Integer.MAX_VALUE;
            for (int at = freest; at >= 0; at = left.nextSetBit(at + 1)) {
                int near = among(at, left).cardinality();
                if (near < least) {
                    freest = at;
                    least = near;
                }
            }
            left = without(left, freest);
            size++;
        }
        return size;
    }

    private BitSet without(BitSet left, int at) {
        BitSet rest = (BitSet) left.clone();
        rest.andNot(mayBeOne[at]);
        rest.clear(at);
        return rest;
    }
}
