package org.tawthiq.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.vocabulary.Bounds;

/// Answers queries. Sums of ranges are outer ranges: least of all leasts, most of all mosts; see
/// METHOD.md, "Findings".
public final class Findings {

    private Findings() {}

    /// The answer over the incidents as they were linked, without any doubt of that.
    public static Finding answer(Query query, Collection<AssessedIncident> incidents) {
        return answer(query, incidents, OtherLinkings.NONE);
    }

    /// The answer with the doubt of linking in its range.
    ///
    /// @param incidents as linked
    public static Finding answer(Query query, Collection<AssessedIncident> incidents, OtherLinkings linkings) {
        List<AssessedIncident> all = incidents.stream()
                .sorted(Comparator.comparing(AssessedIncident::id))
                .toList();
        Map<IncidentId, Bounds> counted = new TreeMap<>();
        List<Finding.Open> open = new ArrayList<>();
        for (AssessedIncident incident : all) {
            switch (Matcher.match(query.selection(), incident)) {
                case Match.Yes() -> value(query, incident).ifPresent(value -> counted.put(incident.id(), value));
                case Match.CannotTell(String why) -> open.add(new Finding.Open(incident.id(), why));
                case Match.No _ -> {}
            }
        }
        List<Bounds> others = linkings.others().stream()
                .map(other -> other.filter(one -> Matcher.match(query.selection(), one) instanceof Match.Yes)
                        .flatMap(one -> value(query, one))
                        .orElse(Bounds.NONE))
                .toList();
        Bounds sum = Bounds.sum(counted.values());
        Optional<Finding.Plausible> plausible = new PlausibleSum(counted, others).of(linkings.draws());
        Bounds outer = sum.around(merged(counted, others, linkings.merged()));
        return new Finding(
                query,
                plausible.map(range -> outer.around(range.range())).orElse(outer),
                List.copyOf(counted.keySet()),
                open,
                new Finding.Doubt(sum, mayBeOne(linkings, all, counted.keySet()), plausible));
    }

    /// What an incident adds to the number; empty where it tells nothing of it, or that there was nobody.
    private static Optional<Bounds> value(Query query, AssessedIncident incident) {
        return switch (query.measure()) {
            case INCIDENTS -> Optional.of(Bounds.exactly(1));
            case KILLED -> harm(query, incident, HarmCount.Harm.KILLED);
            case INJURED -> harm(query, incident, HarmCount.Harm.INJURED);
        };
    }

    private static Optional<Bounds> harm(Query query, AssessedIncident incident, HarmCount.Harm what) {
        return HarmRange.of(incident.harmOf(query.status()), what)
                .map(HarmRange::bounds)
                .filter(range -> !range.equals(Bounds.NONE));
    }

    private static Bounds merged(Map<IncidentId, Bounds> counted, List<Bounds> others, LinkingDraws.Draw merged) {
        List<Bounds> values = new ArrayList<>();
        counted.forEach((id, value) -> {
            if (!merged.without().contains(id)) {
                values.add(value);
            }
        });
        merged.instead().forEach(at -> values.add(others.get(at)));
        return Bounds.sum(values);
    }

    private static List<List<IncidentId>> mayBeOne(
            OtherLinkings linkings, List<AssessedIncident> all, Set<IncidentId> counted) {
        return linkings.mayBeOne(all).stream()
                .filter(joined -> joined.stream().anyMatch(counted::contains))
                .toList();
    }
}
