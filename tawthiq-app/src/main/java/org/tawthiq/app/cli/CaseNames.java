package org.tawthiq.app.cli;

import java.util.List;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// What a word of the command line names in a case. A source goes by the beginning of its digest or by its
/// file's name; the names s1, s2 … of a report do not hold beyond that report.
final class CaseNames {

    static final String KINDS =
            "a claim is named c-…, an incident i-…, a decision d-…, a source by the first 8 digits of its digest or its file's name";

    static final int SHORTEST_DIGEST = 8;

    private final CaseState state;

    CaseNames(CaseState state) {
        this.state = state;
    }

    ClaimId claim(String name) {
        ClaimId id = new ClaimId(name);
        if (state.everyClaimRead().stream().noneMatch(claim -> claim.id().equals(id))
                && !state.claims().containsKey(id)) {
            throw missing("claim", name);
        }
        return id;
    }

    /// The incident of that name, or the one that took it over in a merge.
    IncidentId incident(String name) {
        IncidentId id = new IncidentId(name);
        return state.incidents().values().stream()
                .filter(incident ->
                        incident.id().equals(id) || incident.formerly().contains(id))
                .map(org.tawthiq.incident.Incident::id)
                .findFirst()
                .orElseThrow(() -> missing("incident", name));
    }

    DecisionId decision(String name) {
        DecisionId id = new DecisionId(name);
        if (state.decisions().stream().noneMatch(decision -> decision.id().equals(id))) {
            throw missing("decision", name);
        }
        return id;
    }

    /// Empty where no source has the name; several files may have one.
    List<Source> sources(String name) {
        return state.sources().values().stream()
                .filter(source -> source.fileName().equals(name)
                        || (name.length() >= SHORTEST_DIGEST
                                && source.id().value().startsWith(name)))
                .toList();
    }

    DisclosureRuling.Subject subject(String name) {
        if (name.startsWith("i-")) {
            return new DisclosureRuling.Subject.OfIncident(incident(name));
        }
        if (name.startsWith("c-")) {
            return new DisclosureRuling.Subject.OfClaim(claim(name));
        }
        return new DisclosureRuling.Subject.OfSource(source("claim, incident or source", name));
    }

    SourceId source(String name) {
        return source("source", name);
    }

    private SourceId source(String kind, String name) {
        List<Source> found = sources(name);
        if (found.size() > 1) {
            throw new WrongUsage("\"%s\" names %d sources of the case: give the digest of one, from `tawthiq show`"
                    .formatted(name, found.size()));
        }
        if (found.isEmpty()) {
            throw missing(kind, name);
        }
        return found.getFirst().id();
    }

    static WrongUsage missing(String kind, String name) {
        String hint = name.matches("s[0-9]+") ? "the names s1, s2 … of a report hold in that report alone; " : "";
        return new WrongUsage("there is no %s \"%s\" in the case: %s`tawthiq show --case DIR` lists what there is"
                .formatted(kind, name, hint));
    }
}
