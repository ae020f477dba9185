package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// Compares two victims by index: log-odds and what moved them, with the limits of what names can say.
final class PairJudge {

    private final Patterns patterns;
    private final Weigher weigher;
    private final NameLimits limits;

    PairJudge(Patterns patterns, Weigher weigher, NameLimits limits) {
        this.patterns = patterns;
        this.weigher = weigher;
        this.limits = limits;
    }

    PersonAnswer answer(int one, int other) {
        List<Matching.FieldReason> reasons = new ArrayList<>();
        double odds = weigher.prior();
        long pattern = patterns.of(one, other);
        for (int field = 0; field < patterns.columns().size(); field++) {
            int level = Levels.of(pattern, field);
            if (level != Levels.MISSING) {
                double weight = weight(field, level, one, other);
                odds += weight;
                if (weight != 0) {
                    reasons.add(new Matching.FieldReason(
                            patterns.columns().get(field).field(), level, weight));
                }
            }
        }
        reasons.sort(Comparator.comparingDouble((Matching.FieldReason reason) -> -Math.abs(reason.weight())));
        return PersonAnswer.of(odds, reasons);
    }

    private double weight(int field, int level, int one, int other) {
        double weight = weigher.weight(field, level, one, other);
        if (field != VictimEntries.NAME) {
            return weight;
        }
        Column names = patterns.columns().get(field);
        return limits.limit(names.spelled(names.id(one)), names.spelled(names.id(other)), weight);
    }
}
