package org.tawthiq.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.ReportedPlace;

/// Makes traits of claims; equal places, acts and objects are held once, however many claims tell them.
final class TraitMaker {

    private final Map<ReportedPlace, PlaceTraits> places = new HashMap<>();
    private final Map<ActTraits, ActTraits> acts = new HashMap<>();

    ClaimTraits of(Claim.Attack claim) {
        PlaceTraits place = claim.places().isEmpty()
                ? PlaceTraits.UNTOLD
                : places.computeIfAbsent(claim.places().getFirst(), PlaceTraits::of);
        return new ClaimTraits(claim, place, acts.computeIfAbsent(ActTraits.of(claim), same -> same));
    }

    static List<ClaimTraits> of(List<Claim.Attack> claims) {
        TraitMaker maker = new TraitMaker();
        return claims.stream().map(maker::of).toList();
    }
}
