package org.tawthiq.incident;

/// What the numbers of persons killed tell about a pair; those of the injured where no killed are told.
final class HarmRules {

    private static final long FAR = 3;

    private HarmRules() {}

    /// The rule on numbers; empty where they tell nothing.
    static String harm(ClaimTraits a, ClaimTraits b) {
        if (a.killed.isTold() && b.killed.isTold()) {
            return rule(a.killed, b.killed);
        }
        return a.injured.isTold() && b.injured.isTold() ? rule(a.injured, b.injured) : "";
    }

    private static String rule(ClaimTraits.Toll one, ClaimTraits.Toll other) {
        if (one.least() <= other.most() && other.least() <= one.most()) {
            return "harm_agrees";
        }
        long low = Math.min(top(one), top(other));
        long high = Math.max(one.least(), other.least());
        return high > FAR * Math.max(1, low) ? "harm_far_apart" : "harm_differs";
    }

    private static long top(ClaimTraits.Toll toll) {
        return toll.most() == Long.MAX_VALUE ? toll.least() : toll.most();
    }

    static String note(ClaimTraits a, ClaimTraits b) {
        boolean ofKilled = a.killed.isTold() && b.killed.isTold();
        return "one says %s, the other %s"
                .formatted(said(ofKilled ? a.killed : a.injured), said(ofKilled ? b.killed : b.injured));
    }

    private static String said(ClaimTraits.Toll toll) {
        if (toll.most() == Long.MAX_VALUE) {
            return "at least " + toll.least();
        }
        return toll.most() == toll.least() ? Long.toString(toll.least()) : toll.least() + " to " + toll.most();
    }
}
