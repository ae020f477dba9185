package org.tawthiq.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.RuledSources;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// The state of a case: what reading its records in order gives. Two replays of the same records give
/// equal states.
///
/// @param sources in the order in which they were added
/// @param texts digest of the extracted text by source
/// @param read claims as the last reading found them, by source
/// @param decisions all of them, oldest first; those taken back too
/// @param undone decisions that another takes back, as long as that one stands
/// @param erasures how much was taken out for good
public record CaseState(
        CaseSettings settings,
        Map<SourceId, Source> sources,
        Map<SourceId, Digest> texts,
        Map<SourceId, List<Claim>> read,
        Map<IncidentId, Incident> incidents,
        List<Decision> decisions,
        Set<DecisionId> undone,
        List<CaseRecord.ReportPublished> reports,
        Erasures erasures) {

    /// @param sources that were erased
    /// @param decisions that were erased with them; their numbers are not given again
    public record Erasures(int sources, int decisions) {}

    public static CaseState replay(List<CaseRecord> records) {
        Replay replay = new Replay();
        records.forEach(replay::take);
        return replay.state();
    }

    /// The name of the next decision but `waiting`.
    public DecisionId nextDecision(int waiting) {
        return DecisionId.numbered(decisions.size() + erasures.decisions() + waiting + 1);
    }

    /// Decisions that nobody took back, oldest first.
    public List<Decision> decisionsInForce() {
        return decisions.stream()
                .filter(decision -> !undone.contains(decision.id()))
                .toList();
    }

    /// The claims that count: what was read, with people's decisions applied; the last decision on a
    /// claim
    /// holds. Rejected ones are not among
    /// them.
    public Map<ClaimId, Claim> claims() {
        Map<ClaimId, Claim> claims = new TreeMap<>();
        read.values().stream().flatMap(List::stream).forEach(claim -> claims.put(claim.id(), claim));
        Set<ClaimId> rejected = new TreeSet<>();
        for (Decision decision : decisionsInForce()) {
            if (decision.ruling() instanceof Decision.Ruling.OnClaim(ClaimDecision made)) {
                rejected.remove(made.claim());
                switch (made) {
                    case ClaimDecision.Add(Claim added) -> claims.put(added.id(), added);
                    case ClaimDecision.Accept _ -> {}
                    case ClaimDecision.Reject(ClaimId claim) -> rejected.add(claim);
                    case ClaimDecision.Correct(ClaimId corrected, Claim now) -> claims.put(corrected, now);
                }
            }
        }
        rejected.forEach(claims::remove);
        return claims;
    }

    public List<LinkRuling> linkRulings() {
        return decisionsInForce().stream()
                .map(Decision::ruling)
                .filter(Decision.Ruling.OnLink.class::isInstance)
                .map(ruling -> ((Decision.Ruling.OnLink) ruling).ruling())
                .toList();
    }

    /// On whether sources depend on each other, oldest first.
    public List<RuledSources> sourceRulings() {
        List<RuledSources> rulings = new ArrayList<>();
        for (Decision decision : decisionsInForce()) {
            if (decision.ruling() instanceof Decision.Ruling.OnSources(var ruling)) {
                rulings.add(new RuledSources(decision.id().value(), ruling));
            }
        }
        return rulings;
    }

    public List<DisclosureRuling> disclosureRulings() {
        return decisionsInForce().stream()
                .map(Decision::ruling)
                .filter(Decision.Ruling.OnDisclosure.class::isInstance)
                .map(ruling -> ((Decision.Ruling.OnDisclosure) ruling).ruling())
                .toList();
    }

    public Set<IncidentId> reviewed() {
        Set<IncidentId> found = new TreeSet<>();
        for (Decision decision : decisionsInForce()) {
            if (decision.ruling() instanceof Decision.Ruling.OnReview(Review review)) {
                found.add(review.incident());
            }
        }
        return found;
    }

    /// Builds the state record by record.
    private static final class Replay {
        private CaseSettings settings = CaseSettings.named("");
        private final Map<SourceId, Source> sources = new LinkedHashMap<>();
        private final Map<SourceId, Digest> texts = new LinkedHashMap<>();
        private final Map<SourceId, List<Claim>> read = new LinkedHashMap<>();
        private final Map<IncidentId, Incident> incidents = new TreeMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<CaseRecord.ReportPublished> reports = new ArrayList<>();
        private int erasedSources;
        private int erasedDecisions;

        void take(CaseRecord record) {
            switch (record) {
                case CaseRecord.CaseOpened(CaseSettings opened) -> settings = opened;
                case CaseRecord.SettingsChanged(CaseSettings changed) -> settings = changed;
                case CaseRecord.SourceAdded(Source source, Digest _) -> sources.put(source.id(), source);
                case CaseRecord.TextExtracted extracted -> texts.put(extracted.source(), extracted.text());
                case CaseRecord.ClaimsRead reading -> read.put(reading.source(), keepDecided(reading));
                case CaseRecord.IncidentsLinked linked -> {
                    linked.removed().forEach(incidents::remove);
                    linked.changed().forEach(incident -> incidents.put(incident.id(), incident));
                }
                case CaseRecord.Decided(Decision decision) -> decisions.add(decision);
                case CaseRecord.WeightsLearned _,
                        CaseRecord.Assessed _,
                        CaseRecord.Exported _,
                        CaseRecord.HandedOver _,
                        CaseRecord.Timestamped _,
                        CaseRecord.Viewed _ -> {}
                case CaseRecord.ReportPublished published -> reports.add(published);
                case CaseRecord.Erased erased -> erasedSources += erased.sources();
                case CaseRecord.Gone(String of) -> erasedDecisions += of.equals("decision") ? 1 : 0;
            }
        }

        /// Newest first, since an undo that was itself taken back takes nothing back.
        private Set<DecisionId> undone() {
            Set<DecisionId> undone = new TreeSet<>();
            for (Decision decision : decisions.reversed()) {
                if (decision.ruling() instanceof Decision.Ruling.Undo(DecisionId taken)
                        && !undone.contains(decision.id())) {
                    undone.add(taken);
                }
            }
            return undone;
        }

        /// A claim on which a person decided stays as it was read then; the new reading replaces the
        /// others.
        private List<Claim> keepDecided(CaseRecord.ClaimsRead reading) {
            Set<ClaimId> decided = new TreeSet<>();
            Set<DecisionId> undone = undone();
            for (Decision decision : decisions) {
                if (decision.ruling() instanceof Decision.Ruling.OnClaim(ClaimDecision made)
                        && !undone.contains(decision.id())) {
                    decided.add(made.claim());
                }
            }
            Map<ClaimId, Claim> kept = new LinkedHashMap<>();
            reading.claims().forEach(claim -> kept.put(claim.id(), claim));
            read.getOrDefault(reading.source(), List.of()).stream()
                    .filter(claim -> decided.contains(claim.id()))
                    .forEach(claim -> kept.put(claim.id(), claim));
            return List.copyOf(kept.values());
        }

        CaseState state() {
            return new CaseState(
                    settings,
                    new LinkedHashMap<>(sources),
                    new LinkedHashMap<>(texts),
                    new LinkedHashMap<>(read),
                    new TreeMap<>(incidents),
                    List.copyOf(decisions),
                    Set.copyOf(undone()),
                    List.copyOf(reports),
                    new Erasures(erasedSources, erasedDecisions));
        }
    }

    /// Every claim that was read, decided or not.
    public Collection<Claim> everyClaimRead() {
        return read.values().stream().flatMap(List::stream).toList();
    }
}
