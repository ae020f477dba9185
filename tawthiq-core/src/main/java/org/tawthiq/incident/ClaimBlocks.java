package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Grouping;
import org.tawthiq.incident.matching.PairSet;

/// Which claims are compared with which: those that share a block, each with the next in it on either
/// side. Kept in memory, it takes further claims and tells the neighbours of one.
final class ClaimBlocks<P extends Placed<P>> {

    /// In a block a claim is compared with so many before and behind it (METHOD.md, "Linking claims").
    static final int MOST_ASIDE = 100;

    private static final int[] NONE = {};

    private final List<P> claims = new ArrayList<>();
    private final int aside;
    private Grouping base;
    private final Map<Long, int[]> grown = new HashMap<>();
    private final BitSet crowded = new BitSet();
    private CrowdSample notCompared = new CrowdSample();
    private long dropped;

    interface Pairs {
        void pair(int one, int other);
    }

    /// @param aside with how many on either side in a block a claim is compared
    ClaimBlocks(List<P> claims, int aside) {
        this.aside = aside;
        this.claims.addAll(claims);
        base = grouped();
    }

    private Grouping grouped() {
        int[] alike = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing(claims::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = claims.stream().mapToInt(Placed::blocks).sum();
        long[] keys = new long[count];
        int[] owners = new int[count];
        int at = 0;
        for (int claim : alike) {
            for (int block = 0; block < claims.get(claim).blocks(); block++) {
                keys[at] = claims.get(claim).block(block);
                owners[at++] = claim;
            }
        }
        return Grouping.of(keys, owners, count);
    }

    int size() {
        return claims.size();
    }

    P at(int claim) {
        return claims.get(claim);
    }

    /// All pairs that are compared.
    PairSet pairs() {
        if (!grown.isEmpty()) {
            base = grouped();
            grown.clear();
        }
        crowded.clear();
        dropped = 0;
        notCompared = new CrowdSample();
        PairSet found = new PairSet();
        int end;
        for (int begin = 0; begin < base.size(); begin = end) {
            long key = base.key(begin);
            end = begin + 1;
            while (end < base.size() && base.key(end) == key) {
                end++;
            }
            pairs(key, begin, end, found);
        }
        found.compact();
        return found;
    }

    private void pairs(long key, int begin, int end, PairSet found) {
        long looked = 0;
        long leading = 0;
        for (int at = begin; at < end; at++) {
            int one = base.owner(at);
            if (!claims.get(one).leads(key)) {
                continue;
            }
            leading++;
            int from = Math.max(begin, at - aside);
            int to = Math.min(end - 1, at + aside);
            if (from > begin || to < end - 1) {
                crowded.set(one);
                sample(key, begin, from, to, end, one);
            }
            for (int next = from; next <= to; next++) {
                int other = base.owner(next);
                boolean isTold = next <= at && claims.get(other).leads(key);
                looked += isTold ? 0 : 1;
                if (!isTold && claims.get(one).meets(claims.get(other), key)) {
                    found.add(one, other);
                }
            }
        }
        long all = (long) end - begin;
        dropped += leading * (all - leading) + leading * (leading - 1) / 2 - looked;
    }

    /// Draws one of those that stand too far aside.
    private void sample(long key, int begin, int from, int to, int end, int one) {
        int before = from - begin;
        int others = before + end - 1 - to;
        int place = CrowdSample.place(key, claims.get(one).id().hashCode(), others);
        int other = base.owner(place < before ? begin + place : to + 1 + place - before);
        double standsFor = claims.get(other).leads(key) ? others / 2.0 : others;
        if (claims.get(one).meets(claims.get(other), key)) {
            notCompared.add(key, one, other, standsFor / shared(one, other));
        }
    }

    /// In how many blocks two claims meet.
    private long shared(int one, int other) {
        Set<Long> keys = new HashSet<>();
        P left = claims.get(one);
        P right = claims.get(other);
        for (int at = 0; at < left.blocks(); at++) {
            keys.add(left.block(at));
        }
        return IntStream.range(0, right.blocks())
                .mapToLong(right::block)
                .filter(key -> keys.contains(key) && left.meets(right, key))
                .count();
    }

    /// Pairs that stand for those that were not compared; asked after the pairs. Some of them may be compared in
    /// another block.
    List<CrowdSample.Pair> notCompared() {
        return notCompared.pairs();
    }

    /// Tells each claim with which this one is compared; more than once where more blocks bring them together.
    void neighbours(int claim, IntConsumer neighbour) {
        P here = claims.get(claim);
        for (int at = 0; at < here.blocks(); at++) {
            long key = here.block(at);
            int[] members = members(key);
            int rank = rank(members, here);
            for (int next = Math.max(0, rank - aside); next < members.length && next <= rank + aside; next++) {
                if (next != rank && here.meets(claims.get(members[next]), key)) {
                    neighbour.accept(members[next]);
                }
            }
        }
    }

    /// Takes further claims, with the numbers from [#size] on.
    ///
    /// @param parted told the pairs of earlier claims that are compared no longer, because a further
    ///     one stands between
    void add(List<P> more, Pairs parted) {
        Map<Long, List<Integer>> additions = new TreeMap<>();
        for (P placement : more) {
            for (int at = 0; at < placement.blocks(); at++) {
                additions
                        .computeIfAbsent(placement.block(at), _ -> new ArrayList<>())
                        .add(claims.size());
            }
            claims.add(placement);
        }
        additions.forEach((key, added) -> grow(key, added, parted));
    }

    private void grow(long key, List<Integer> added, Pairs parted) {
        int[] before = members(key);
        added.sort(Comparator.comparing(claims::get));
        int[] after = new int[before.length + added.size()];
        int[] further = new int[after.length + 1];
        int old = 0;
        int fresh = 0;
        for (int at = 0; at < after.length; at++) {
            boolean isOld = fresh == added.size()
                    || old < before.length && claims.get(before[old]).compareTo(claims.get(added.get(fresh))) < 0;
            after[at] = isOld ? before[old++] : added.get(fresh++);
            further[at + 1] = fresh;
        }
        grown.put(key, after);
        if (after.length > aside + 1) {
            part(key, before, after, further, parted);
        }
    }

    /// The last that stood aside a claim before are pushed out by as many as came between.
    ///
    /// @param further how many of the first claims of the block were added now
    private void part(long key, int[] before, int[] after, int[] further, Pairs parted) {
        for (int at = 0; at < after.length; at++) {
            boolean isOld = further[at + 1] == further[at];
            int between = further[Math.min(after.length, at + aside + 1)] - further[at];
            if (isOld && between > 0) {
                int rank = at - further[at];
                int end = Math.min(before.length - 1, rank + aside);
                for (int next = Math.max(rank, rank + aside - between) + 1; next <= end; next++) {
                    if (claims.get(after[at]).meets(claims.get(before[next]), key)) {
                        parted.pair(after[at], before[next]);
                    }
                }
            }
        }
    }

    private int[] members(long key) {
        int[] known = grown.get(key);
        if (known != null) {
            return known;
        }
        int from = base.from(key);
        int to = base.from(key + 1);
        return from == to ? NONE : IntStream.range(from, to).map(base::owner).toArray();
    }

    private int rank(int[] members, P here) {
        int low = 0;
        int high = members.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (claims.get(members[middle]).compareTo(here) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What was left out, in sentences; asked after the pairs.
    ///
    /// @param untold why a claim meets no other
    List<String> leftOut(String untold) {
        List<String> told = leftOut(
                crowded.cardinality(),
                claims.stream().filter(claim -> !claim.isTold()).count(),
                untold);
        if (dropped > 0) {
            told.addFirst("at most %d pairs of claims were not compared, because too many are near".formatted(dropped));
        }
        return told;
    }

    /// The same of the claims from this number on.
    List<String> leftOutFrom(int first, String untold) {
        List<P> fresh = claims.subList(first, claims.size());
        return leftOut(
                fresh.stream().filter(this::isCrowded).count(),
                fresh.stream().filter(claim -> !claim.isTold()).count(),
                untold);
    }

    private boolean isCrowded(P claim) {
        for (int at = 0; at < claim.blocks(); at++) {
            if (claim.leads(claim.block(at)) && members(claim.block(at)).length > aside + 1) {
                int[] members = members(claim.block(at));
                int rank = rank(members, claim);
                if (rank > aside || rank < members.length - 1 - aside) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> leftOut(long near, long untold, String why) {
        List<String> told = new ArrayList<>();
        if (near > 0) {
            told.add(("%d claims stand in crowds of near days and places: each was compared with %d on either side of"
                            + " it only, in the order of numbers of harmed, objects and hours")
                    .formatted(near, aside));
        }
        if (untold > 0) {
            told.add("%d claims tell %s, and were compared with none".formatted(untold, why));
        }
        return told;
    }
}
