package org.tawthiq.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Counted;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;

/// Turns tallies into queries and holds them against the incidents of a case. Fewer incidents than a
/// tally says
/// contradict nothing: a case
/// that covers 2 of 18 attacks covers 2. More incidents than it admits do.
public final class TallyChecker {

    private final Collection<AssessedIncident> incidents;
    private final Predicate<ClaimId> ownText;
    private final Map<IncidentId, AssessedIncident> byId = new HashMap<>();

    /// @param ownText tells whether a claim rests on the text of the statement that is checked
    public TallyChecker(Collection<AssessedIncident> incidents, Predicate<ClaimId> ownText) {
        this.incidents = List.copyOf(incidents);
        this.ownText = ownText;
        incidents.forEach(incident -> byId.put(incident.id(), incident));
    }

    /// Checks `tallies`, which come from one statement; parts are checked within the selection of what
    /// they are a
    /// part of.
    public List<TallyCheck> check(List<Claim.Tally> tallies) {
        Map<ClaimId, Claim.Tally> byName = new HashMap<>();
        tallies.forEach(tally -> byName.put(tally.id(), tally));
        return tallies.stream().map(tally -> check(tally, byName)).toList();
    }

    private TallyCheck check(Claim.Tally tally, Map<ClaimId, Claim.Tally> byName) {
        Optional<Claim.Tally> whole = tally.partOf().toOptional().map(byName::get);
        Optional<Measure> measure = measure(tally.counted().of());
        Selection wider = whole.map(TallyChecker::selection).orElse(Selection.everything());
        Selection selection = whole.isPresent() ? narrowed(wider, tally) : selection(tally);
        Query query = new Query(selection, measure.orElse(Measure.INCIDENTS));
        if (measure.isEmpty()) {
            return notCovered(tally, query, "this case does not count what the sentence counts");
        }
        Finding found = Findings.answer(query, incidents);
        Finding all = Findings.answer(new Query(wider, query.measure()), incidents);
        return switch (tally.counted().amount()) {
            case Counted.Amount.Numbered(Count count) -> numbered(tally, found, all, count, whole.isPresent());
            case Counted.Amount.ShareOf(Counted.Share share) -> share(tally, found, all, share);
            case Counted.Amount.Some() -> some(tally, found, all);
        };
    }

    private TallyCheck numbered(Claim.Tally tally, Finding found, Finding all, Count count, boolean isPart) {
        List<String> reasons = new ArrayList<>();
        boolean tooMany =
                count.most().isPresent() && found.least() > count.most().getAsLong();
        boolean enough = found.least() >= count.least();
        String what = unit(tally.counted().of());
        if (tooMany) {
            reasons.add("%s claimed, and %d %s are documented here".formatted(said(count), found.least(), what));
        } else if (enough) {
            reasons.add("%s claimed, %d %s documented here".formatted(said(count), found.least(), what));
        } else {
            reasons.add("%s claimed, %d %s here"
                    .formatted(said(count), found.least(), isPart ? "can be pointed to" : "described"));
        }
        if (!found.open().isEmpty()) {
            reasons.add("%d more may belong: what decides it is not told"
                    .formatted(found.open().size()));
        }
        TallyCheck.Verdict verdict = tooMany
                ? TallyCheck.Verdict.CONTRADICTED
                : enough ? TallyCheck.Verdict.SUPPORTED : TallyCheck.Verdict.NOT_COVERED;
        return result(tally, found, all, verdict, reasons);
    }

    private TallyCheck share(Claim.Tally tally, Finding found, Finding all, Counted.Share share) {
        int in = found.counted().size();
        int total = all.counted().size() + all.open().size();
        int open = (int) found.open().stream().filter(one -> isAmong(one, all)).count();
        List<String> reasons = new ArrayList<>();
        reasons.add("%d of the %d described here".formatted(in, total));
        boolean sure = 2 * in > total;
        boolean excluded = 2 * (in + open) <= total;
        TallyCheck.Verdict verdict = switch (share) {
            case MAJORITY ->
                total == 0
                        ? TallyCheck.Verdict.NOT_COVERED
                        : sure
                                ? TallyCheck.Verdict.SUPPORTED
                                : excluded ? TallyCheck.Verdict.CONTRADICTED : TallyCheck.Verdict.NOT_COVERED;
            case ALL ->
                in == total && total > 0
                        ? TallyCheck.Verdict.SUPPORTED
                        : in + open < total ? TallyCheck.Verdict.CONTRADICTED : TallyCheck.Verdict.NOT_COVERED;
            case NONE -> in > 0 ? TallyCheck.Verdict.CONTRADICTED : TallyCheck.Verdict.NOT_COVERED;
            case HALF, MINORITY -> TallyCheck.Verdict.NOT_COVERED;
        };
        if (open > 0) {
            reasons.add("%d more may belong: what decides it is not told".formatted(open));
        }
        reasons.add("the share is of what is described here, which may not be all that the sentence speaks of");
        return result(tally, found, all, verdict, reasons);
    }

    private static boolean isAmong(Finding.Open one, Finding all) {
        return all.counted().contains(one.incident())
                || all.open().stream().anyMatch(other -> other.incident().equals(one.incident()));
    }

    private TallyCheck some(Claim.Tally tally, Finding found, Finding all) {
        boolean any = !found.counted().isEmpty();
        String reason = any
                ? "%d such incidents are documented here"
                        .formatted(found.counted().size())
                : "no such incident is documented here";
        return result(
                tally,
                found,
                all,
                any ? TallyCheck.Verdict.SUPPORTED : TallyCheck.Verdict.NOT_COVERED,
                List.of(reason));
    }

    private TallyCheck result(
            Claim.Tally tally, Finding found, Finding all, TallyCheck.Verdict verdict, List<String> reasons) {
        List<Finding.Open> excluded = all.counted().stream()
                .filter(id -> !found.counted().contains(id))
                .filter(id ->
                        found.open().stream().noneMatch(open -> open.incident().equals(id)))
                .map(id -> new Finding.Open(id, whyNot(found.query().selection(), id)))
                .toList();
        boolean self = !found.counted().isEmpty()
                && found.counted().stream().allMatch(id -> byId.containsKey(id) && restsOnOwnText(id));
        List<String> told = new ArrayList<>(reasons);
        if (self) {
            told.add("this support rests only on the statement's own text");
        }
        return new TallyCheck(tally, found.query(), verdict, found.counted(), excluded, found.open(), self, told);
    }

    private boolean restsOnOwnText(IncidentId id) {
        AssessedIncident incident = byId.get(id);
        return incident != null && incident.incident().claims().stream().allMatch(ownText);
    }

    private String whyNot(Selection selection, IncidentId id) {
        AssessedIncident incident = byId.get(id);
        if (incident == null) {
            throw new IllegalStateException("incident (%s) is not in the case".formatted(id));
        }
        return switch (Matcher.match(selection, incident)) {
            case Match.No(String why) -> why;
            case Match.CannotTell(String why) -> why;
            case Match.Yes() -> "no such harm is told of it";
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

    /// The selection that a tally's own words make.
    public static Selection selection(Claim.Tally tally) {
        return narrowed(Selection.everything(), tally);
    }

    /// What the words of a part add to the selection of its whole.
    private static Selection narrowed(Selection wider, Claim.Tally tally) {
        List<Code> codes = Stream.concat(tally.acts().stream(), tally.means().stream())
                .filter(code -> !code.word().equals("attack_unspecified"))
                .toList();
        Selection narrowed = wider;
        if (tally.date().isStated()) {
            narrowed = narrowed.during(tally.date().extent());
        }
        if (!tally.places().isEmpty()) {
            narrowed = narrowed.within(tally.places());
        }
        if (!codes.isEmpty()) {
            narrowed = narrowed.withCodes(codes);
        }
        if (!tally.objects().isEmpty()) {
            narrowed = narrowed.onObjects(tally.objects().stream()
                    .map(object -> object.kind())
                    .distinct()
                    .toList());
        }
        if (!tally.parties().isEmpty()) {
            narrowed = narrowed.by(
                    Set.copyOf(tally.parties().codes()), tally.parties().relation());
        }
        return narrowed;
    }

    private static String unit(Counted.Unit unit) {
        return switch (unit) {
            case ATTACKS -> "attacks";
            case KILLED -> "killed";
            case INJURED -> "injured";
            case DISPLACED -> "displaced";
            case MISSING -> "missing";
            case DETAINED -> "detained";
            case FACILITIES -> "facilities";
        };
    }

    private static String said(Count count) {
        OptionalLong most = count.most();
        if (most.isEmpty()) {
            return "at least " + count.least();
        }
        return most.getAsLong() == count.least()
                ? Long.toString(count.least())
                : count.least() + " to " + most.getAsLong();
    }
}
