package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A sample of the pairs that a crowd keeps from being compared. Which are drawn depends on numbers that stand for
/// them alone (threshold sampling), so that no order and no clock enters it.
final class CrowdSample {

    /// The fewest that are kept once twice as many came.
    private static final int ENOUGH = 10_000;

    private static final Comparator<Drawn> BY_NUMBER =
            Comparator.comparingLong(Drawn::number).thenComparingInt(Drawn::one).thenComparingInt(Drawn::other);

    private List<Drawn> drawn = new ArrayList<>();
    private long limit = Long.MAX_VALUE;

    /// @param standsFor how many pairs it was drawn from; half of them where the other could have drawn it too
    private record Drawn(long number, int one, int other, double standsFor) {}

    /// @param standsFor how many pairs this one stands for
    record Pair(int one, int other, double standsFor) {}

    /// Draws one of `others` places by chance.
    static int place(long key, long claim, int others) {
        return (int) Math.floorMod(mixed(key ^ mixed(claim)), (long) others);
    }

    void add(long key, int one, int other, double standsFor) {
        long number = mixed(key * 31 + mixed(((long) one << Integer.SIZE) + other)) >>> 1;
        if (number >= limit) {
            return;
        }
        drawn.add(new Drawn(number, one, other, standsFor));
        if (drawn.size() == 2 * ENOUGH) {
            drawn.sort(BY_NUMBER);
            limit = drawn.get(ENOUGH).number();
            drawn = new ArrayList<>(drawn.subList(0, ENOUGH));
        }
    }

    /// What is kept, each for those that were not.
    List<Pair> pairs() {
        double kept = (double) limit / Long.MAX_VALUE;
        return drawn.stream()
                .map(one -> new Pair(one.one(), one.other(), one.standsFor() / kept))
                .toList();
    }

    /// Vigna's SplitMix64.
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
