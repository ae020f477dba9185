package org.tawthiq.assessment;

import java.util.List;
import java.util.Map;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// An incident with what its claims give for each attribute. Nothing here is typed in; every value names
/// its rule and
/// its claims.
///
/// @param places most specific first
/// @param harmByStatus the harm to those of whom claims say that they were civilians or fighters; *not said*
///     is no key
/// @param denials statements of parties that speak of this incident's day and place, sorted
/// @param independence what is uncertain of `groups`
public record AssessedIncident(
        Incident incident,
        Derived<ReportedDate> date,
        Derived<TimeOfDay> time,
        Derived<List<ReportedPlace>> places,
        Derived<List<Code>> acts,
        Derived<List<Code>> means,
        Derived<List<ObjectMention>> objects,
        Derived<Parties> parties,
        List<HarmRange> harm,
        Map<HarmCount.Status, List<HarmRange>> harmByStatus,
        List<Conflict> conflicts,
        List<OriginGroup> groups,
        List<Claim.PartyStatement> denials,
        Result event,
        Result harmResult,
        Result party,
        Graded graded,
        Independence independence) {

    public AssessedIncident {
        harm = List.copyOf(harm);
        harmByStatus = Map.copyOf(harmByStatus);
        conflicts = List.copyOf(conflicts);
        groups = List.copyOf(groups);
        denials = List.copyOf(denials);
    }

    /// Values of one attribute that cannot all hold, each with its claims.
    public record Conflict(String attribute, List<Value> values) {
        public Conflict {
            values = List.copyOf(values);
        }

        /// @param said the value in words
        public record Value(String said, List<ClaimId> by) {
            public Value {
                by = List.copyOf(by);
            }
        }
    }

    public Grade grade() {
        return graded.grade();
    }

    public IncidentId id() {
        return incident.id();
    }

    /// The ranges of those of a status, as far as claims tell it; of all persons for *not said*.
    public List<HarmRange> harmOf(HarmCount.Status status) {
        return status == HarmCount.Status.NOT_SAID ? harm : harmByStatus.getOrDefault(status, List.of());
    }

    /// The same with its origins told in other words.
    public AssessedIncident withGroups(List<OriginGroup> told, Independence uncertain) {
        return new AssessedIncident(
                incident,
                date,
                time,
                places,
                acts,
                means,
                objects,
                parties,
                harm,
                harmByStatus,
                conflicts,
                told,
                denials,
                event,
                harmResult,
                party,
                graded,
                uncertain);
    }
}
