package org.tawthiq.incident;

import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Count;

/// What the numbers of persons killed tell about a pair; those of the injured where no killed are told.
final class HarmRules {

    private static final long FAR = 3;

    private HarmRules() {}

    static Optional<Reason> compare(Claim.Attack a, Claim.Attack b, LinkWeights weights) {
        return compare(a, b, HarmCount.Harm.KILLED, weights).or(() -> compare(a, b, HarmCount.Harm.INJURED, weights));
    }

    private static Optional<Reason> compare(Claim.Attack a, Claim.Attack b, HarmCount.Harm what, LinkWeights weights) {
        Optional<Count> one = total(a, what);
        Optional<Count> other = total(b, what);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String rule = rule(one.get(), other.get());
        return Optional.of(new Reason(
                rule,
                weights.of(rule),
                "one says %s, the other %s"
                        .formatted(
                                Bounds.of(one.get()).said(),
                                Bounds.of(other.get()).said())));
    }

    private static Optional<Count> total(Claim.Attack claim, HarmCount.Harm what) {
        return claim.harm().stream()
                .filter(harm -> harm.what() == what && !harm.part())
                .map(HarmCount::count)
                .findFirst();
    }

    private static String rule(Count one, Count other) {
        if (one.agreesWith(other)) {
            return "harm_agrees";
        }
        long low = Math.min(Bounds.of(one).largestTold(), Bounds.of(other).largestTold());
        long high = Math.max(one.least(), other.least());
        return high > FAR * Math.max(1, low) ? "harm_far_apart" : "harm_differs";
    }
}
