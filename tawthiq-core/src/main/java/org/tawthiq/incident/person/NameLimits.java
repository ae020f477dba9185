package org.tawthiq.incident.person;

import java.util.List;
import org.tawthiq.vocabulary.Spelling;

/// How far two names alone can go, whatever the weights: names that may be two spellings of one speak little against
/// one person, and a single name little either way. METHOD.md, "Victims of a case".
final class NameLimits {

    /// Spelled given names from this likeness on may be one.
    private static final double LIKE = 0.8;

    /// In natural logarithms.
    private static final double LEAST_SAID = 1.5;

    private final VictimWords words;

    NameLimits(VictimWords words) {
        this.words = words;
    }

    /// @param one spelled by [Spelling], as `other`
    double limit(String one, String other, double weight) {
        if (isSingle(one) || isSingle(other)) {
            return Math.max(-LEAST_SAID, Math.min(LEAST_SAID, weight));
        }
        return mayBeOne(one, other) ? Math.max(-LEAST_SAID, weight) : weight;
    }

    /// Whether the given name of one is like some part of the other.
    private static boolean mayBeOne(String one, String other) {
        List<String> left = Spelling.parts(one);
        List<String> right = Spelling.parts(other);
        return right.stream().anyMatch(part -> alike(left.getFirst(), part))
                || left.stream().anyMatch(part -> alike(right.getFirst(), part));
    }

    private boolean isSingle(String spelled) {
        return Spelling.parts(spelled).size() < 2 || words.isKunya(spelled);
    }

    private static boolean alike(String one, String other) {
        return Likeness.jaroWinkler(one, other) >= LIKE || Likeness.isOneEditAway(one, other);
    }
}
