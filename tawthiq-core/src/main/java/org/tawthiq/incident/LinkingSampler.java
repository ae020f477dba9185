package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.incident.matching.PartitionDraws;

/// Draws other linkings of the claims. Claims that a person called one incident stay together, claims that a person
/// called two stay apart.
final class LinkingSampler {

    private static final int SWEEPS_BEFORE = 20;
    private static final int SWEEPS_BETWEEN = 3;

    /// A pair that is never one incident, in natural log-odds; every sum of others is smaller.
    private static final double NEVER = -1e6;

    private static final int NONE = -1;

    private final List<Claim.Attack> claims;
    private final PairJudge judge;
    private final List<Incident> linked;
    private final Map<ClaimId, Integer> indexes = new HashMap<>();
    /// Of each incident the claims that are here: one may have been rejected or read otherwise since.
    private final List<List<Integer>> members;
    /// For each claim the incident it stands in.
    private final int[] incidentOf;
    /// Claims that a person called one incident share a node.
    private final int[] nodeOf;

    private final Decisions decisions;
    private final Map<List<Integer>, Integer> groups = new HashMap<>();
    private final List<Incident> others = new ArrayList<>();

    /// @param claims in the order in which `judge` knows them
    /// @param linked what the claims were linked to
    LinkingSampler(List<Claim.Attack> claims, PairJudge judge, List<Incident> linked, List<LinkRuling> rulings) {
        this.claims = claims;
        this.judge = judge;
        this.linked = linked;
        incidentOf = new int[claims.size()];
        Arrays.fill(incidentOf, NONE);
        for (int at = 0; at < claims.size(); at++) {
            indexes.put(claims.get(at).id(), at);
        }
        members = linked.stream().map(this::members).toList();
        for (int incident = 0; incident < linked.size(); incident++) {
            for (int claim : members.get(incident)) {
                incidentOf[claim] = incident;
            }
        }
        decisions = new Decisions(rulings, this::index);
        nodeOf = nodes();
    }

    LinkingDraws draw(int draws, long seed) {
        PairSet candidates = judge.candidates();
        PairSet pairs = new PairSet();
        for (int at = 0; at < candidates.size(); at++) {
            add(pairs, candidates.one(at), candidates.other(at));
        }
        decisions.apart((one, other) -> add(pairs, one, other));
        pairs.compact();
        double[] odds = new double[pairs.size()];
        for (int at = 0; at < candidates.size(); at++) {
            int pair = pairs.indexOf(nodeOf[candidates.one(at)], nodeOf[candidates.other(at)]);
            if (pair >= 0) {
                odds[pair] += odds(judge.verdict(candidates.one(at), candidates.other(at)));
            }
        }
        decisions.apart((one, other) -> {
            if (nodeOf[one] != nodeOf[other]) {
                odds[pairs.indexOf(nodeOf[one], nodeOf[other])] = NEVER;
            }
        });
        PartitionDraws partitions = new PartitionDraws(pairs, start(), lists(), EventPairs.RULE).weigh(odds);
        SplittableRandom random = new SplittableRandom(seed);
        partitions.sweep(SWEEPS_BEFORE, random);
        List<LinkingDraws.Draw> drawn = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            partitions.sweep(SWEEPS_BETWEEN, random);
            int[] groupOf = partitions.groups();
            drawn.add(difference(at -> groupOf[nodeOf[at]]));
        }
        int[] merged = merged(candidates);
        LinkingDraws.Draw fewest = difference(at -> merged[at]);
        return new LinkingDraws(others, drawn, fewest);
    }

    private void add(PairSet pairs, int one, int other) {
        if (nodeOf[one] != nodeOf[other]) {
            pairs.add(nodeOf[one], nodeOf[other]);
        }
    }

    /// Natural log-odds of a pair. What the machine could not decide is at best as likely as not.
    private double odds(int verdict) {
        double odds = (Verdict.weight(verdict) - judge.evenOdds()) / 1000.0;
        return Verdict.isSame(verdict) || Verdict.isDifferent(verdict) ? odds : Math.min(0, odds);
    }

    private int[] nodes() {
        Roots roots = new Roots(claims.size());
        decisions.same(decision -> {
            // A decision that others contradict was not followed.
            if (incidentOf[decision.one()] == incidentOf[decision.other()]) {
                roots.join(decision.one(), decision.other());
            }
        });
        int[] nodes = new int[claims.size()];
        Arrays.setAll(nodes, roots::find);
        return nodes;
    }

    /// The incidents as linked, by node.
    private int[] start() {
        int[] start = new int[claims.size()];
        Map<Integer, Integer> first = new HashMap<>();
        for (int at = 0; at < start.length; at++) {
            int here = at;
            start[at] =
                    incidentOf[at] == NONE || nodeOf[at] != at ? at : first.computeIfAbsent(incidentOf[at], _ -> here);
        }
        return start;
    }

    private int[] lists() {
        int[] lists = new int[claims.size()];
        Arrays.setAll(lists, at -> judge.tellsOnce(at));
        return lists;
    }

    /// Joins incidents along undecided pairs that are as likely one as two, the strongest first, where no pair
    /// excludes it and those between them are so on average.
    private int[] merged(PairSet candidates) {
        int[] group = incidentOf.clone();
        List<List<Integer>> joined = new ArrayList<>();
        members.forEach(incident -> joined.add(new ArrayList<>(incident)));
        for (int[] pair : undecided(candidates)) {
            int one = group[pair[0]];
            int other = group[pair[1]];
            if (one != other && one != NONE && other != NONE && mayJoin(joined.get(one), joined.get(other))) {
                joined.get(other).forEach(at -> group[at] = one);
                joined.get(one).addAll(joined.get(other));
            }
        }
        return group;
    }

    /// Undecided pairs that are as likely one as two, the strongest first.
    private List<int[]> undecided(PairSet candidates) {
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            int verdict = judge.verdict(candidates.one(at), candidates.other(at));
            boolean decided = Verdict.isSame(verdict) || Verdict.isDifferent(verdict);
            if (!decided && Verdict.weight(verdict) >= judge.evenOdds()) {
                found.add(new int[] {candidates.one(at), candidates.other(at), Verdict.weight(verdict)});
            }
        }
        found.sort(Comparator.<int[]>comparingInt(pair -> -pair[2])
                .thenComparingInt(pair -> pair[0])
                .thenComparingInt(pair -> pair[1]));
        return found;
    }

    private boolean mayJoin(List<Integer> one, List<Integer> other) {
        long sum = 0;
        for (int left : one) {
            for (int right : other) {
                int verdict = judge.verdict(left, right);
                if (decisions.areApart(left, right) || Verdict.isDifferent(verdict)) {
                    return false;
                }
                sum += Verdict.weight(verdict);
            }
        }
        return sum >= (long) judge.evenOdds() * one.size() * other.size();
    }

    /// The group of each claim by its index.
    private interface Partition {
        int groupOf(int claim);
    }

    private LinkingDraws.Draw difference(Partition partition) {
        Map<Integer, List<Integer>> drawn = new LinkedHashMap<>();
        for (int at = 0; at < claims.size(); at++) {
            if (incidentOf[at] != NONE) {
                drawn.computeIfAbsent(partition.groupOf(at), _ -> new ArrayList<>())
                        .add(at);
            }
        }
        TreeSet<IncidentId> without = new TreeSet<>();
        TreeSet<Integer> instead = new TreeSet<>();
        for (List<Integer> group : drawn.values()) {
            if (!isAsLinked(group)) {
                group.forEach(at -> without.add(linked.get(incidentOf[at]).id()));
                instead.add(groups.computeIfAbsent(List.copyOf(group), this::other));
            }
        }
        return new LinkingDraws.Draw(List.copyOf(without), List.copyOf(instead));
    }

    private boolean isAsLinked(List<Integer> group) {
        int incident = incidentOf[group.getFirst()];
        return members.get(incident).size() == group.size()
                && group.stream().allMatch(at -> incidentOf[at] == incident);
    }

    private int other(List<Integer> group) {
        List<ClaimId> ids =
                group.stream().map(at -> claims.get(at).id()).sorted().toList();
        ClaimId founding = ids.getFirst();
        others.add(new Incident(
                IncidentId.foundedBy(founding),
                founding,
                ids.stream()
                        .map(member -> new Incident.Membership(member, 0, List.of()))
                        .toList(),
                List.of()));
        return others.size() - 1;
    }

    private Optional<Integer> index(ClaimId claim) {
        return Optional.ofNullable(indexes.get(claim));
    }

    private List<Integer> members(Incident incident) {
        return incident.claims().stream()
                .flatMap(claim -> index(claim).stream())
                .toList();
    }
}
