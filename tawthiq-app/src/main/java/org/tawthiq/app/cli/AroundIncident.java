package org.tawthiq.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.NearbyIncident;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.NearestOutside;
import org.tawthiq.incident.PairAnswer;
import org.tawthiq.incident.Reason;

/// Shows what lies around an incident: other attacks of its day and place, and the claims that come nearest to it
/// and are not in it, with what decided that.
final class AroundIncident {

    private static final int MOST_OUTSIDE = 5;

    private final Console console;
    private final CaseWork work;
    private final List<AssessedIncident> incidents;

    AroundIncident(Console console, CaseWork work, List<AssessedIncident> incidents) {
        this.console = console;
        this.work = work;
        this.incidents = incidents;
    }

    void show(AssessedIncident incident) throws IOException {
        NearbyIncident.of(incident, incidents)
                .forEach(near -> console.result("  beside: %s, another attack of this day and place%s"
                        .formatted(near.incident().value(), later(near.minutesLater()))));
        Map<ClaimId, IncidentId> incidentOf = new HashMap<>();
        incidents.forEach(one -> one.incident().claims().forEach(claim -> incidentOf.put(claim, one.id())));
        for (NearestOutside outside : work.nearest(incident.incident(), MOST_OUTSIDE)) {
            Claim claim = work.state().claims().get(outside.claim());
            IncidentId in = incidentOf.get(outside.claim());
            if (claim != null && in != null) {
                outside(outside, claim, in);
            }
        }
    }

    private void outside(NearestOutside outside, Claim claim, IncidentId in) {
        console.result("  not in it: claim %s, weight %+.1f (%s), in %s: “%s”"
                .formatted(
                        outside.claim().value(),
                        outside.answer().weight() / 1000.0,
                        word(outside.answer()),
                        in.value(),
                        claim.statement().citation().quote()));
        for (Reason reason : outside.answer().reasons()) {
            console.result("    %+.1f %s: %s".formatted(reason.weight() / 1000.0, reason.rule(), reason.note()));
        }
    }

    private static String word(PairAnswer answer) {
        return switch (answer) {
            case PairAnswer.Same _ -> "fits this claim, not the incident";
            case PairAnswer.Undecided _ -> "undecided";
            case PairAnswer.Different _ -> "two attacks";
        };
    }

    private static String later(OptionalLong minutes) {
        if (minutes.isEmpty()) {
            return "";
        }
        long by = minutes.getAsLong();
        return by == 0
                ? ", at the same time"
                : ", %s %s".formatted(Amounts.of(Math.abs(by), "minute"), by > 0 ? "later" : "earlier");
    }
}
