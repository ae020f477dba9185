package org.tawthiq.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// What places tell about a pair: the most specific place of each, and whether all that is known of it
/// fits.
final class PlaceRules {

    private static final int CANDIDATES = 3;

    private PlaceRules() {}

    static Optional<Reason> place(Claim.Attack a, Claim.Attack b, LinkWeights weights) {
        Optional<ReportedPlace> one = a.places().stream().findFirst();
        Optional<ReportedPlace> other = b.places().stream().findFirst();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(compare(one.get(), other.get(), weights));
    }

    private static Reason compare(ReportedPlace one, ReportedPlace other, LinkWeights weights) {
        if (one.best().isEmpty() || other.best().isEmpty()) {
            boolean same = folded(one.name()).equals(folded(other.name()));
            return reason(same ? "same_place" : "place_names_differ", weights, names(one, other));
        }
        ReportedPlace.Candidate left = one.best().get();
        ReportedPlace.Candidate right = other.best().get();
        if (left.id().equals(right.id())) {
            return reason("same_place", weights, "both name " + left.name());
        }
        double apart = nearest(one.candidates(), other.candidates());
        double coarser = Math.max(radius(one), radius(other));
        double allowed = radius(one) + radius(other);
        String distance = "%s, %.0f km apart".formatted(names(one, other), apart);
        if (apart > allowed) {
            return reason("places_apart", weights, distance);
        }
        boolean oneIsAnArea = coarser > PlacePrecision.TOWN.radiusKilometres();
        return reason(oneIsAnArea ? "place_contains" : "places_near", weights, distance);
    }

    /// The least distance among the first candidates of both, since a name of several places excludes
    /// none of them.
    private static double nearest(List<ReportedPlace.Candidate> one, List<ReportedPlace.Candidate> other) {
        double least = Double.MAX_VALUE;
        for (ReportedPlace.Candidate left : one.stream().limit(CANDIDATES).toList()) {
            for (ReportedPlace.Candidate right :
                    other.stream().limit(CANDIDATES).toList()) {
                least = Math.min(least, left.coordinates().kilometresTo(right.coordinates()));
            }
        }
        return least;
    }

    private static double radius(ReportedPlace place) {
        return place.precision().radiusKilometres();
    }

    private static String names(ReportedPlace one, ReportedPlace other) {
        return "one names %s, the other %s".formatted(one.name(), other.name());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Reason reason(String rule, LinkWeights weights, String note) {
        return new Reason(rule, weights.of(rule), note);
    }
}
