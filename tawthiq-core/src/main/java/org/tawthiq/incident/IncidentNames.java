package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawthiq.claim.ClaimId;

/// Gives clusters their names: an existing incident keeps its own, a merge keeps both, a new cluster is
/// named from
/// its founding claim.
final class IncidentNames {

    private IncidentNames() {}

    static List<Incident> name(List<List<Incident.Membership>> clusters, List<Incident> existing) {
        Map<ClaimId, Incident> founded = new HashMap<>();
        existing.forEach(incident -> founded.put(incident.founding(), incident));
        return clusters.stream()
                .map(cluster -> name(cluster, founded))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    private static Incident name(List<Incident.Membership> cluster, Map<ClaimId, Incident> founded) {
        List<ClaimId> claims =
                cluster.stream().map(Incident.Membership::claim).sorted().toList();
        List<Incident> known =
                claims.stream().filter(founded::containsKey).map(founded::get).collect(Collectors.toList());
        known.sort(Comparator.comparing(Incident::id));
        ClaimId founding =
                known.isEmpty() ? claims.getFirst() : known.getFirst().founding();
        IncidentId id = known.isEmpty()
                ? IncidentId.foundedBy(founding)
                : known.getFirst().id();
        return new Incident(id, founding, cluster, formerly(id, known));
    }

    private static List<IncidentId> formerly(IncidentId id, List<Incident> known) {
        Set<IncidentId> names = new HashSet<>();
        known.forEach(incident -> {
            names.add(incident.id());
            names.addAll(incident.formerly());
        });
        names.remove(id);
        List<IncidentId> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
