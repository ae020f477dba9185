package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Claims that pairs judged the same, or people's decisions, lead to from one another, and how they
/// fall into clusters: decisions first, then the strongest pairs, never over an exclusion.
final class Component {

    /// More claims than this that hang together are too many; METHOD.md, "Linking claims".
    static final int MOST_CLAIMS = 4000;

    /// While too many claims hang together, pairs of less weight are left out, by so much more in each
    /// step.
    static final int STEP = 1000;

    static final int STRONGEST = 16_000;

    private static final int BITS = 16;
    private static final int LOW_BITS = (1 << BITS) - 1;
    private static final long HEAVIEST = 1L << 30;

    private final int[] members;
    private final long[] edges;
    private final PairJudge judge;
    private final Decisions decisions;
    private final int[] clusterOf;
    private final List<List<Integer>> lists = new ArrayList<>();
    private final List<Map<Integer, Between>> near = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /// @param members claims by number, sorted by their names
    /// @param edges pairs judged the same, by their places among the members: the smaller in the upper
    ///     half
    Component(int[] members, long[] edges, PairJudge judge, Decisions decisions) {
        this.members = members;
        this.edges = edges;
        this.judge = judge;
        this.decisions = decisions;
        clusterOf = new int[members.length];
        for (int at = 0; at < members.length; at++) {
            clusterOf[at] = at;
            lists.add(new ArrayList<>(List.of(at)));
            near.add(new HashMap<>());
        }
    }

    /// What clustering gives.
    static final class Clusters {
        /// Numbers of claims, in the order in which they came together.
        final List<List<Integer>> clusters = new ArrayList<>();

        /// Decisions that others make impossible.
        final List<Decisions.Same> contradicted = new ArrayList<>();

        /// The first claim of each component that was too large, and how many it had.
        final List<TooLarge> tooLarge = new ArrayList<>();
    }

    record TooLarge(int first, int claims) {}

    void cluster(Clusters into) {
        if (members.length > MOST_CLAIMS) {
            into.tooLarge.add(new TooLarge(members[0], members.length));
        }
        cluster(into, STEP);
    }

    private void cluster(Clusters into, int least) {
        if (members.length > MOST_CLAIMS && least <= STRONGEST) {
            parts(least).forEach(part -> part.cluster(into, least + STEP));
        } else {
            gather(into);
        }
    }

    /// Clusters all that is not too large; of what is, decisions alone are obeyed.
    void gather(Clusters into) {
        obey(into);
        if (members.length <= MOST_CLAIMS) {
            join();
        }
        tell(into);
    }

    private void tell(Clusters into) {
        for (List<Integer> list : lists) {
            if (!list.isEmpty()) {
                into.clusters.add(list.stream().map(at -> members[at]).toList());
            }
        }
    }

    /// The components that hang together by pairs of some weight and decisions alone.
    private List<Component> parts(int least) {
        Roots roots = new Roots(members.length);
        long[] kept = Arrays.stream(edges)
                .filter(edge -> Verdict.weight(verdict((int) (edge >>> 32), (int) edge)) >= least)
                .toArray();
        for (long edge : kept) {
            roots.join((int) (edge >>> 32), (int) edge);
        }
        for (Decisions.Same decision : sameInside()) {
            roots.join(at(decision.one()), at(decision.other()));
        }
        int[] partOf = new int[members.length];
        int[] place = new int[members.length];
        List<int[]> parts = roots.parts();
        for (int part = 0; part < parts.size(); part++) {
            for (int at = 0; at < parts.get(part).length; at++) {
                partOf[parts.get(part)[at]] = part;
                place[parts.get(part)[at]] = at;
            }
        }
        Map<Integer, List<Long>> inside = new HashMap<>();
        for (long edge : kept) {
            inside.computeIfAbsent(partOf[(int) edge], _ -> new ArrayList<>())
                    .add((long) place[(int) (edge >>> 32)] << 32 | place[(int) edge]);
        }
        List<Component> components = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            components.add(new Component(
                    Arrays.stream(parts.get(part)).map(at -> members[at]).toArray(),
                    inside.getOrDefault(part, List.of()).stream()
                            .mapToLong(Long::longValue)
                            .toArray(),
                    judge,
                    decisions));
        }
        return components;
    }

    private void obey(Clusters into) {
        for (Decisions.Same decision : sameInside()) {
            int one = clusterOf[at(decision.one())];
            int other = clusterOf[at(decision.other())];
            if (one != other && areKeptApart(one, other)) {
                into.contradicted.add(decision);
            } else if (one != other) {
                merge(one, other);
            }
        }
    }

    private List<Decisions.Same> sameInside() {
        TreeSet<Decisions.Same> inside = new TreeSet<>(Comparator.comparingInt(Decisions.Same::place));
        for (int member : members) {
            inside.addAll(decisions.sameOf(member));
        }
        return List.copyOf(inside);
    }

    /// Where a claim stands among the members.
    private int at(int claim) {
        if (places.isEmpty()) {
            for (int at = 0; at < members.length; at++) {
                places.put(members[at], at);
            }
        }
        return places.getOrDefault(claim, -1);
    }

    private boolean areKeptApart(int one, int other) {
        return lists.get(one).stream()
                .anyMatch(left ->
                        lists.get(other).stream().anyMatch(right -> decisions.areApart(members[left], members[right])));
    }

    /// Merges along the pairs, strongest first, while the mean weight between two clusters allows it.
    private void join() {
        for (long edge : strongestFirst()) {
            int one = clusterOf[(int) (edge >>> BITS) & LOW_BITS];
            int other = clusterOf[(int) edge & LOW_BITS];
            long pairs = (long) lists.get(one).size() * lists.get(other).size();
            if (one != other) {
                Between between = between(one, other);
                if (!between.excluded && between.sum >= judge.leastMean() * pairs) {
                    combine(one, other);
                    merge(one, other);
                }
            }
        }
    }

    private long[] strongestFirst() {
        long[] sorted = new long[edges.length];
        for (int at = 0; at < edges.length; at++) {
            int one = (int) (edges[at] >>> 32);
            int other = (int) edges[at];
            sorted[at] = (HEAVIEST - Verdict.weight(verdict(one, other))) << 2 * BITS | (long) one << BITS | other;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /// What the pairs between two clusters say together.
    private static final class Between {
        private long sum;
        private boolean excluded;
    }

    /// Looked at when it is first asked for, and kept up as clusters grow: no pair is looked at twice.
    private Between between(int one, int other) {
        Between known = near.get(one).get(other);
        return known != null ? known : look(one, other);
    }

    private Between look(int one, int other) {
        Between between = new Between();
        for (int left : lists.get(one)) {
            for (int right : lists.get(other)) {
                int verdict = verdict(Math.min(left, right), Math.max(left, right));
                between.sum += Verdict.weight(verdict);
                between.excluded |= Verdict.isDifferent(verdict) || decisions.areApart(members[left], members[right]);
            }
        }
        near.get(one).put(other, between);
        near.get(other).put(one, between);
        return between;
    }

    /// Makes what is known of `other` known of `one`, into which it goes.
    private void combine(int one, int other) {
        near.get(one).remove(other);
        near.get(other).remove(one);
        Set<Integer> thirds = new TreeSet<>(near.get(one).keySet());
        thirds.addAll(near.get(other).keySet());
        for (int third : thirds) {
            Between here = between(one, third);
            Between there = between(other, third);
            here.sum += there.sum;
            here.excluded |= there.excluded;
            near.get(third).remove(other);
        }
        near.get(other).clear();
    }

    private int verdict(int one, int other) {
        return judge.verdict(members[one], members[other]);
    }

    private void merge(int one, int other) {
        for (int at : lists.get(other)) {
            clusterOf[at] = one;
        }
        lists.get(one).addAll(lists.get(other));
        lists.get(other).clear();
    }
}
