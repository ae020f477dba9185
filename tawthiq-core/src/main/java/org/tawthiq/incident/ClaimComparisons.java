package org.tawthiq.incident;

import java.util.Collections;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.tawthiq.incident.event.Comparison;
import org.tawthiq.incident.matching.Levels;

/// In what else claims are compared by levels: time of day, names of objects, parties, and weekdays where a day is
/// not told. In the order of [LevelWords#fields].
final class ClaimComparisons {

    private final List<ClaimTraits> claims;
    private final List<Integer> named;

    /// @param claims and what their texts name; both may grow
    /// @param named the days of the week that the claims' texts name, as [Weekdays] tells them
    ClaimComparisons(List<ClaimTraits> claims, List<Integer> named) {
        this.claims = claims;
        this.named = named;
    }

    List<Comparison> all() {
        return List.of(
                new ByLevel(3, false, this::hour),
                new ByLevel(2, false, this::objectName),
                new ByLevel(2, false, this::party),
                new ByLevel(2, true, this::weekday));
    }

    private record ByLevel(int levels, boolean isForNoDay, IntBinaryOperator compare) implements Comparison {
        @Override
        public int level(int one, int other) {
            return compare.applyAsInt(one, other);
        }
    }

    private int hour(int one, int other) {
        ClaimTraits a = claims.get(one);
        ClaimTraits b = claims.get(other);
        return switch (TimeRules.time(a, b)) {
            case "" -> Levels.MISSING;
            case "same_time" -> a.isClock && b.isClock ? 2 : 1;
            default -> 0;
        };
    }

    private int objectName(int one, int other) {
        return switch (ActRules.objects(claims.get(one).acts, claims.get(other).acts)) {
            case "same_object_name" -> 1;
            case "object_names_differ" -> 0;
            default -> Levels.MISSING;
        };
    }

    private int party(int one, int other) {
        ActTraits a = claims.get(one).acts;
        ActTraits b = claims.get(other).acts;
        if (a.parties().isEmpty() || b.parties().isEmpty()) {
            return Levels.MISSING;
        }
        return Collections.disjoint(a.parties(), b.parties()) ? 0 : 1;
    }

    /// Two claims of a day each are asked for what their texts name, to learn from.
    private int weekday(int one, int other) {
        int left = Weekdays.of(claims.get(one).claim.date().extent());
        int right = Weekdays.of(claims.get(other).claim.date().extent());
        boolean bothDated = left != Weekdays.NONE && right != Weekdays.NONE;
        int a = bothDated || left == Weekdays.NONE ? named.get(one) : left;
        int b = bothDated || right == Weekdays.NONE ? named.get(other) : right;
        return a == 0 || b == 0 ? Levels.MISSING : (a & b) == 0 ? 0 : 1;
    }
}
