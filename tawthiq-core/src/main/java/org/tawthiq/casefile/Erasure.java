package org.tawthiq.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling.Subject;
import org.tawthiq.source.SourceId;

/// What goes with sources that are erased, and what stays although it has to do with them.
///
/// @param sources that are erased
/// @param entries of the records that hold something of them, from 1
/// @param claims that were ever read from them, or added by hand
/// @param decisions that go: those on the sources, on their claims and on incidents of nothing else, and those that
/// take
///     such a decision back
/// @param staying decisions on incidents of which other sources tell too; they hold on
/// @param bags in which one of them left the case
public record Erasure(
        Set<SourceId> sources,
        List<Long> entries,
        Set<ClaimId> claims,
        List<DecisionId> decisions,
        List<DecisionId> staying,
        List<CaseRecord.Exported> bags) {

    public Erasure {
        sources = Set.copyOf(sources);
        entries = List.copyOf(entries);
        claims = Set.copyOf(claims);
        decisions = List.copyOf(decisions);
        staying = List.copyOf(staying);
        bags = List.copyOf(bags);
    }

    public static Erasure of(List<CaseRecord> records, Set<SourceId> sources) {
        return new Search(sources).through(records);
    }

    private static final class Search {

        private final Set<SourceId> sources;
        private final Set<ClaimId> claims = new HashSet<>();

        /// Incidents of which these sources tell or told, and those of which another does.
        private final Set<IncidentId> told = new HashSet<>();

        private final Set<IncidentId> toldByOthers = new HashSet<>();
        private final List<DecisionId> decisions = new ArrayList<>();
        private final List<DecisionId> staying = new ArrayList<>();
        private final List<Long> entries = new ArrayList<>();
        private final Set<String> fileNames = new LinkedHashSet<>();
        private final List<CaseRecord.Exported> bags = new ArrayList<>();

        Search(Set<SourceId> sources) {
            this.sources = Set.copyOf(sources);
        }

        Erasure through(List<CaseRecord> records) {
            records.forEach(this::findClaims);
            records.forEach(this::findIncidents);
            for (int index = 0; index < records.size(); index++) {
                if (holds(records.get(index))) {
                    entries.add(index + 1L);
                }
            }
            return new Erasure(sources, entries, claims, decisions, staying, bags);
        }

        private void findClaims(CaseRecord record) {
            if (record instanceof CaseRecord.SourceAdded(var added, var _) && sources.contains(added.id())) {
                fileNames.add(added.fileName());
            }
            if (record instanceof CaseRecord.ClaimsRead read && sources.contains(read.source())) {
                read.claims().forEach(claim -> claims.add(claim.id()));
            }
            if (record instanceof CaseRecord.Decided(Decision decision)
                    && decision.ruling() instanceof Decision.Ruling.OnClaim(ClaimDecision.Add(Claim added))
                    && sources.contains(added.statement().citation().source())) {
                claims.add(added.id());
            }
        }

        private void findIncidents(CaseRecord record) {
            if (record instanceof CaseRecord.IncidentsLinked linked) {
                for (Incident incident : linked.changed()) {
                    if (concerns(incident)) {
                        told.add(incident.id());
                        told.addAll(incident.formerly());
                    }
                    if (!claims.containsAll(incident.claims())) {
                        toldByOthers.add(incident.id());
                        toldByOthers.addAll(incident.formerly());
                    }
                }
            }
        }

        private boolean concerns(Incident incident) {
            return claims.contains(incident.founding())
                    || incident.claims().stream().anyMatch(claims::contains);
        }

        /// Asked in the order of the records: what weights were learned from holds words of all that came before them.
        private boolean holds(CaseRecord record) {
            return switch (record) {
                case CaseRecord.SourceAdded added ->
                    sources.contains(added.source().id());
                case CaseRecord.TextExtracted text -> sources.contains(text.source());
                case CaseRecord.ClaimsRead read -> sources.contains(read.source());
                case CaseRecord.HandedOver handed -> sources.contains(handed.source());
                case CaseRecord.WeightsLearned _ -> !entries.isEmpty();
                case CaseRecord.IncidentsLinked linked ->
                    linked.changed().stream().anyMatch(this::concerns);
                case CaseRecord.Decided(Decision decision) -> goes(decision);
                case CaseRecord.Exported exported -> {
                    if (exported.sources().stream().anyMatch(sources::contains)) {
                        bags.add(exported);
                    }
                    yield false;
                }
                case CaseRecord.Viewed viewed -> viewed.shown().stream().anyMatch(this::names);
                case CaseRecord.CaseOpened _,
                        CaseRecord.Timestamped _,
                        CaseRecord.SettingsChanged _,
                        CaseRecord.Assessed _,
                        CaseRecord.ReportPublished _,
                        CaseRecord.Erased _,
                        CaseRecord.Gone _ -> false;
            };
        }

        /// Whether somebody named what goes: by its name, the beginning of it, or the name of its file. An incident's
        /// name is made of that of a claim.
        private boolean names(String shown) {
            return !shown.isEmpty()
                    && (fileNames.contains(shown)
                            || sources.stream()
                                    .anyMatch(source -> source.value().startsWith(shown))
                            || claims.stream().anyMatch(claim -> claim.value().startsWith(shown))
                            || told.stream()
                                    .filter(incident -> !toldByOthers.contains(incident))
                                    .anyMatch(incident -> incident.value().startsWith(shown)));
        }

        private boolean goes(Decision decision) {
            boolean goes = switch (decision.ruling()) {
                case Decision.Ruling.OnClaim(ClaimDecision made) -> claims.contains(made.claim());
                case Decision.Ruling.OnLink(LinkRuling link) ->
                    claims.contains(link.one()) || claims.contains(link.other());
                case Decision.Ruling.OnSources(SourceRuling made) ->
                    sources.contains(made.one()) || sources.contains(made.other());
                case Decision.Ruling.OnReview(Review review) -> incident(decision, review.incident());
                case Decision.Ruling.OnDisclosure(var ruling) -> subject(decision, ruling.subject());
                case Decision.Ruling.Undo(DecisionId taken) -> decisions.contains(taken);
            };
            if (goes) {
                decisions.add(decision.id());
            }
            return goes;
        }

        private boolean subject(Decision decision, Subject subject) {
            return switch (subject) {
                case Subject.OfClaim(ClaimId claim) -> claims.contains(claim);
                case Subject.OfSource(SourceId named) -> sources.contains(named);
                case Subject.OfIncident(IncidentId incident) -> incident(decision, incident);
            };
        }

        /// A decision to withhold an incident must not get lost while others tell of it.
        private boolean incident(Decision decision, IncidentId incident) {
            boolean concerns = told.contains(incident);
            boolean stays = concerns && toldByOthers.contains(incident);
            if (stays) {
                staying.add(decision.id());
            }
            return concerns && !stays;
        }
    }
}
