package org.tawthiq.finding;

import java.util.List;
import java.util.OptionalLong;
import org.tawthiq.incident.IncidentId;

/// The answer to a query: a range, and the incidents behind it.
///
/// @param least what is documented: the headline
/// @param most the outer end of the range; empty where an incident leaves it open
/// @param counted incidents that belong to the selection, sorted
/// @param open incidents of which the claims do not tell whether they belong, with the reason
public record Finding(Query query, long least, OptionalLong most, List<IncidentId> counted, List<Open> open) {

    public Finding {
        counted = List.copyOf(counted);
        open = List.copyOf(open);
    }

    /// An incident that may belong.
    public record Open(IncidentId incident, String why) {}
}
