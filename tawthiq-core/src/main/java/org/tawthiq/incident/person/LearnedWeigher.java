package org.tawthiq.incident.person;

import java.util.Set;

/// Weights learned from the entries themselves; equal values that are rare say more than common ones.
final class LearnedWeigher implements Weigher {

    /// A rare or common value changes the weight of its equality by at most so much, in natural logarithms.
    private static final double MOST_FOR_RARITY = 4;

    /// Names that share all but the first part are those of brothers and sisters, who may be twins.
    private static final double OF_SIBLINGS = -3;

    private static final Set<FieldKind> WITHOUT_RARITY = Set.of(FieldKind.DATE, FieldKind.AGE);

    private final Patterns patterns;
    private final MatchWeights weights;
    private final double same;

    /// @param entries how many there are
    LearnedWeigher(Patterns patterns, MatchWeights weights, int entries) {
        this.patterns = patterns;
        this.weights = weights;
        this.same = 2 * weights.matches() / entries;
    }

    @Override
    public double prior() {
        return weights.prior();
    }

    @Override
    public double weight(int field, int level, int one, int other) {
        Column column = patterns.columns().get(field);
        double weight = weights.of(field, level);
        if (column.field().kind() == FieldKind.FULL_NAME && level <= Column.SIBLINGS) {
            return Math.min(weight, OF_SIBLINGS);
        }
        boolean equal = level == column.field().kind().levels() - 1;
        if (!equal || WITHOUT_RARITY.contains(column.field().kind())) {
            return weight;
        }
        double rarity = Math.log(weights.chance(field) / column.chance(column.id(one), same));
        return weight + Math.max(-MOST_FOR_RARITY, Math.min(MOST_FOR_RARITY, rarity));
    }
}
