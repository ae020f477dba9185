package org.tawthiq.incident;

import org.tawthiq.claim.ClaimId;

/// A claim that is not in an incident and comes near to it.
///
/// @param nearestTo the claim of the incident that it fits best
/// @param answer what the comparison of both says, with its reasons
public record NearestOutside(ClaimId claim, ClaimId nearestTo, PairAnswer answer) {}
