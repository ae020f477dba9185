package org.tawthiq.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Counted;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Count;

/// Turns tallies into queries and holds them against the incidents of a case. Fewer incidents than a
/// tally says contradict nothing: a case that covers 2 of 18 attacks covers 2. More incidents than it
/// admits do.
public final class TallyChecker {

    private final List<AssessedIncident> incidents;
    private final OtherLinkings others;
    private final Predicate<ClaimId> ownText;
    private final Selection scope;
    private final Map<IncidentId, AssessedIncident> byId = new HashMap<>();

    /// @param others ways in which the claims may be incidents: what they do not bear out is not counted
    /// @param ownText tells whether a claim rests on the text of the statement that is checked
    /// @param scope the countries and the period of the case; only what lies in them for certain
    ///     contradicts
    public TallyChecker(
            Collection<AssessedIncident> incidents, OtherLinkings others, Predicate<ClaimId> ownText, Selection scope) {
        this.others = others;
        this.incidents = List.copyOf(incidents);
        this.ownText = ownText;
        this.scope = scope;
        incidents.forEach(incident -> byId.put(incident.id(), incident));
    }

    /// Checks `tallies`, which come from one statement; parts are checked within the selection of what
    /// they are a part of.
    public List<TallyCheck> check(List<Claim.Tally> tallies) {
        Map<ClaimId, Claim.Tally> byName = new HashMap<>();
        tallies.forEach(tally -> byName.put(tally.id(), tally));
        return tallies.stream().map(tally -> check(tally, byName)).toList();
    }

    private TallyCheck check(Claim.Tally tally, Map<ClaimId, Claim.Tally> byName) {
        Optional<Claim.Tally> whole = tally.partOf().toOptional().map(byName::get);
        Optional<Measure> measure = measure(tally.counted().of());
        Query query = new Query(
                whole.map(found -> TallyScope.narrowed(TallyScope.selection(found), tally))
                        .orElseGet(() -> TallyScope.selection(tally)),
                measure.orElse(Measure.INCIDENTS),
                tally.counted().status());
        if (measure.isEmpty()) {
            return notCovered(tally, query, "this case does not count what the sentence counts");
        }
        if (!TallyScope.isTold(whole.orElse(tally))) {
            return notCovered(tally, query, "the words do not say which attacks are counted");
        }
        List<AssessedIncident> candidates = whole.map(this::candidates).orElse(incidents);
        Finding found = Findings.answer(
                query.over(TallyScope.selection(tally)), candidates, whole.isPresent() ? OtherLinkings.NONE : others);
        return switch (tally.counted().amount()) {
            case Counted.Amount.Numbered(Count count) ->
                numbered(tally, query, found, candidates, count, whole.isPresent());
            case Counted.Amount.ShareOf(Counted.Share share) ->
                query.measure() == Measure.INCIDENTS
                        ? share(tally, query, found, candidates, share, whole)
                        : notCovered(tally, query, "shares of persons are not computed here");
            case Counted.Amount.Some() -> some(tally, query, found, candidates);
        };
    }

    /// The incidents among which a part or share is looked for: those that the whole counts, and those
    /// that it may count.
    private List<AssessedIncident> candidates(Claim.Tally whole) {
        return incidents.stream()
                .filter(incident -> !(Matcher.match(TallyScope.selection(whole), incident) instanceof Match.No))
                .toList();
    }

    private TallyCheck numbered(
            Claim.Tally tally,
            Query query,
            Finding found,
            List<AssessedIncident> candidates,
            Count count,
            boolean isPart) {
        // What only may belong to the whole of a part, or lie in the scope of the case, contradicts nothing.
        Selection inCase = TallyScope.inCase(query.selection(), scope);
        long certain = Findings.answer(query.over(inCase), incidents, others).least();
        boolean tooMany = count.most().isPresent() && certain > count.most().getAsLong();
        // What is not described here bears nothing out, not even that there was none.
        boolean enough = found.least() >= Math.max(1, count.least());
        List<String> reasons = new ArrayList<>();
        boolean ofIncidents = query.measure() == Measure.INCIDENTS;
        long described = ofIncidents ? found.counted().size() + found.open().size() : found.least();
        reasons.add(
                isPart
                        ? "%s claimed, %d can be pointed to here"
                                .formatted(Bounds.of(count).said(), found.least())
                        : "%s claimed, %d described here"
                                .formatted(Bounds.of(count).said(), described));
        if (!ofIncidents && !isPart) {
            beside(count, found).ifPresent(reasons::add);
            outside(found, inCase, certain).ifPresent(reasons::add);
        }
        openOnes(found).ifPresent(reasons::add);
        if (!found.doubt().mayBeOne().isEmpty()) {
            reasons.add("nobody decided whether some of them are one: %d times"
                    .formatted(found.doubt().mayBeOne().size()));
        }
        TallyCheck.Verdict verdict = tooMany
                ? TallyCheck.Verdict.CONTRADICTED
                : enough ? TallyCheck.Verdict.SUPPORTED : TallyCheck.Verdict.NOT_COVERED;
        return result(tally, query, found, candidates, verdict, reasons);
    }

    /// How many of those whom a number counts stand in no incident here.
    private static Optional<String> beside(Count count, Finding found) {
        Bounds remainder = new Aggregate(Bounds.of(count))
                .with(new Bounds(found.least(), found.most()))
                .remainder();
        return remainder.least() == 0
                ? Optional.empty()
                : Optional.of("%s of them in no attack that is described here".formatted(remainder.said()));
    }

    /// Why the number of persons is larger than the one that the case's own findings give.
    private Optional<String> outside(Finding found, Selection inCase, long certain) {
        if (certain == found.least()) {
            return Optional.empty();
        }
        String why = found.counted().stream()
                .flatMap(id -> why(inCase, id).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return Optional.of("%d of them in attacks that may lie outside the countries or the period of this case: %s"
                .formatted(found.least() - certain, why));
    }

    private static Optional<String> openOnes(Finding found) {
        if (found.open().isEmpty()) {
            return Optional.empty();
        }
        String why =
                found.open().stream().map(Finding.Open::why).distinct().sorted().collect(Collectors.joining("; "));
        return Optional.of("of %d it cannot be told whether they belong: %s"
                .formatted(found.open().size(), why));
    }

    /// A share is one of all that the whole claims, not only of what the case describes: what is not
    /// described may lie inside or outside.
    private TallyCheck share(
            Claim.Tally tally,
            Query query,
            Finding found,
            List<AssessedIncident> candidates,
            Counted.Share share,
            Optional<Claim.Tally> whole) {
        int in = found.counted().size();
        int described = candidates.size();
        long claimed = whole.map(TallyChecker::claimed).orElse(0L);
        long total = Math.max(described, claimed);
        long open = found.open().size() + total - described;
        List<String> reasons = new ArrayList<>();
        reasons.add("%d of the %d described here".formatted(in, described));
        openOnes(found).ifPresent(reasons::add);
        if (total > described) {
            reasons.add("the sentence speaks of %d, of which %d are not described here"
                    .formatted(total, total - described));
        }
        if (claimed == 0) {
            reasons.add("it is not told how many there are in all");
            return result(tally, query, found, candidates, TallyCheck.Verdict.NOT_COVERED, reasons);
        }
        TallyCheck.Verdict verdict = TallyCheck.Verdict.NOT_COVERED;
        if (ShareRule.isBorneOut(share, in, open, total)) {
            verdict = TallyCheck.Verdict.SUPPORTED;
        } else if (isExcluded(share, found, whole.orElseThrow(), claimed)) {
            verdict = TallyCheck.Verdict.CONTRADICTED;
        }
        return result(tally, query, found, candidates, verdict, reasons);
    }

    private static long claimed(Claim.Tally whole) {
        return whole.counted().amount() instanceof Counted.Amount.Numbered(Count count) ? count.least() : 0;
    }

    /// Only incidents that belong to the whole for certain exclude a share of it.
    private boolean isExcluded(Counted.Share share, Finding found, Claim.Tally whole, long claimed) {
        Selection inCase = TallyScope.inCase(TallyScope.selection(whole), scope);
        Set<IncidentId> certain = Set.copyOf(
                Findings.answer(new Query(inCase, Measure.INCIDENTS), incidents).counted());
        long in = found.counted().stream().filter(certain::contains).count();
        long told = in
                + found.open().stream()
                        .filter(one -> certain.contains(one.incident()))
                        .count();
        long out = certain.size() - told;
        long total = Math.max(certain.size(), claimed);
        return ShareRule.isExcluded(share, in, out, total);
    }

    private TallyCheck some(Claim.Tally tally, Query query, Finding found, List<AssessedIncident> candidates) {
        boolean any = !found.counted().isEmpty();
        List<String> reasons = new ArrayList<>();
        reasons.add(
                any
                        ? "%d such incidents are described here"
                                .formatted(found.counted().size())
                        : "no such incident is described here");
        openOnes(found).ifPresent(reasons::add);
        TallyCheck.Verdict verdict = any ? TallyCheck.Verdict.SUPPORTED : TallyCheck.Verdict.NOT_COVERED;
        return result(tally, query, found, candidates, verdict, reasons);
    }

    private TallyCheck result(
            Claim.Tally tally,
            Query query,
            Finding found,
            List<AssessedIncident> candidates,
            TallyCheck.Verdict verdict,
            List<String> reasons) {
        Set<IncidentId> placed = new HashSet<>(found.counted());
        found.open().forEach(open -> placed.add(open.incident()));
        List<Finding.Open> excluded = candidates.stream()
                .map(AssessedIncident::id)
                .filter(id -> !placed.contains(id))
                .sorted()
                .map(id -> new Finding.Open(id, whyNot(found.query().selection(), id)))
                .toList();
        boolean self = !found.counted().isEmpty() && found.counted().stream().allMatch(this::restsOnOwnText);
        List<String> told = new ArrayList<>(reasons);
        if (self) {
            told.add("this support rests only on the statement's own text");
        }
        return new TallyCheck(tally, query, verdict, found.counted(), excluded, found.open(), self, told);
    }

    private boolean restsOnOwnText(IncidentId id) {
        AssessedIncident incident = byId.get(id);
        return incident != null && incident.incident().claims().stream().allMatch(ownText);
    }

    private String whyNot(Selection selection, IncidentId id) {
        return why(selection, id).orElse("no such harm is told of it");
    }

    /// Why the incident does not belong to the selection for certain; empty where it does.
    private Optional<String> why(Selection selection, IncidentId id) {
        AssessedIncident incident = byId.get(id);
        if (incident == null) {
            throw new IllegalStateException("incident (%s) is not in the case".formatted(id));
        }
        return switch (Matcher.match(selection, incident)) {
            case Match.No(String why) -> Optional.of(why);
            case Match.CannotTell(String why) -> Optional.of(why);
            case Match.Yes() -> Optional.empty();
        };
    }

    private static TallyCheck notCovered(Claim.Tally tally, Query query, String why) {
        return new TallyCheck(
                tally, query, TallyCheck.Verdict.NOT_COVERED, List.of(), List.of(), List.of(), false, List.of(why));
    }

    private static Optional<Measure> measure(Counted.Unit unit) {
        return switch (unit) {
            case ATTACKS -> Optional.of(Measure.INCIDENTS);
            case KILLED -> Optional.of(Measure.KILLED);
            case INJURED -> Optional.of(Measure.INJURED);
            case DISPLACED, MISSING, DETAINED, FACILITIES -> Optional.empty();
        };
    }
}
