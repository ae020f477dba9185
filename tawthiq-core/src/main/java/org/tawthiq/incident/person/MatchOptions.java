package org.tawthiq.incident.person;

import java.util.Set;

/// What is wanted of a matching.
///
/// @param uniqueLists indexes of the lists that hold nobody twice
/// @param seed of the random pairs that show how values meet by chance, and of the draws
/// @param pairs whether the pairs with their reasons are wanted: on long lists they are many
/// @param draws how many partitions are drawn for the range of the number of persons; 0 for none
public record MatchOptions(Set<Integer> uniqueLists, long seed, boolean pairs, int draws) {

    public MatchOptions {
        uniqueLists = Set.copyOf(uniqueLists);
        if (draws < 0) {
            throw new IllegalArgumentException("draws are fewer than none: " + draws);
        }
    }

    /// The persons alone.
    public static MatchOptions of(long seed) {
        return new MatchOptions(Set.of(), seed, false, 0);
    }

    public MatchOptions withUnique(Set<Integer> lists) {
        return new MatchOptions(lists, seed, pairs, draws);
    }

    public MatchOptions withPairs() {
        return new MatchOptions(uniqueLists, seed, true, draws);
    }

    public MatchOptions withDraws(int number) {
        return new MatchOptions(uniqueLists, seed, pairs, number);
    }
}
