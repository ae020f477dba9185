package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;

/// Gathers claims into clusters: people's decisions first, then the strongest pairs, never over an
/// exclusion.
final class ClusterBuilder {

    private final List<Claim.Attack> claims;
    private final PairJudge judge;
    private final Map<ClaimId, Integer> indexes = new HashMap<>();
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Long, PairAnswer> answers = new HashMap<>();
    private final Map<Long, Boolean> apart = new HashMap<>();

    /// @param claims sorted by id
    ClusterBuilder(List<Claim.Attack> claims, PairJudge judge) {
        this.claims = claims;
        this.judge = judge;
        this.clusterOf = new int[claims.size()];
        for (int index = 0; index < claims.size(); index++) {
            indexes.put(claims.get(index).id(), index);
            clusterOf[index] = index;
            members.add(new ArrayList<>(List.of(index)));
        }
    }

    /// Applies people's decisions; those about claims that are not here wait. Returns a sentence for each
    /// that others
    /// contradict.
    List<String> obey(List<LinkRuling> rulings) {
        List<LinkRuling> here = rulings.stream()
                .filter(ruling -> indexes.containsKey(ruling.one()) && indexes.containsKey(ruling.other()))
                .toList();
        for (LinkRuling ruling : here) {
            if (ruling instanceof LinkRuling.Different) {
                apart.put(key(index(ruling.one()), index(ruling.other())), true);
            }
        }
        List<String> contradictions = new ArrayList<>();
        for (LinkRuling ruling : here) {
            if (ruling instanceof LinkRuling.Same) {
                int one = clusterOf[index(ruling.one())];
                int other = clusterOf[index(ruling.other())];
                if (one != other && keptApart(one, other)) {
                    contradictions.add("claims %s and %s cannot be one incident: another decision keeps them apart"
                            .formatted(ruling.one().value(), ruling.other().value()));
                } else {
                    merge(one, other);
                }
            }
        }
        return contradictions;
    }

    /// Merges along the given pairs, strongest first, and returns those that stay open.
    List<Linking.OpenPair> join(List<int[]> pairs) {
        List<int[]> same = new ArrayList<>();
        List<int[]> undecided = new ArrayList<>();
        for (int[] pair : pairs) {
            switch (answer(pair[0], pair[1])) {
                case PairAnswer.Same _ -> same.add(pair);
                case PairAnswer.Undecided _ -> undecided.add(pair);
                case PairAnswer.Different _ -> {}
            }
        }
        same.sort(strongestFirst());
        for (int[] pair : same) {
            int one = clusterOf[pair[0]];
            int other = clusterOf[pair[1]];
            if (one != other && fits(one, other)) {
                merge(one, other);
            }
        }
        same.addAll(undecided);
        return same.stream()
                .filter(pair -> clusterOf[pair[0]] != clusterOf[pair[1]] && !ruledApart(pair[0], pair[1]))
                .sorted(strongestFirst())
                .map(this::open)
                .toList();
    }

    /// One list of memberships for each cluster, sorted by claim.
    List<List<Incident.Membership>> clusters() {
        List<List<Incident.Membership>> found = new ArrayList<>();
        for (List<Integer> cluster : members) {
            if (!cluster.isEmpty()) {
                found.add(cluster.stream()
                        .sorted()
                        .map(index -> membership(index, cluster))
                        .toList());
            }
        }
        return found;
    }

    private Incident.Membership membership(int index, List<Integer> cluster) {
        List<PairAnswer> others = cluster.stream()
                .filter(other -> other != index)
                .map(other -> answer(index, other))
                .toList();
        int mean = others.isEmpty()
                ? 0
                : others.stream().mapToInt(PairAnswer::weight).sum() / others.size();
        List<Reason> best = others.stream()
                .max(Comparator.comparingInt(PairAnswer::weight))
                .map(PairAnswer::reasons)
                .orElse(List.of());
        return new Incident.Membership(claims.get(index).id(), mean, best);
    }

    private boolean fits(int one, int other) {
        long sum = 0;
        for (int left : members.get(one)) {
            for (int right : members.get(other)) {
                if (ruledApart(left, right) || answer(left, right) instanceof PairAnswer.Different) {
                    return false;
                }
                sum += answer(left, right).weight();
            }
        }
        return sum
                >= (long) judge.leastMean()
                        * members.get(one).size()
                        * members.get(other).size();
    }

    private boolean keptApart(int one, int other) {
        return members.get(one).stream()
                .anyMatch(left -> members.get(other).stream().anyMatch(r -> ruledApart(left, r)));
    }

    private boolean ruledApart(int one, int other) {
        return apart.containsKey(key(one, other));
    }

    private void merge(int one, int other) {
        if (one == other) {
            return;
        }
        for (int index : members.get(other)) {
            clusterOf[index] = one;
        }
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
    }

    private Comparator<int[]> strongestFirst() {
        return Comparator.<int[]>comparingInt(pair -> -answer(pair[0], pair[1]).weight())
                .thenComparingInt(pair -> pair[0])
                .thenComparingInt(pair -> pair[1]);
    }

    private Linking.OpenPair open(int[] pair) {
        PairAnswer answer = answer(pair[0], pair[1]);
        return new Linking.OpenPair(
                claims.get(pair[0]).id(), claims.get(pair[1]).id(), answer.weight(), answer.reasons());
    }

    private PairAnswer answer(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return answers.computeIfAbsent(key(first, second), _ -> judge.answer(first, second));
    }

    private int index(ClaimId claim) {
        Integer found = indexes.get(claim);
        if (found == null) {
            throw new IllegalStateException("claim (%s) is not among those linked".formatted(claim));
        }
        return found;
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }
}
