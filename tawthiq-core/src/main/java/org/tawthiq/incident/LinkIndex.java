package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.source.SourceId;

/// Linked claims kept in memory, so that further ones cost in proportion to themselves: each is
/// compared with its neighbours, and only what hangs together with it is gathered again. Steps and all
/// at once give the same clusters. Knows no file and no thread; not to be used by two threads at once.
public final class LinkIndex {

    private final PairJudge judge;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();
    private final List<Incident> incidentOf = new ArrayList<>();
    private List<LinkRuling> rulings;

    /// Compares nothing: the incidents are taken as they were linked.
    ///
    /// @param weights by which they were linked
    /// @param linked the claims of the incidents
    /// @param texts of their sources, for the words they share; asked for by learned weights only
    /// @param rulings the decisions that were in force
    public LinkIndex(
            LinkWeights weights,
            List<Claim.Attack> linked,
            Map<SourceId, String> texts,
            List<LinkRuling> rulings,
            List<Incident> incidents) {
        this(Linker.judge(weights, Linker.ordered(linked), texts), rulings, incidents);
    }

    /// @param judge of the claims of the incidents
    LinkIndex(PairJudge judge, List<LinkRuling> rulings, List<Incident> incidents) {
        Map<ClaimId, Incident> byClaim = new HashMap<>();
        incidents.forEach(incident -> incident.members().forEach(member -> byClaim.put(member.claim(), incident)));
        for (int at = 0; at < judge.size(); at++) {
            ClaimId claim = judge.claim(at).id();
            Incident incident = byClaim.get(claim);
            if (incident == null) {
                throw new IllegalArgumentException(
                        "the claim (%s) is in none of the incidents".formatted(claim.value()));
            }
            numbers.put(claim, incidentOf.size());
            incidentOf.add(incident);
        }
        this.judge = judge;
        this.rulings = List.copyOf(rulings);
    }

    /// Links further claims, and what other decisions change.
    ///
    /// @param more claims that are not in it yet; denied and hypothetical ones are passed over
    /// @param texts of their sources
    /// @param inForce all decisions in force now
    public LinkChange add(List<Claim.Attack> more, Map<SourceId, String> texts, List<LinkRuling> inForce) {
        int first = judge.size();
        Set<Integer> touched = new TreeSet<>();
        List<Claim.Attack> fresh = Linker.told(more);
        for (Claim.Attack claim : fresh) {
            int number = first + touched.size();
            if (numbers.putIfAbsent(claim.id(), number) != null) {
                throw new IllegalArgumentException(
                        "the claim (%s) is linked already".formatted(claim.id().value()));
            }
            touched.add(number);
        }
        judge.add(fresh, texts, (one, other) -> {
            if (Verdict.isSame(judge.verdict(one, other))) {
                touched.add(one);
                touched.add(other);
            }
        });
        touched.addAll(decided(inForce));
        rulings = List.copyOf(inForce);
        return gather(first, touched);
    }

    /// The incidents as they are now, sorted by id.
    public List<Incident> incidents() {
        return incidentOf.stream()
                .distinct()
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /// Claims of all decisions, those taken back too: one that others make impossible is told with every step.
    private Set<Integer> decided(List<LinkRuling> inForce) {
        Set<Integer> claims = new TreeSet<>();
        Stream.concat(rulings.stream(), inForce.stream())
                .flatMap(ruling -> Stream.of(ruling.one(), ruling.other()))
                .forEach(claim -> number(claim).ifPresent(claims::add));
        return claims;
    }

    private Optional<Integer> number(ClaimId claim) {
        return Optional.ofNullable(numbers.get(claim));
    }

    private LinkChange gather(int first, Set<Integer> touched) {
        Decisions decisions = new Decisions(rulings, this::number);
        Component.Clusters found = new Component.Clusters();
        Neighbourhood near = new Neighbourhood(judge, decisions);
        for (int claim : touched) {
            near.component(claim).filter(_ -> !near.isTooFar()).ifPresent(component -> component.cluster(found));
        }
        if (near.isTooFar()) {
            return gatherAll(first);
        }
        Members members = new Members(judge, this::name);
        Change change = rename(first, found.clusters.stream().map(members::of).toList());
        List<String> leftOut = new ArrayList<>(judge.leftOutFrom(first));
        leftOut.addAll(LinkingWords.tooLarge(found, this::name));
        List<Neighbourhood.Pair> open = near.open(this::areApart);
        if (open.size() > Linking.MOST_OPEN) {
            leftOut.add(LinkingWords.moreOpen(open.size() - Linking.MOST_OPEN));
        }
        return new LinkChange(
                change.changed(),
                change.gone(),
                open.stream().limit(Linking.MOST_OPEN).map(near::told).toList(),
                LinkingWords.contradictions(found),
                leftOut);
    }

    /// Where a step touches so many claims that hang together, all are gathered again.
    private LinkChange gatherAll(int first) {
        List<Claim.Attack> all =
                IntStream.range(0, judge.size()).mapToObj(judge::claim).toList();
        ClusterBuilder builder = new ClusterBuilder(all, judge, rulings);
        List<Linking.OpenPair> open = builder.open();
        Change change = rename(first, builder.clusters());
        return new LinkChange(change.changed(), change.gone(), open, builder.contradictions(), builder.leftOut());
    }

    private record Change(List<Incident> changed, List<IncidentId> gone) {}

    private Change rename(int first, List<List<Incident.Membership>> clusters) {
        Map<IncidentId, Incident> before = new TreeMap<>();
        clusters.forEach(cluster -> cluster.forEach(member -> number(member.claim())
                .filter(number -> number < first)
                .map(incidentOf::get)
                .ifPresent(incident -> before.put(incident.id(), incident))));
        List<Incident> after = IncidentNames.name(clusters, List.copyOf(before.values()));
        put(after);
        Set<IncidentId> gone = new TreeSet<>(before.keySet());
        after.forEach(incident -> gone.remove(incident.id()));
        return new Change(
                after.stream()
                        .filter(incident -> !incident.equals(before.get(incident.id())))
                        .toList(),
                List.copyOf(gone));
    }

    private ClaimId name(int claim) {
        return judge.claim(claim).id();
    }

    private boolean areApart(int one, int other) {
        return !incidentOf.get(one).id().equals(incidentOf.get(other).id());
    }

    private void put(List<Incident> incidents) {
        Map<Integer, Incident> fresh = new TreeMap<>();
        for (Incident incident : incidents) {
            for (Incident.Membership member : incident.members()) {
                number(member.claim()).ifPresent(number -> fresh.put(number, incident));
            }
        }
        fresh.forEach((number, incident) -> {
            if (number < incidentOf.size()) {
                incidentOf.set(number, incident);
            } else {
                incidentOf.add(incident);
            }
        });
    }
}
