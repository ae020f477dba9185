package org.tawthiq.assessment.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How many origins are left on average where ties hold by chance: the mean over all ways in which they may hold,
/// each weighed by its chance. Above [#COUNTED] ties that hang together it is the mean of seeded draws.
final class ExpectedOrigins {

    /// So many ties give 4,096 ways.
    static final int COUNTED = 12;

    private static final int DRAWS = 4_096;

    private final int[] parent;
    private final List<Apart> apart;
    private final Map<String, Integer> index = new HashMap<>();

    private ExpectedOrigins(List<String> keys, List<Apart> apart) {
        this.apart = apart;
        keys.forEach(key -> index.put(key, index.size()));
        parent = new int[keys.size()];
    }

    /// @param keys of all nodes, sorted
    /// @param ties the strongest first
    static long thousandths(List<String> keys, List<Tie> ties, List<Apart> apart, long seed) {
        ExpectedOrigins origins = new ExpectedOrigins(keys, apart);
        origins.clear();
        ties.forEach(tie -> origins.join(tie, List.of()));
        Map<Integer, List<Tie>> hangingTogether = new HashMap<>();
        List<List<Tie>> groups = new ArrayList<>();
        for (Tie tie : ties) {
            hangingTogether
                    .computeIfAbsent(origins.root(tie.from()), _ -> {
                        List<Tie> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(tie);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        double expected = keys.size();
        for (List<Tie> group : groups) {
            expected -= group.size() <= COUNTED ? origins.counted(group) : origins.drawn(group, chance);
        }
        return Math.round(1_000 * expected);
    }

    /// How many joins are made on average.
    private double counted(List<Tie> ties) {
        double joins = 0;
        for (int way = 0; way < 1 << ties.size(); way++) {
            double weight = 1;
            int made = 0;
            clear();
            for (int at = 0; at < ties.size(); at++) {
                Tie tie = ties.get(at);
                boolean holds = (way >> at & 1) == 1;
                weight *= (holds ? tie.thousandths() : Tie.CERTAIN - tie.thousandths()) / (double) Tie.CERTAIN;
                made += holds && join(tie, apart) ? 1 : 0;
            }
            joins += weight * made;
        }
        return joins;
    }

    private double drawn(List<Tie> ties, SplittableRandom chance) {
        long joins = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            clear();
            for (Tie tie : ties) {
                joins += chance.nextInt(Tie.CERTAIN) < tie.thousandths() && join(tie, apart) ? 1 : 0;
            }
        }
        return (double) joins / DRAWS;
    }

    private void clear() {
        for (int at = 0; at < parent.length; at++) {
            parent[at] = at;
        }
    }

    private boolean join(Tie tie, List<Apart> kept) {
        int one = root(tie.from());
        int other = root(tie.to());
        if (one == other) {
            return false;
        }
        for (Apart pair : kept) {
            int left = root(pair.one());
            int right = root(pair.other());
            if ((left == one && right == other) || (left == other && right == one)) {
                return false;
            }
        }
        parent[Math.max(one, other)] = Math.min(one, other);
        return true;
    }

    private int root(String key) {
        Integer found = index.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no node \"%s\"".formatted(key));
        }
        int at = found;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
