package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.tawthiq.claim.ClaimId;

/// Why the claims of a cluster are in it: reasons are made for these pairs alone.
final class Members {

    private final PairJudge judge;
    private final IntFunction<ClaimId> nameOf;

    Members(PairJudge judge, IntFunction<ClaimId> nameOf) {
        this.judge = judge;
        this.nameOf = nameOf;
    }

    /// Sorted by claim.
    ///
    /// @param cluster in the order in which it came together: of members that a claim fits equally
    ///     well the first gives the reasons
    List<Incident.Membership> of(List<Integer> cluster) {
        List<Incident.Membership> members = new ArrayList<>();
        for (int claim : cluster) {
            members.add(of(claim, cluster));
        }
        members.sort((one, other) -> one.claim().compareTo(other.claim()));
        return members;
    }

    private Incident.Membership of(int claim, List<Integer> cluster) {
        long sum = 0;
        int best = -1;
        int bestWeight = Integer.MIN_VALUE;
        for (int other : cluster) {
            if (other != claim) {
                int weight = Verdict.weight(judge.verdict(Math.min(claim, other), Math.max(claim, other)));
                sum += weight;
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = other;
                }
            }
        }
        if (best < 0) {
            return new Incident.Membership(nameOf.apply(claim), 0, List.of());
        }
        return new Incident.Membership(nameOf.apply(claim), (int) (sum / (cluster.size() - 1)), reasons(claim, best));
    }

    /// The claim of the smaller name is told first.
    private List<Reason> reasons(int claim, int other) {
        return nameOf.apply(claim).compareTo(nameOf.apply(other)) < 0
                ? judge.answer(claim, other).reasons()
                : judge.answer(other, claim).reasons();
    }
}
