package org.tawthiq.incident.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Joins entries to persons: the two groups whose pairs speak most for one person on average go together, until
/// none speaks for it (constrained average linkage). Never by chains of pairs alone.
public final class Clusters {

    /// No single pair speaks against one person by more.
    public static final double STRONGEST_AGAINST = -12;

    /// @param one smaller than other
    private record Join(int one, int other, double average, int versionOne, int versionOther) {}

    /// What the compared pairs between two groups say together; both ends share it.
    private static final class Between {
        private double sum;
        private int compared;

        void add(double weight, int pairs) {
            sum += weight;
            compared += pairs;
        }
    }

    private final List<Map<Integer, Between>> near = new ArrayList<>();
    private final int[] size;
    private final int[] version;
    private final int[] parent;
    private final List<int[]> lists = new ArrayList<>();
    private final IntPredicate unique;
    private final double notCompared;
    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble(Join::average)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other));

    /// @param unique of the lists by index: those that hold nobody twice
    private Clusters(int[][] listsOf, IntPredicate unique, double notCompared) {
        this.notCompared = notCompared;
        int entries = listsOf.length;
        this.unique = unique;
        size = new int[entries];
        version = new int[entries];
        parent = new int[entries];
        Arrays.fill(size, 1);
        for (int at = 0; at < entries; at++) {
            parent[at] = at;
            near.add(Map.of());
            lists.add(listsOf[at]);
        }
    }

    /// The first entry of the group of each entry.
    ///
    /// @param weights natural log-odds of each pair
    /// @param notCompared what a pair that was not compared says, in natural log-odds
    public static int[] of(int[] listOf, PairSet pairs, double[] weights, IntPredicate unique, double notCompared) {
        return of(
                Arrays.stream(listOf).mapToObj(list -> new int[] {list}).toArray(int[][]::new),
                pairs,
                weights,
                unique,
                notCompared);
    }

    /// As the other, for entries that stand in several lists, or in none.
    public static int[] of(int[][] listsOf, PairSet pairs, double[] weights, IntPredicate unique, double notCompared) {
        Clusters clusters = new Clusters(listsOf, unique, notCompared);
        int[] component = components(listsOf.length, pairs, weights);
        for (int at = 0; at < pairs.size(); at++) {
            int a = pairs.one(at);
            int b = pairs.other(at);
            if (component[a] == component[b]) {
                clusters.add(a, b, Math.max(STRONGEST_AGAINST, weights[at]));
            }
        }
        clusters.join();
        int[] first = new int[listsOf.length];
        for (int at = 0; at < first.length; at++) {
            first[at] = clusters.find(at);
        }
        return smallest(first);
    }

    /// How many entries the person has whose first entry this is; 0 for all other entries.
    public static int[] sizes(int[] person) {
        int[] sizes = new int[person.length];
        for (int first : person) {
            sizes[first]++;
        }
        return sizes;
    }

    private static int[] smallest(int[] group) {
        Map<Integer, Integer> first = new HashMap<>();
        int[] named = new int[group.length];
        for (int at = 0; at < group.length; at++) {
            int here = at;
            named[at] = first.computeIfAbsent(group[at], _ -> here);
        }
        return named;
    }

    /// Entries that pairs with log-odds above 0 lead to from one another.
    private static int[] components(int entries, PairSet pairs, double[] weights) {
        int[] root = new int[entries];
        Arrays.setAll(root, at -> at);
        for (int at = 0; at < pairs.size(); at++) {
            if (weights[at] > 0) {
                int a = find(root, pairs.one(at));
                int b = find(root, pairs.other(at));
                root[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int at = 0; at < entries; at++) {
            root[at] = find(root, at);
        }
        return root;
    }

    private static int find(int[] root, int at) {
        int here = at;
        while (root[here] != here) {
            root[here] = root[root[here]];
            here = root[here];
        }
        return here;
    }

    private int find(int at) {
        return find(parent, at);
    }

    private void add(int a, int b, double weight) {
        between(a, b).add(weight, 1);
        offer(a, b);
    }

    private Between between(int a, int b) {
        Between known = near.get(a).get(b);
        if (known == null) {
            known = new Between();
            link(a, b, known);
        }
        return known;
    }

    private void link(int a, int b, Between known) {
        if (near.get(a).isEmpty()) {
            near.set(a, new HashMap<>());
        }
        if (near.get(b).isEmpty()) {
            near.set(b, new HashMap<>());
        }
        near.get(a).put(b, known);
        near.get(b).put(a, known);
    }

    private void offer(int a, int b) {
        double average = average(a, b);
        if (average > 0 && !sharesUniqueList(a, b)) {
            int one = Math.min(a, b);
            int other = Math.max(a, b);
            queue.add(new Join(one, other, average, version[one], version[other]));
        }
    }

    private double average(int a, int b) {
        double all = (double) size[a] * size[b];
        Between known = near.get(a).get(b);
        return known == null ? notCompared : (known.sum + (all - known.compared) * notCompared) / all;
    }

    private boolean sharesUniqueList(int a, int b) {
        for (int one : lists.get(a)) {
            for (int other : lists.get(b)) {
                if (one == other && unique.test(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void join() {
        while (!queue.isEmpty()) {
            Join best = queue.remove();
            boolean stands = find(best.one()) == best.one()
                    && find(best.other()) == best.other()
                    && version[best.one()] == best.versionOne()
                    && version[best.other()] == best.versionOther();
            if (stands) {
                join(best.one(), best.other());
            }
        }
    }

    private void join(int one, int other) {
        int into = near.get(one).size() >= near.get(other).size() ? one : other;
        int from = into == one ? other : one;
        parent[from] = into;
        size[into] += size[from];
        version[into]++;
        lists.set(into, union(lists.get(into), lists.get(from)));
        near.get(into).remove(from);
        near.get(from).forEach((third, known) -> {
            if (third != into) {
                near.get(third).remove(from);
                Between already = near.get(into).get(third);
                if (already == null) {
                    link(into, third, known);
                } else {
                    already.add(known.sum, known.compared);
                }
            }
        });
        near.set(from, Map.of());
        for (int third : near.get(into).keySet().stream().sorted().toList()) {
            offer(into, third);
        }
    }

    private static int[] union(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .distinct()
                .sorted()
                .toArray();
    }
}
