package org.tawthiq.incident;

import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// What places tell about a pair: the most specific place of each, and whether all that is known of it
/// fits.
final class PlaceRules {

    private PlaceRules() {}

    /// The rule on places; empty where one is missing.
    static String place(PlaceTraits one, PlaceTraits other) {
        if (!one.isTold() || !other.isTold()) {
            return "";
        }
        if (!one.isKnown() || !other.isKnown()) {
            return one.folded().equals(other.folded()) ? "same_place" : "place_names_differ";
        }
        if (one.id().equals(other.id())) {
            return "same_place";
        }
        if (one.kilometresTo(other) > one.radiusKilometres() + other.radiusKilometres()) {
            return "places_apart";
        }
        double coarser = Math.max(one.radiusKilometres(), other.radiusKilometres());
        return coarser > PlacePrecision.TOWN.radiusKilometres() ? "place_contains" : "places_near";
    }

    static String note(String rule, ClaimTraits a, ClaimTraits b) {
        ReportedPlace one = a.claim.places().getFirst();
        ReportedPlace other = b.claim.places().getFirst();
        String names = "one names " + one.name() + ", the other " + other.name();
        if (!a.place.isKnown() || !b.place.isKnown()) {
            return names;
        }
        return rule.equals("same_place")
                ? "both name " + one.best().map(ReportedPlace.Candidate::name).orElse(one.name())
                : "%s, %.0f km apart".formatted(names, a.place.kilometresTo(b.place));
    }
}
