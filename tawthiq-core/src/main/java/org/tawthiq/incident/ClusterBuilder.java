package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.matching.PairSet;

/// Gathers all claims into clusters, one component after the other.
final class ClusterBuilder {

    private final List<Claim.Attack> claims;
    private final PairJudge judge;
    private final Decisions decisions;
    private final PairSet pairs;
    private final int[] verdicts;
    private final int[] clusterOf;
    private final Component.Clusters found = new Component.Clusters();
    private int openPairs;

    /// @param claims sorted by id
    ClusterBuilder(List<Claim.Attack> claims, PairJudge judge, List<LinkRuling> rulings) {
        this.claims = claims;
        this.judge = judge;
        Map<ClaimId, Integer> numbers = new HashMap<>();
        for (LinkRuling ruling : rulings) {
            numbers.put(ruling.one(), -1);
            numbers.put(ruling.other(), -1);
        }
        for (int at = 0; at < claims.size(); at++) {
            int number = at;
            numbers.computeIfPresent(claims.get(at).id(), (_, _) -> number);
        }
        decisions = new Decisions(
                rulings, claim -> Optional.ofNullable(numbers.get(claim)).filter(number -> number >= 0));
        pairs = judge.candidates();
        verdicts = new int[pairs.size()];
        clusterOf = new int[claims.size()];
        cluster();
    }

    private void cluster() {
        Roots roots = new Roots(claims.size());
        int same = 0;
        for (int at = 0; at < verdicts.length; at++) {
            verdicts[at] = judge.verdict(pairs.one(at), pairs.other(at));
            if (Verdict.isSame(verdicts[at])) {
                roots.join(pairs.one(at), pairs.other(at));
                same++;
            }
        }
        decisions.same(decision -> roots.join(decision.one(), decision.other()));
        long[] edges = new long[same];
        int filled = 0;
        for (int at = 0; at < verdicts.length; at++) {
            if (Verdict.isSame(verdicts[at])) {
                edges[filled++] = (long) pairs.one(at) << 32 | pairs.other(at);
            }
        }
        for (Roots.Part part : roots.components(edges)) {
            new Component(part.members(), part.edges(), judge, decisions).cluster(found);
        }
        for (int cluster = 0; cluster < found.clusters.size(); cluster++) {
            for (int claim : found.clusters.get(cluster)) {
                clusterOf[claim] = cluster;
            }
        }
    }

    /// One list of memberships for each cluster, sorted by claim.
    List<List<Incident.Membership>> clusters() {
        Members members = new Members(judge, number -> claims.get(number).id());
        return found.clusters.stream().map(members::of).toList();
    }

    /// The strongest of the pairs that are neither joined nor ruled apart.
    List<Linking.OpenPair> open() {
        TreeMap<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (int at = 0; at < verdicts.length; at++) {
            if (isOpen(at)) {
                counts.merge(Verdict.weight(verdicts[at]), 1, Integer::sum);
                openPairs++;
            }
        }
        int wanted = Linking.MOST_OPEN;
        Map<Integer, Integer> left = new HashMap<>();
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            left.put(entry.getKey(), Math.min(wanted, entry.getValue()));
            wanted -= Math.min(wanted, entry.getValue());
        }
        List<Integer> chosen = new ArrayList<>();
        for (int at = 0; at < verdicts.length; at++) {
            int weight = Verdict.weight(verdicts[at]);
            if (isOpen(at) && left.getOrDefault(weight, 0) > 0) {
                left.merge(weight, -1, Integer::sum);
                chosen.add(at);
            }
        }
        chosen.sort(Comparator.comparingInt((Integer at) -> -Verdict.weight(verdicts[at]))
                .thenComparingInt(at -> at));
        return chosen.stream().map(this::open).toList();
    }

    private boolean isOpen(int at) {
        return !Verdict.isDifferent(verdicts[at])
                && clusterOf[pairs.one(at)] != clusterOf[pairs.other(at)]
                && !decisions.areApart(pairs.one(at), pairs.other(at));
    }

    private Linking.OpenPair open(int at) {
        int one = pairs.one(at);
        int other = pairs.other(at);
        return new Linking.OpenPair(
                claims.get(one).id(),
                claims.get(other).id(),
                Verdict.weight(verdicts[at]),
                judge.answer(one, other).reasons());
    }

    List<String> contradictions() {
        return LinkingWords.contradictions(found);
    }

    /// Asked after the open pairs.
    List<String> leftOut() {
        List<String> told = new ArrayList<>(judge.leftOut());
        told.addAll(LinkingWords.tooLarge(found, number -> claims.get(number).id()));
        if (openPairs > Linking.MOST_OPEN) {
            told.add(LinkingWords.moreOpen(openPairs - Linking.MOST_OPEN));
        }
        return told;
    }
}
