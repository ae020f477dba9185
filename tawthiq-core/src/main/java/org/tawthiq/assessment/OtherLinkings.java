package org.tawthiq.assessment;

import java.util.List;
import java.util.Optional;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;

/// The other ways in which claims may be incidents, assessed, so that a number can be had for each of them.
///
/// @param others groups of claims that are no incident as linked; empty where none of their claims may be shown
/// @param draws each as likely as the others, as differences to the incidents as linked
/// @param merged where incidents are one of which nobody could decide it and which are as likely one as two
public record OtherLinkings(
        List<Optional<AssessedIncident>> others, List<LinkingDraws.Draw> draws, LinkingDraws.Draw merged) {

    /// There is no doubt, or nobody asked.
    public static final OtherLinkings NONE =
            new OtherLinkings(List.of(), LinkingDraws.NONE.draws(), LinkingDraws.NONE.merged());

    public OtherLinkings {
        others = List.copyOf(others);
        draws = List.copyOf(draws);
    }

    /// The incidents of `linked` that are one in `merged`.
    public List<List<IncidentId>> mayBeOne(List<AssessedIncident> linked) {
        return merged.instead().stream()
                .flatMap(at -> others.get(at).stream())
                .map(other -> linked.stream()
                        .filter(incident -> merged.without().contains(incident.id()))
                        .filter(incident -> other.incident()
                                .claims()
                                .containsAll(incident.incident().claims()))
                        .map(AssessedIncident::id)
                        .sorted()
                        .toList())
                .filter(joined -> joined.size() > 1)
                .toList();
    }
}
