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
    /// @param basis how they name it
    public record Mention(PartyCode party, String stated, Basis basis) {

        public Mention(PartyCode party, String stated) {
            this(party, stated, Basis.NAMED);
        }
    }

    /// How words lead to a party.
    public enum Basis {
        NAMED,
        /// They tell a type of aircraft that no other party flew there: nobody was accused.
        AIRCRAFT_TYPE
    }

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

    /// The words name no party: a type of aircraft alone leads to it.
    public boolean isByAircraftAlone() {
        return !of.isEmpty() && of.stream().allMatch(mention -> mention.basis() == Basis.AIRCRAFT_TYPE);
    }

    public Set<PartyCode> codes() {
        return of.stream().map(Mention::party).collect(Collectors.toUnmodifiableSet());
    }
}
