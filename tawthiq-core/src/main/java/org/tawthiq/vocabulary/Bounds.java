package org.tawthiq.vocabulary;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/// What a number can be: from `least` to `most`, both counted in. Without a `most` nobody says where it ends.
///
/// Interval arithmetic: a result holds every number that numbers within its parts can make.
///
/// @param least never negative
public record Bounds(long least, OptionalLong most) {

    /// Nothing is known; no evidence that it is more than none.
    public static final Bounds UNKNOWN = from(0);

    public static final Bounds NONE = exactly(0);

    public Bounds {
        if (least < 0) {
            throw new IllegalArgumentException("least (%d) is not a count".formatted(least));
        }
        if (most.isPresent() && most.getAsLong() < least) {
            throw new IllegalArgumentException("most (%d) is below least (%d)".formatted(most.getAsLong(), least));
        }
    }

    public static Bounds exactly(long number) {
        return between(number, number);
    }

    public static Bounds between(long least, long most) {
        return new Bounds(least, OptionalLong.of(most));
    }

    /// Open above.
    public static Bounds from(long least) {
        return new Bounds(least, OptionalLong.empty());
    }

    public static Bounds of(Count count) {
        return new Bounds(count.least(), count.most());
    }

    /// The sum of all; nothing where there are none.
    public static Bounds sum(Collection<Bounds> all) {
        return all.stream().reduce(NONE, Bounds::plus);
    }

    public boolean isOpen() {
        return most.isEmpty();
    }

    /// The `most`, or the `least` where it is open: the largest number that somebody says.
    public long largestTold() {
        return most.orElse(least);
    }

    public Bounds plus(Bounds other) {
        return new Bounds(
                Math.addExact(least, other.least),
                isOpen() || other.isOpen()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.addExact(most.getAsLong(), other.most.getAsLong())));
    }

    /// What remains when `other` is taken off, wide side out: the least loses all that `other` may be, the most
    /// only what it is at least. Never below none.
    public Bounds minus(Bounds other) {
        long left = other.isOpen() ? 0 : Math.max(0, least - other.most.getAsLong());
        return new Bounds(left, isOpen() ? most : OptionalLong.of(Math.max(left, most.getAsLong() - other.least)));
    }

    /// The smallest bounds around both.
    public Bounds around(Bounds other) {
        return new Bounds(
                Math.min(least, other.least),
                isOpen() || other.isOpen()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.max(most.getAsLong(), other.most.getAsLong())));
    }

    /// What both allow; empty where they exclude each other.
    public Optional<Bounds> with(Bounds other) {
        long lower = Math.max(least, other.least);
        OptionalLong upper =
                isOpen() ? other.most : OptionalLong.of(Math.min(most.getAsLong(), other.most.orElse(Long.MAX_VALUE)));
        return upper.isPresent() && upper.getAsLong() < lower
                ? Optional.empty()
                : Optional.of(new Bounds(lower, upper));
    }

    public boolean excludes(Bounds other) {
        return with(other).isEmpty();
    }

    public boolean holds(Bounds other) {
        return other.least >= least && (isOpen() || (!other.isOpen() && other.most.getAsLong() <= most.getAsLong()));
    }

    /// Not below `number`; the upper end gives way where it must.
    public Bounds atLeast(long number) {
        long lower = Math.max(least, number);
        return new Bounds(lower, isOpen() ? most : OptionalLong.of(Math.max(lower, most.getAsLong())));
    }

    /// "11", "11 to 13", "at least 11".
    public String said() {
        if (isOpen()) {
            return "at least " + least;
        }
        return most.getAsLong() == least ? Long.toString(least) : least + " to " + most.getAsLong();
    }
}
