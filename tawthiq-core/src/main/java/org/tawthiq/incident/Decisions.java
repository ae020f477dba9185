package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tawthiq.claim.ClaimId;

/// People's decisions about claims that are here, by the numbers of the claims. Those about others
/// wait.
final class Decisions {

    /// @param place among all decisions: the earlier goes first
    record Same(int one, int other, int place, LinkRuling ruling) {}

    private final Map<Integer, List<Same>> sameOf = new HashMap<>();
    private final List<Same> same = new ArrayList<>();
    private final Set<Long> apart = new HashSet<>();

    /// @param numberOf empty for a claim that is not here
    Decisions(List<LinkRuling> rulings, Function<ClaimId, Optional<Integer>> numberOf) {
        for (int place = 0; place < rulings.size(); place++) {
            LinkRuling ruling = rulings.get(place);
            Optional<Integer> one = numberOf.apply(ruling.one());
            Optional<Integer> other = numberOf.apply(ruling.other());
            if (one.isPresent() && other.isPresent()) {
                switch (ruling) {
                    case LinkRuling.Same _ -> add(new Same(one.get(), other.get(), place, ruling));
                    case LinkRuling.Different _ -> apart.add(key(one.get(), other.get()));
                }
            }
        }
    }

    private void add(Same decision) {
        same.add(decision);
        sameOf.computeIfAbsent(decision.one(), _ -> new ArrayList<>()).add(decision);
        sameOf.computeIfAbsent(decision.other(), _ -> new ArrayList<>()).add(decision);
    }

    void same(Consumer<Same> decision) {
        same.forEach(decision);
    }

    /// Takes two claims that are two incidents, the smaller number first.
    interface Pair {
        void of(int one, int other);
    }

    void apart(Pair pair) {
        apart.stream().sorted().forEach(key -> pair.of((int) (key >> 32), (int) (long) key));
    }

    List<Same> sameOf(int claim) {
        return sameOf.getOrDefault(claim, List.of());
    }

    boolean areApart(int one, int other) {
        return !apart.isEmpty() && apart.contains(key(one, other));
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
