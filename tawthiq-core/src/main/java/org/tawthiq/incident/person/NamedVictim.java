package org.tawthiq.incident.person;

import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;

/// A claim of a victim, with the person whom it most likely names.
///
/// @param person the first claim, by id, of those that name the person
/// @param probability that the claim is rightly where it is: with the others of its person, or alone
/// @param nearest the strongest other claim of the same person, or of all where it is alone; empty where there is none
public record NamedVictim(Claim.Victim claim, ClaimId person, double probability, Optional<Nearest> nearest) {

    /// Another claim, and what it says that it is near.
    public record Nearest(ClaimId claim, PersonAnswer answer) {}
}
