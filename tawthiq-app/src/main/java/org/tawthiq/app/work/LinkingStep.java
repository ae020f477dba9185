package org.tawthiq.app.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.Linker;
import org.tawthiq.incident.Linking;
import org.tawthiq.source.Source;

/// Links the attack claims of the evidence and records the change in membership.
final class LinkingStep {

    private static final String LINKER = "linker/1";

    private final CaseWork work;

    LinkingStep(CaseWork work) {
        this.work = work;
    }

    List<Notice> link() throws IOException {
        CaseState state = work.state();
        Linking linking = new Linker(work.parts().weights())
                .link(
                        attacks(state),
                        state.linkRulings(),
                        List.copyOf(state.incidents().values()));
        Map<IncidentId, Incident> before = state.incidents();
        List<Incident> changed = linking.incidents().stream()
                .filter(incident -> !incident.equals(before.get(incident.id())))
                .toList();
        Set<IncidentId> gone = new TreeSet<>(before.keySet());
        linking.incidents().forEach(incident -> gone.remove(incident.id()));
        List<Notice> notices = new ArrayList<>();
        linking.contradictions().forEach(text -> notices.add(Notice.note(text)));
        if (!changed.isEmpty() || !gone.isEmpty()) {
            work.append(
                    List.of(new CaseRecord.IncidentsLinked(LINKER, work.parts().weights(), changed, List.copyOf(gone))),
                    List.of());
        }
        return notices;
    }

    /// Attack claims in force of sources that are evidence; a statement is checked and never counted.
    static List<Claim.Attack> attacks(CaseState state) {
        return state.claims().values().stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .filter(claim -> {
                    Source source =
                            state.sources().get(claim.statement().citation().source());
                    return source != null && source.role() == Source.Role.EVIDENCE;
                })
                .toList();
    }
}
