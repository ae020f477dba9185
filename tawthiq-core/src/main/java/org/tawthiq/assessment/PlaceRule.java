package org.tawthiq.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// The place of an incident: the most exact first place, that of most claims first.
final class PlaceRule {

    private PlaceRule() {}

    static Derived<List<ReportedPlace>> places(List<Claim.Attack> claims) {
        List<Claim.Attack> placed =
                claims.stream().filter(claim -> !claim.places().isEmpty()).toList();
        if (placed.isEmpty()) {
            return new Derived<>(List.of(), "nothing_told", List.of(), List.of());
        }
        Map<String, Long> votes = placed.stream().collect(Collectors.groupingBy(PlaceRule::key, Collectors.counting()));
        Claim.Attack best = placed.stream()
                .min(Comparator.<Claim.Attack, Boolean>comparing(
                                claim -> first(claim).best().isEmpty())
                        .thenComparing(claim -> first(claim).precision())
                        .thenComparingLong(claim -> -votes.getOrDefault(key(claim), 0L))
                        .thenComparing(Claim::id))
                .orElseThrow();
        return DateRule.split(
                placed,
                best.places(),
                "most_exact_place",
                Claim.Attack::places,
                (won, told) -> together(won.getFirst(), told.getFirst()),
                told -> told.getFirst().name());
    }

    private static ReportedPlace first(Claim.Attack claim) {
        return claim.places().getFirst();
    }

    private static String key(Claim.Attack claim) {
        ReportedPlace place = first(claim);
        return place.best().map(ReportedPlace.Candidate::id).orElse(place.name());
    }

    /// Whether two places can be one; a place that no gazetteer knows excludes nothing.
    static boolean together(ReportedPlace one, ReportedPlace other) {
        if (one.best().isEmpty() || other.best().isEmpty()) {
            return true;
        }
        double apart =
                one.best().get().coordinates().kilometresTo(other.best().get().coordinates());
        return apart <= radius(one.precision()) + radius(other.precision());
    }

    private static double radius(PlacePrecision precision) {
        return precision.radiusKilometres();
    }
}
