package org.tawthiq.vocabulary;

import java.util.OptionalLong;

/// How many persons, attacks or objects a source speaks of, as precisely as its words and no more.
///
/// An open end ("at least 12") is part of what was said and has a type of its own. Bounds of rounded
/// words are
/// given in METHOD.md, "Counts".
public sealed interface Count {

    /// The smallest number that the words admit; never negative.
    long least();

    /// The largest number that the words admit; empty where they leave it open.
    OptionalLong most();

    /// One number, without any softening word.
    record Exactly(long number) implements Count {
        public Exactly {
            requireCount("number", number);
        }

        @Override
        public long least() {
            return number;
        }

        @Override
        public OptionalLong most() {
            return OptionalLong.of(number);
        }
    }

    /// Both ends are given, as in "between 10 and 15", "12-15".
    record Between(long least, long highest) implements Count {
        public Between {
            requireCount("least", least);
            requireOrder(least, highest);
        }

        @Override
        public OptionalLong most() {
            return OptionalLong.of(highest);
        }
    }

    /// Only the lower end is given. *More than n* is at least n + 1.
    record AtLeast(long least) implements Count {
        public AtLeast {
            requireCount("least", least);
        }

        @Override
        public OptionalLong most() {
            return OptionalLong.empty();
        }
    }

    /// Only the upper end is given, as in "up to 15". The lower end is 0.
    record AtMost(long highest) implements Count {
        public AtMost {
            requireCount("highest", highest);
        }

        @Override
        public long least() {
            return 0;
        }

        @Override
        public OptionalLong most() {
            return OptionalLong.of(highest);
        }
    }

    /// A rounded number, as in "around 500", with the bounds that METHOD.md, "Counts", gives to it.
    record About(long number, long least, long highest) implements Count {
        public About {
            requireCount("least", least);
            requireOrder(least, highest);
        }

        @Override
        public OptionalLong most() {
            return OptionalLong.of(highest);
        }
    }

    static Count exactly(long number) {
        return new Exactly(number);
    }

    /// "About n": n less and plus a tenth, rounded outwards.
    static Count about(long number) {
        long tenth = Math.ceilDiv(number, 10);
        return new About(number, number - tenth, number + tenth);
    }

    /// "Almost n": from a tenth below n to one below n.
    static Count almost(long number) {
        return new About(number, number - Math.ceilDiv(number, 10), Math.max(0, number - 1));
    }

    /// Tells whether some number satisfies both counts.
    default boolean agreesWith(Count other) {
        return !this.exceeds(other) && !other.exceeds(this);
    }

    private boolean exceeds(Count other) {
        OptionalLong limit = other.most();
        return limit.isPresent() && least() > limit.getAsLong();
    }

    private static void requireCount(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s (%d) is not a count".formatted(name, value));
        }
    }

    private static void requireOrder(long least, long highest) {
        if (highest < least) {
            throw new IllegalArgumentException("highest (%d) is below least (%d)".formatted(highest, least));
        }
    }
}
