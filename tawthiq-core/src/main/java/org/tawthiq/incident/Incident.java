package org.tawthiq.incident;

import java.util.List;
import org.tawthiq.claim.ClaimId;

/// The claims that speak of one attack. What the incident *is* stands nowhere here: it is derived from
/// the claims.
///
/// @param founding the claim that gave the incident its name
/// @param members sorted by claim, the founding claim among them
/// @param formerly names of incidents that were merged into this one; they stay valid names
public record Incident(IncidentId id, ClaimId founding, List<Membership> members, List<IncidentId> formerly) {

    public Incident {
        members = List.copyOf(members);
        formerly = List.copyOf(formerly);
    }

    /// Why a claim is in.
    ///
    /// @param weight the mean match weight to the other members, in thousandths of a nat; 0 for a
    ///     lone claim
    /// @param reasons from the comparison with the member that it fits best
    public record Membership(ClaimId claim, int weight, List<Reason> reasons) {
        public Membership {
            reasons = List.copyOf(reasons);
        }
    }

    public List<ClaimId> claims() {
        return members.stream().map(Membership::claim).toList();
    }
}
