package org.tawthiq.incident;

/// What a comparison says of a pair, in one number: its weight, and whether it is one incident, two,
/// or for a person to decide. Millions of pairs are held so.
final class Verdict {

    private static final int DIFFERENT = 0;
    private static final int UNDECIDED = 1;
    private static final int SAME = 2;
    private static final int BITS = 2;

    private Verdict() {}

    static int same(int weight) {
        return weight << BITS | SAME;
    }

    static int undecided(int weight) {
        return weight << BITS | UNDECIDED;
    }

    static int different(int weight) {
        return weight << BITS | DIFFERENT;
    }

    /// In thousandths of a nat.
    static int weight(int verdict) {
        return verdict >> BITS;
    }

    static boolean isSame(int verdict) {
        return (verdict & SAME) != 0;
    }

    static boolean isDifferent(int verdict) {
        return (verdict & (SAME | UNDECIDED)) == DIFFERENT;
    }
}
