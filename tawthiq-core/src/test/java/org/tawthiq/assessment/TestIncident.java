package org.tawthiq.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// Makes incidents out of claims for tests; the first claim founds.
public final class TestIncident {

    private TestIncident() {}

    public static Incident of(Claim.Attack... claims) {
        ClaimId founding = claims[0].id();
        return new Incident(
                IncidentId.foundedBy(founding),
                founding,
                Arrays.stream(claims)
                        .map(claim -> new Incident.Membership(claim.id(), 0, List.of()))
                        .toList(),
                List.of());
    }

    /// Assessed with sources of which nothing is known, so that each is an origin of its own.
    public static AssessedIncident assessed(Claim.Attack... claims) {
        return assessed(List.of(), Map.of(), List.of(), claims);
    }

    public static AssessedIncident assessed(
            Collection<Source> sources,
            Map<SourceId, String> texts,
            List<? extends Claim> others,
            Claim.Attack... claims) {
        Map<ClaimId, Claim> inForce = new TreeMap<>();
        others.forEach(claim -> inForce.put(claim.id(), claim));
        Arrays.stream(claims).forEach(claim -> inForce.put(claim.id(), claim));
        return new Assessor(new SourceDependence(sources, texts), inForce).assess(of(claims));
    }
}
