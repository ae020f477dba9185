package org.tawthiq.assessment;

import java.util.List;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.source.SourceId;

/// Sources that stand on one root and therefore count once, however many they are.
///
/// @param root the organisation or source that they rest on
/// @param sources sorted
/// @param claims of the incident at hand that rest on the root, sorted
/// @param evidence sentences that say why the sources depend on each other
public record OriginGroup(String root, List<SourceId> sources, List<ClaimId> claims, List<String> evidence) {

    public OriginGroup {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }
}
