package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.LongStream;
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

    /// @param claims as the judge numbers them
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
        for (int at = 0; at < verdicts.length; at++) {
            verdicts[at] = judge.verdict(pairs.one(at), pairs.other(at));
        }
        int[] least = new int[claims.size()];
        List<int[]> parts = parts(least);
        parts.stream()
                .filter(ClusterBuilder::isTooLarge)
                .forEach(part -> found.tooLarge.add(new Component.TooLarge(byName(part)[0], part.length)));
        for (int step = Component.STEP; step <= Component.STRONGEST; step += Component.STEP) {
            if (parts.stream().noneMatch(ClusterBuilder::isTooLarge)) {
                break;
            }
            int weight = step;
            parts.stream()
                    .filter(ClusterBuilder::isTooLarge)
                    .forEach(part -> Arrays.stream(part).forEach(claim -> least[claim] = weight));
            parts = parts(least);
        }
        for (int[] part : parts) {
            if (part.length == 1) {
                found.clusters.add(List.of(part[0]));
            } else {
                component(part, least[part[0]]).gather(found);
            }
        }
        for (int cluster = 0; cluster < found.clusters.size(); cluster++) {
            for (int claim : found.clusters.get(cluster)) {
                clusterOf[claim] = cluster;
            }
        }
    }

    private static boolean isTooLarge(int[] part) {
        return part.length > Component.MOST_CLAIMS;
    }

    /// @param least the weight from which on a claim's pairs lead to others
    private List<int[]> parts(int[] least) {
        Roots roots = new Roots(claims.size());
        for (int at = 0; at < verdicts.length; at++) {
            if (leads(at, least[pairs.one(at)])) {
                roots.join(pairs.one(at), pairs.other(at));
            }
        }
        decisions.same(decision -> roots.join(decision.one(), decision.other()));
        return roots.parts();
    }

    private boolean leads(int at, int least) {
        return Verdict.isSame(verdicts[at]) && Verdict.weight(verdicts[at]) >= least;
    }

    /// Numbers may be in any order; what decides between equal pairs is the names of the claims.
    private int[] byName(int[] part) {
        return Arrays.stream(part)
                .boxed()
                .sorted(Comparator.comparing(this::name))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The pairs of a part are gathered for it alone: those of all parts together may be too many.
    private Component component(int[] part, int least) {
        int[] members = byName(part);
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < members.length; place++) {
            places.put(members[place], place);
        }
        LongStream.Builder edges = LongStream.builder();
        if (!isTooLarge(part)) {
            for (int one : part) {
                for (int at = pairs.from(one); at < verdicts.length && pairs.one(at) == one; at++) {
                    Integer other = places.get(pairs.other(at));
                    if (other != null && leads(at, least)) {
                        edges.add(pair(places.getOrDefault(one, 0), other));
                    }
                }
            }
        }
        return new Component(members, edges.build().toArray(), judge, decisions);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /// One list of memberships for each cluster, sorted by claim.
    List<List<Incident.Membership>> clusters() {
        Members members = new Members(judge, this::name);
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
        return chosen.stream()
                .map(this::open)
                .sorted(Comparator.comparingInt((Linking.OpenPair pair) -> -pair.weight())
                        .thenComparing(Linking.OpenPair::one)
                        .thenComparing(Linking.OpenPair::other))
                .toList();
    }

    private boolean isOpen(int at) {
        return !Verdict.isDifferent(verdicts[at])
                && clusterOf[pairs.one(at)] != clusterOf[pairs.other(at)]
                && !decisions.areApart(pairs.one(at), pairs.other(at));
    }

    private Linking.OpenPair open(int at) {
        boolean inOrder = name(pairs.one(at)).compareTo(name(pairs.other(at))) < 0;
        int one = inOrder ? pairs.one(at) : pairs.other(at);
        int other = inOrder ? pairs.other(at) : pairs.one(at);
        return new Linking.OpenPair(
                name(one),
                name(other),
                Verdict.weight(verdicts[at]),
                judge.answer(one, other).reasons());
    }

    private ClaimId name(int claim) {
        return claims.get(claim).id();
    }

    /// The share of pairs judged the same that were compared, as a sample of those left out tells; empty where none
    /// was.
    private OptionalDouble completeness() {
        List<CrowdSample.Pair> sample = judge.notCompared();
        if (sample.isEmpty()) {
            return OptionalDouble.empty();
        }
        double missed = sample.stream()
                .filter(pair -> !pairs.contains(pair.one(), pair.other()))
                .filter(pair -> Verdict.isSame(judge.verdict(pair.one(), pair.other())))
                .mapToDouble(CrowdSample.Pair::standsFor)
                .sum();
        long found = Arrays.stream(verdicts).filter(Verdict::isSame).count();
        return OptionalDouble.of(found + missed == 0 ? 1 : found / (found + missed));
    }

    int compared() {
        return verdicts.length;
    }

    List<String> contradictions() {
        return LinkingWords.contradictions(found);
    }

    /// Asked after the open pairs.
    List<String> leftOut() {
        List<String> told = new ArrayList<>(judge.leftOut());
        completeness().ifPresent(share -> told.add(LinkingWords.completeness(share)));
        told.addAll(LinkingWords.tooLarge(found, this::name));
        if (openPairs > Linking.MOST_OPEN) {
            told.add(LinkingWords.moreOpen(openPairs - Linking.MOST_OPEN));
        }
        return told;
    }
}
