package org.tawthiq.assessment;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Another attack of the same day and place: a second strike, or another object of the same town. Both stay two
/// incidents; whoever reads of one should know of the other.
///
/// @param minutesLater from the earliest moment of the one to that of the other, negative where the other came
///     first; empty where a clock time is not told of both
public record NearbyIncident(IncidentId incident, OptionalLong minutesLater) {

    /// A place told more roughly than this is no place that two attacks share.
    private static final PlacePrecision ROUGHEST = PlacePrecision.TOWN;

    /// The incidents among `all` that share the day and the place of `incident`, in the order of their times, then
    /// their names.
    public static List<NearbyIncident> of(AssessedIncident incident, Collection<AssessedIncident> all) {
        return all.stream()
                .filter(other -> !other.id().equals(incident.id()))
                .filter(other -> sameDay(incident, other) && samePlace(incident, other))
                .map(other -> new NearbyIncident(other.id(), minutes(incident, other)))
                .sorted(Comparator.comparingLong(
                                (NearbyIncident near) -> near.minutesLater().orElse(Long.MAX_VALUE))
                        .thenComparing(NearbyIncident::incident))
                .toList();
    }

    private static boolean sameDay(AssessedIncident one, AssessedIncident other) {
        DateExtent day = one.date().value().extent();
        return day instanceof DateExtent.Day && day.equals(other.date().value().extent());
    }

    private static boolean samePlace(AssessedIncident one, AssessedIncident other) {
        if (one.places().value().isEmpty() || other.places().value().isEmpty()) {
            return false;
        }
        ReportedPlace here = one.places().value().getFirst();
        ReportedPlace there = other.places().value().getFirst();
        return isExact(here) && isExact(there) && PlaceRule.together(here, there);
    }

    private static boolean isExact(ReportedPlace place) {
        return place.best().isPresent() && place.precision().compareTo(ROUGHEST) <= 0;
    }

    private static OptionalLong minutes(AssessedIncident one, AssessedIncident other) {
        return one.time().value() instanceof TimeOfDay.Clock here
                        && other.time().value() instanceof TimeOfDay.Clock there
                ? OptionalLong.of(ChronoUnit.MINUTES.between(here.from(), there.from()))
                : OptionalLong.empty();
    }
}
