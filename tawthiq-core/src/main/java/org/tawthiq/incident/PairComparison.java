package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.List;

/// Compares two attack claims in one respect after the other and adds up what it observes. See
/// METHOD.md, "Linking claims".
final class PairComparison {

    private static final String TOLD_APART = "told_apart";

    private final LinkWeights weights;
    private final int sameFrom;
    private final int differentTo;

    PairComparison(LinkWeights weights) {
        this.weights = weights;
        sameFrom = weights.of("same_from");
        differentTo = weights.of("different_to");
    }

    /// The answer as a [Verdict], without its reasons.
    int verdict(ClaimTraits a, ClaimTraits b) {
        int date = weight(TimeRules.date(a, b));
        int place = weight(PlaceRules.place(a.place, b.place));
        int sum = date
                + weight(TimeRules.time(a, b))
                + place
                + weight(ActRules.acts(a.acts, b.acts))
                + weight(ActRules.objects(a.acts, b.acts))
                + weight(ActRules.parties(a.acts, b.acts))
                + weight(HarmRules.harm(a, b))
                + (isToldApart(a, b) ? weight(TOLD_APART) : 0);
        if (sum <= differentTo) {
            return Verdict.different(sum);
        }
        return sum >= sameFrom && date > 0 && place > 0 ? Verdict.same(sum) : Verdict.undecided(sum);
    }

    PairAnswer compare(ClaimTraits a, ClaimTraits b) {
        List<Reason> reasons = reasons(a, b);
        int verdict = verdict(a, b);
        if (Verdict.isDifferent(verdict)) {
            return new PairAnswer.Different(reasons);
        }
        return Verdict.isSame(verdict) ? new PairAnswer.Same(reasons) : new PairAnswer.Undecided(reasons);
    }

    private List<Reason> reasons(ClaimTraits a, ClaimTraits b) {
        List<Reason> reasons = new ArrayList<>();
        String date = TimeRules.date(a, b);
        if (!date.isEmpty()) {
            reasons.add(reason(date, TimeRules.dateNote(date, a, b)));
        }
        String time = TimeRules.time(a, b);
        if (!time.isEmpty()) {
            reasons.add(reason(time, TimeRules.timeNote(time)));
        }
        String place = PlaceRules.place(a.place, b.place);
        if (!place.isEmpty()) {
            reasons.add(reason(place, PlaceRules.note(place, a, b)));
        }
        String acts = ActRules.acts(a.acts, b.acts);
        if (!acts.isEmpty()) {
            reasons.add(reason(acts, ActRules.actsNote(acts, a.acts, b.acts)));
        }
        String objects = ActRules.objects(a.acts, b.acts);
        if (!objects.isEmpty()) {
            reasons.add(reason(objects, ActRules.objectsNote(objects, a.acts, b.acts)));
        }
        String parties = ActRules.parties(a.acts, b.acts);
        if (!parties.isEmpty()) {
            reasons.add(reason(parties, ActRules.PARTIES_NOTE));
        }
        String harm = HarmRules.harm(a, b);
        if (!harm.isEmpty()) {
            reasons.add(reason(harm, HarmRules.note(a, b)));
        }
        if (isToldApart(a, b)) {
            reasons.add(reason(TOLD_APART, "one source tells them as two attacks"));
        }
        return reasons;
    }

    private static boolean isToldApart(ClaimTraits a, ClaimTraits b) {
        return a.source().equals(b.source());
    }

    private int weight(String rule) {
        return rule.isEmpty() ? 0 : weights.of(rule);
    }

    private Reason reason(String rule, String note) {
        return new Reason(rule, weights.of(rule), note);
    }
}
