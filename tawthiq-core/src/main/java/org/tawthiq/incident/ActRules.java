package org.tawthiq.incident;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Codebook;

/// What acts, means, objects and parties tell about a pair.
final class ActRules {

    static final String PARTIES_NOTE = "both name the same party";

    private ActRules() {}

    /// The rule on acts; empty where they tell nothing.
    static String acts(ActTraits a, ActTraits b) {
        boolean siblings = false;
        for (Code one : a.acts()) {
            for (Code other : b.acts()) {
                if (Kinship.isCompatible(one, other)) {
                    return "acts_agree";
                }
                siblings |= Kinship.isSibling(one, other);
            }
        }
        return siblings || a.acts().isEmpty() || b.acts().isEmpty() ? "" : "acts_differ";
    }

    static String actsNote(String rule, ActTraits a, ActTraits b) {
        String one = labels(a.acts());
        String other = labels(b.acts());
        if (rule.equals("acts_differ")) {
            return one + " is not " + other;
        }
        return one.equals(other) ? "both tell of: " + one : one + " goes with " + other;
    }

    /// The rule on objects and their names; empty where they tell nothing.
    static String objects(ActTraits a, ActTraits b) {
        if (a.objects().isEmpty() || b.objects().isEmpty()) {
            return "";
        }
        String found = "objects_differ";
        for (ActTraits.Named one : a.objects()) {
            for (ActTraits.Named other : b.objects()) {
                if (Kinship.isCompatible(one.kind(), other.kind())) {
                    if (areComparable(one, other)) {
                        if (one.sharesNameWith(other)) {
                            return "same_object_name";
                        }
                        found = "object_names_differ";
                    } else if (found.equals("objects_differ")) {
                        found = "objects_agree";
                    }
                }
            }
        }
        return found;
    }

    private static boolean areComparable(ActTraits.Named one, ActTraits.Named other) {
        return one.isNamed() && other.isNamed() && one.script() == other.script();
    }

    static String objectsNote(String rule, ActTraits a, ActTraits b) {
        if (rule.equals("objects_differ")) {
            return labels(a.kinds()) + " is not " + labels(b.kinds());
        }
        for (ActTraits.Named one : a.objects()) {
            for (ActTraits.Named other : b.objects()) {
                if (Kinship.isCompatible(one.kind(), other.kind())) {
                    if (rule.equals("objects_agree")) {
                        return "both speak of a " + Codebook.shipped().label(one.kind());
                    }
                    if (areComparable(one, other)) {
                        return rule.equals("same_object_name")
                                ? "both name " + one.name()
                                : "one names %s, the other %s".formatted(one.name(), other.name());
                    }
                }
            }
        }
        throw new IllegalStateException("the rule (%s) has no objects".formatted(rule));
    }

    /// The rule on parties; empty where they tell nothing.
    static String parties(ActTraits a, ActTraits b) {
        return !a.parties().isEmpty() && a.parties().equals(b.parties()) ? "same_party" : "";
    }

    private static String labels(Collection<Code> codes) {
        if (codes.size() == 1) {
            return Codebook.shipped().label(codes.iterator().next());
        }
        return codes.stream().distinct().sorted().map(Codebook.shipped()::label).collect(Collectors.joining(" and "));
    }
}
