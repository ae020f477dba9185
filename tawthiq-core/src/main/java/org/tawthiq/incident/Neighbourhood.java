package org.tawthiq.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.ClaimId;

/// Walks from claims to all that hang together with them, comparing each that it reaches with its
/// neighbours.
final class Neighbourhood {

    /// Whoever reaches more claims than this does better to gather all.
    private static final int MOST_REACHED = 20_000;

    private final PairJudge judge;
    private final Decisions decisions;
    private int claims;
    private final BitSet reached = new BitSet();
    private final Set<Pair> met = new HashSet<>();
    private List<Pair> same = new ArrayList<>();

    /// @param one of the smaller name
    record Pair(int one, int other, int weight) {}

    interface Apart {
        boolean areApart(int one, int other);
    }

    Neighbourhood(PairJudge judge, Decisions decisions) {
        this.judge = judge;
        this.decisions = decisions;
    }

    /// What hangs together with the claim; empty where an earlier walk reached it.
    Optional<Component> component(int claim) {
        if (reached.get(claim)) {
            return Optional.empty();
        }
        same = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        reach(claim, waiting);
        while (!waiting.isEmpty() && !isTooFar()) {
            int here = waiting.remove();
            members.add(here);
            judge.neighbours(here, other -> meet(here, other, waiting));
            for (Decisions.Same decision : decisions.sameOf(here)) {
                reach(decision.one(), waiting);
                reach(decision.other(), waiting);
            }
        }
        members.sort(Comparator.comparing(this::name));
        Map<Integer, Integer> places = new HashMap<>();
        for (int member : members) {
            places.put(member, places.size());
        }
        long[] edges = same.stream()
                .distinct()
                .mapToLong(
                        pair -> (long) places.getOrDefault(pair.one(), 0) << 32 | places.getOrDefault(pair.other(), 0))
                .toArray();
        return Optional.of(
                new Component(members.stream().mapToInt(Integer::intValue).toArray(), edges, judge, decisions));
    }

    /// Whether the walks were broken off, because too many claims hang together.
    boolean isTooFar() {
        return claims > MOST_REACHED;
    }

    private void meet(int here, int other, Deque<Integer> waiting) {
        int verdict = judge.verdict(here, other);
        if (Verdict.isDifferent(verdict)) {
            return;
        }
        boolean inOrder = name(here).compareTo(name(other)) < 0;
        Pair pair = new Pair(inOrder ? here : other, inOrder ? other : here, Verdict.weight(verdict));
        met.add(pair);
        if (Verdict.isSame(verdict)) {
            same.add(pair);
            reach(other, waiting);
        }
    }

    private void reach(int claim, Deque<Integer> waiting) {
        if (!reached.get(claim)) {
            reached.set(claim);
            claims++;
            waiting.add(claim);
        }
    }

    /// The pairs met that were not joined in the end, strongest first.
    List<Pair> open(Apart apart) {
        return met.stream()
                .filter(pair ->
                        apart.areApart(pair.one(), pair.other()) && !decisions.areApart(pair.one(), pair.other()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.weight())
                        .thenComparing(pair -> name(pair.one()))
                        .thenComparing(pair -> name(pair.other())))
                .toList();
    }

    Linking.OpenPair told(Pair pair) {
        return new Linking.OpenPair(
                name(pair.one()),
                name(pair.other()),
                pair.weight(),
                judge.answer(pair.one(), pair.other()).reasons());
    }

    private ClaimId name(int claim) {
        return judge.claim(claim).id();
    }
}
