package org.tawthiq.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawthiq.vocabulary.PartyCode;

/// The parties that a claim names, how they stand to each other, and their part in what was done.
///
/// @param of empty where no party is named
public record Parties(Relation relation, Part part, List<Mention> of) {

    public Parties {
        of = List.copyOf(of);
    }

    /// @param stated the words that name the party here
    public record Mention(PartyCode party, String stated) {}

    public enum Relation {
        /// Together.
        JOINT,
        /// Either, not known which.
        ONE_OF,
        /// One or more of them.
        ANY_OF,
        /// Several acts, each by at least one of them, not said which.
        DISTRIBUTED
    }

    public enum Part {
        STRUCK,
        ORDERED,
        SUPPORTED,
        FACILITATED
    }

    public static Parties none() {
        return new Parties(Relation.JOINT, Part.STRUCK, List.of());
    }

    public static Parties struck(PartyCode party, String stated) {
        return new Parties(Relation.JOINT, Part.STRUCK, List.of(new Mention(party, stated)));
    }

    public boolean isEmpty() {
        return of.isEmpty();
    }

    public Set<PartyCode> codes() {
        return of.stream().map(Mention::party).collect(Collectors.toUnmodifiableSet());
    }
}
