package org.tawthiq.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.matching.PairSet;

/// The claims that are compared with those of an incident and are not in it.
final class OutsideClaims {

    private final List<Claim.Attack> claims;
    private final PairJudge judge;

    /// @param claims as the judge numbers them
    OutsideClaims(List<Claim.Attack> claims, PairJudge judge) {
        this.claims = claims;
        this.judge = judge;
    }

    /// The nearest first; each with the claim of the incident that it fits best.
    ///
    /// @param most so many at most
    List<NearestOutside> nearest(Incident incident, int most) {
        return bestInside(Set.copyOf(incident.claims())).entrySet().stream()
                .map(best -> new NearestOutside(
                        claims.get(best.getKey()).id(),
                        claims.get(best.getValue()).id(),
                        judge.answer(best.getKey(), best.getValue())))
                .sorted(Comparator.<NearestOutside>comparingInt(
                                outside -> -outside.answer().weight())
                        .thenComparing(NearestOutside::claim))
                .limit(most)
                .toList();
    }

    /// For each claim outside the one inside that it fits best.
    private Map<Integer, Integer> bestInside(Set<ClaimId> incident) {
        Map<Integer, Integer> bestOf = new TreeMap<>();
        PairSet pairs = judge.candidates();
        for (int at = 0; at < pairs.size(); at++) {
            boolean one = incident.contains(claims.get(pairs.one(at)).id());
            boolean other = incident.contains(claims.get(pairs.other(at)).id());
            if (one != other) {
                int outside = one ? pairs.other(at) : pairs.one(at);
                bestOf.merge(outside, one ? pairs.one(at) : pairs.other(at), fitsBetter(outside));
            }
        }
        return bestOf;
    }

    private BinaryOperator<Integer> fitsBetter(int outside) {
        return BinaryOperator.maxBy(Comparator.comparingInt(by -> Verdict.weight(judge.verdict(outside, by))));
    }
}
