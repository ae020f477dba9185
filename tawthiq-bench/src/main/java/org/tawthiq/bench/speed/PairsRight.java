package org.tawthiq.bench.speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;

/// Pairs of made claims that linking joins, those of one attack, and those that are both.
public record PairsRight(long joined, long ofOneAttack, long right) {

    public static PairsRight of(MadeClaims made, List<Incident> incidents) {
        Map<Integer, Integer> claimsOf = new HashMap<>();
        incidents.forEach(
                incident -> incident.claims().forEach(claim -> claimsOf.merge(made.attackOf(claim), 1, Integer::sum)));
        long joined = 0;
        long right = 0;
        for (Incident incident : incidents) {
            Map<Integer, Integer> inside = new HashMap<>();
            for (ClaimId claim : incident.claims()) {
                inside.merge(made.attackOf(claim), 1, Integer::sum);
            }
            joined += pairs(incident.members().size());
            right += inside.values().stream().mapToLong(PairsRight::pairs).sum();
        }
        return new PairsRight(
                joined, claimsOf.values().stream().mapToLong(PairsRight::pairs).sum(), right);
    }

    private static long pairs(int claims) {
        return (long) claims * (claims - 1) / 2;
    }

    public double precision() {
        return (double) right / Math.max(1, joined);
    }

    public double recall() {
        return (double) right / Math.max(1, ofOneAttack);
    }

    public double f1() {
        return 2.0 * right / Math.max(1, joined + ofOneAttack);
    }
}
