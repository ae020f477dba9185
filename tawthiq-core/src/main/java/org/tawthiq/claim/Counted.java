package org.tawthiq.claim;

import org.tawthiq.vocabulary.Count;

/// What a tally counts, and how much of it.
///
/// @param status of the persons counted; `NOT_SAID` for things
public record Counted(Unit of, HarmCount.Status status, Amount amount) {

    public enum Unit {
        ATTACKS,
        KILLED,
        INJURED,
        DISPLACED,
        MISSING,
        DETAINED,
        FACILITIES
    }

    /// How much.
    public sealed interface Amount {

        record Numbered(Count count) implements Amount {}

        /// A share of another tally, such as "the majority".
        record ShareOf(Share share) implements Amount {}

        /// The words say that there were some, and no more.
        record Some() implements Amount {}
    }

    public enum Share {
        ALL,
        MAJORITY,
        HALF,
        MINORITY,
        NONE
    }

    public static Counted number(Unit of, Count count) {
        return new Counted(of, HarmCount.Status.NOT_SAID, new Amount.Numbered(count));
    }
}
