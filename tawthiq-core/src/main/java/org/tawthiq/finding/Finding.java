package org.tawthiq.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Bounds;

/// The answer to a query: a range, and the incidents behind it.
///
/// @param bounds from what is documented even if every undecided pair of incidents is one, to what the incidents
///     as linked give at most: the outer range
/// @param counted incidents that belong to the selection, sorted
/// @param open incidents of which the claims do not tell whether they belong, with the reason
/// @param doubt what the range holds beside the sum over the incidents counted
public record Finding(Query query, Bounds bounds, List<IncidentId> counted, List<Open> open, Doubt doubt) {

    public Finding {
        counted = List.copyOf(counted);
        open = List.copyOf(open);
    }

    /// An incident that may belong.
    public record Open(IncidentId incident, String why) {}

    /// What is not certain of a number beside its own figures. See METHOD.md, "Doubt of linking".
    ///
    /// @param counted the sum over the incidents counted, before any doubt
    /// @param mayBeOne incidents of which nobody could decide whether they are one, among them at least one counted
    /// @param plausible the central 95 % of draws; empty where none were asked for
    public record Doubt(Bounds counted, List<List<IncidentId>> mayBeOne, Optional<Plausible> plausible) {
        public Doubt {
            mayBeOne = List.copyOf(mayBeOne);
        }
    }

    /// The range in which the number lies in most draws of linkings and of figures within their ranges. An estimate,
    /// told beside the documented range and never added to it.
    ///
    /// @param mean of all draws, rounded
    public record Plausible(Bounds range, long mean, int draws) {}

    public long least() {
        return bounds.least();
    }

    /// Empty where an incident leaves it open.
    public OptionalLong most() {
        return bounds.most();
    }
}
