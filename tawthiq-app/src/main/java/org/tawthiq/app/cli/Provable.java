package org.tawthiq.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.Disclosure;
import org.tawthiq.vault.Wanted;

/// What a word of the command line names that can be proven, and what its proof would give away.
record Provable(Wanted wanted, List<String> notes) {

    private static final String INTERNAL =
            "%s is not published by the rules of the case, and the proof shows it whole: making it is an internal act,"
                    + " and handing it on a publication";

    Provable {
        notes = List.copyOf(notes);
    }

    static Provable of(String name, CaseState state) {
        Disclosure disclosure = new Disclosure(
                false, state.disclosureRulings(), List.copyOf(state.sources().values()));
        int colon = name.lastIndexOf(':');
        if (colon > 0 && name.substring(colon + 1).matches("[1-9][0-9]{0,5}")) {
            return sentence(name.substring(0, colon), Integer.parseInt(name.substring(colon + 1)), state, disclosure);
        }
        CaseNames names = new CaseNames(state);
        if (name.startsWith("i-")) {
            IncidentId id = names.incident(name);
            List<String> notes = new ArrayList<>();
            if (!id.value().equals(name)) {
                notes.add("%s is now part of %s, which is proven".formatted(name, id.value()));
            }
            if (isWithheld(List.of(id), state, disclosure)) {
                notes.add(INTERNAL.formatted("something in this incident"));
            }
            return new Provable(new Wanted.OfIncident(id.value()), notes);
        }
        if (name.startsWith("d-")) {
            return new Provable(
                    new Wanted.OfDecision(names.decision(name).value()),
                    List.of("the proof names who decided and why: making it is an internal act, and handing it on a"
                            + " publication"));
        }
        if (name.startsWith("c-")) {
            return claim(names.claim(name), state, disclosure);
        }
        throw new WrongUsage(
                "\"%s\" names nothing that can be proven: a claim is named c-…, an incident i-…, a decision d-…, the third finding of a report REPORT:3"
                        .formatted(name));
    }

    private static Provable claim(ClaimId id, CaseState state, Disclosure disclosure) {
        List<String> notes = new ArrayList<>();
        Optional<Claim> claim = Optional.ofNullable(state.claims().get(id));
        if (claim.isEmpty()) {
            notes.add("the claim counts nowhere: a person rejected it; the proof is of what was read");
        }
        if (claim.isEmpty() || !disclosure.shows(claim.get())) {
            notes.add(INTERNAL.formatted("this claim"));
        }
        Optional<Decision> written = state.decisionsInForce().reversed().stream()
                .filter(decision -> writes(decision, id))
                .findFirst();
        if (claim.isPresent() && written.isPresent()) {
            notes.add("a person wrote the claim as it stands (%s): that decision is proven, with who decided and why"
                    .formatted(written.get().id().value()));
            return new Provable(new Wanted.OfDecision(written.get().id().value()), notes);
        }
        return new Provable(new Wanted.OfClaim(id.value()), notes);
    }

    private static boolean writes(Decision decision, ClaimId id) {
        return decision.ruling() instanceof Decision.Ruling.OnClaim(ClaimDecision made)
                && switch (made) {
                    case ClaimDecision.Add(Claim added) -> added.id().equals(id);
                    case ClaimDecision.Correct(ClaimId corrected, Claim _) -> corrected.equals(id);
                    case ClaimDecision.Accept _, ClaimDecision.Reject _ -> false;
                };
    }

    private static Provable sentence(String report, int number, CaseState state, Disclosure disclosure) {
        CaseRecord.ReportPublished published = state.reports().reversed().stream()
                .filter(one -> one.name().equals(report))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage("no report of the case is named \"%s\": a report has the name of its folder"
                                .formatted(report)));
        int sentences = published.sentences().size();
        if (number > sentences) {
            throw new WrongUsage(
                    "the report \"%s\" has %d findings, none is number %d".formatted(report, sentences, number));
        }
        boolean internal =
                published.internal() || isWithheld(published.incidents().get(number - 1), state, disclosure);
        return new Provable(
                new Wanted.OfSentence(report, number),
                internal ? List.of(INTERNAL.formatted("something behind this sentence")) : List.of());
    }

    private static boolean isWithheld(Collection<IncidentId> ids, CaseState state, Disclosure disclosure) {
        for (IncidentId id : ids) {
            Incident incident = state.incidents().get(id);
            if (incident != null
                    && (!disclosure.shows(incident)
                            || incident.claims().stream()
                                    .map(state.claims()::get)
                                    .anyMatch(claim -> claim == null || !disclosure.shows(claim)))) {
                return true;
            }
        }
        return false;
    }
}
