package org.tawthiq.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Bounds;

/// Answers queries. Sums of ranges are outer ranges: least of all leasts, most of all mosts; see
/// METHOD.md, "Findings".
public final class Findings {

    private Findings() {}

    public static Finding answer(Query query, Collection<AssessedIncident> incidents) {
        List<AssessedIncident> counted = new ArrayList<>();
        List<Finding.Open> open = new ArrayList<>();
        incidents.stream().sorted(Comparator.comparing(AssessedIncident::id)).forEach(incident -> {
            switch (Matcher.match(query.selection(), incident)) {
                case Match.Yes() -> counted.add(incident);
                case Match.CannotTell(String why) -> open.add(new Finding.Open(incident.id(), why));
                case Match.No _ -> {}
            }
        });
        return switch (query.measure()) {
            case INCIDENTS -> incidents(query, counted, open);
            case KILLED -> harm(query, counted, open, HarmCount.Harm.KILLED);
            case INJURED -> harm(query, counted, open, HarmCount.Harm.INJURED);
        };
    }

    private static Finding incidents(Query query, List<AssessedIncident> counted, List<Finding.Open> open) {
        long least = counted.size();
        return new Finding(query, least, OptionalLong.of(least), ids(counted), open);
    }

    private static Finding harm(
            Query query, List<AssessedIncident> counted, List<Finding.Open> open, HarmCount.Harm what) {
        List<AssessedIncident> telling = counted.stream()
                .filter(incident -> HarmRange.of(incident.harmOf(query.status()), what)
                        .filter(range -> range.most().orElse(1) > 0)
                        .isPresent())
                .toList();
        Bounds sum = Bounds.sum(telling.stream()
                .map(incident -> HarmRange.of(incident.harmOf(query.status()), what)
                        .orElseThrow()
                        .bounds())
                .toList());
        return new Finding(query, sum.least(), sum.most(), ids(telling), open);
    }

    private static List<org.tawthiq.incident.IncidentId> ids(List<AssessedIncident> incidents) {
        return incidents.stream().map(AssessedIncident::id).toList();
    }
}
