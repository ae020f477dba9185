package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;

/// Compares two attack claims in one respect after the other and adds up what it observes. See METHOD.md,
/// "Linking
/// claims".
final class PairComparison {

    private final LinkWeights weights;

    PairComparison(LinkWeights weights) {
        this.weights = weights;
    }

    PairAnswer compare(Claim.Attack a, Claim.Attack b) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Reason> date = TimeRules.date(a, b, weights);
        Optional<Reason> place = PlaceRules.place(a, b, weights);
        date.ifPresent(reasons::add);
        TimeRules.time(a, b, weights).ifPresent(reasons::add);
        place.ifPresent(reasons::add);
        reasons.addAll(ActRules.compare(a, b, weights));
        HarmRules.compare(a, b, weights).ifPresent(reasons::add);
        if (a.statement().citation().source().equals(b.statement().citation().source())) {
            reasons.add(new Reason("told_apart", weights.of("told_apart"), "one source tells them as two attacks"));
        }
        return answer(reasons, speaksFor(date) && speaksFor(place));
    }

    private static boolean speaksFor(Optional<Reason> reason) {
        return reason.filter(found -> found.weight() > 0).isPresent();
    }

    private PairAnswer answer(List<Reason> reasons, boolean dateAndPlaceAgree) {
        int sum = reasons.stream().mapToInt(Reason::weight).sum();
        if (sum <= weights.of("different_to")) {
            return new PairAnswer.Different(reasons);
        }
        if (sum >= weights.of("same_from") && dateAndPlaceAgree) {
            return new PairAnswer.Same(reasons);
        }
        return new PairAnswer.Undecided(reasons);
    }
}
