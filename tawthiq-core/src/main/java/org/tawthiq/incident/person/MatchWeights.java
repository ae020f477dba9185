package org.tawthiq.incident.person;

import java.util.List;
import java.util.SplittableRandom;
import org.tawthiq.incident.matching.Frequencies;
import org.tawthiq.incident.matching.TwoKinds;

/// How much each level of each field speaks for one person: natural logarithms of m / u (Fellegi and Sunter
/// 1969). u comes from random pairs, m is learned from the candidate pairs with u fixed; nothing is labelled.
final class MatchWeights {

    private static final long RANDOM_PAIRS = 250_000;
    private static final double SMOOTH = 0.5;
    /// So many made matches stand behind the expected m.
    private static final double BEHIND = 20;
    /// How often values of one person are taken to be equal, before any pair is seen.
    private static final double TOP = 0.85;
    /// Where learning begins, by the share of equal values.
    private static final List<Double> TOPS = List.of(TOP, 0.6, 0.95);

    private final TwoKinds model;
    private final String doubt;

    private MatchWeights(TwoKinds model, String doubt) {
        this.model = model;
        this.doubt = doubt;
    }

    /// The chance that two persons have equal values.
    double chance(int field) {
        return model.ofTwo(field, model.levels(field) - 1);
    }

    /// How often two values of one person agree at `level` or more.
    double agreement(int field, int level) {
        return model.agreement(field, level);
    }

    /// The natural logarithm of m / u.
    double of(int field, int level) {
        return model.weight(field, level);
    }

    /// The natural logarithm of the odds that a random pair is one person.
    double prior() {
        return model.prior();
    }

    /// The expected number of pairs that are one person.
    double matches() {
        return model.matches();
    }

    /// The rule of METHOD.md that the estimate breaks; empty where it is sound.
    String doubt() {
        return doubt;
    }

    static MatchWeights learn(Patterns patterns, int entries, long[] compared, long seed) {
        List<Column> columns = patterns.columns();
        List<Integer> levels =
                columns.stream().map(column -> column.field().kind().levels()).toList();
        double all = 0.5 * entries * (entries - 1.0);
        TwoKinds.Beginning beginning = new TwoKinds.Beginning(
                random(patterns, levels, entries, seed),
                Frequencies.falling(levels, TOP),
                TOPS.stream().map(top -> Frequencies.falling(levels, top)).toList(),
                BEHIND,
                Math.max(1, 0.1 * entries) / all,
                all,
                (u, m, share) -> equality(columns, u, m, share));
        TwoKinds model = TwoKinds.learn(compared, beginning);
        return new MatchWeights(model, doubt(columns, model));
    }

    /// Equal values as often as their counts say, less those of one person.
    private static void equality(List<Column> columns, Frequencies u, Frequencies m, double share) {
        for (int field = 0; field < m.fields(); field++) {
            int top = m.levels(field) - 1;
            Column column = columns.get(field);
            double two = (column.meeting() - share * m.of(field, top)) / (1 - share);
            u.set(field, top, Math.max(two, column.leastChance()));
        }
    }

    /// Equal values must speak for one person, and less agreement never for more.
    private static String doubt(List<Column> columns, TwoKinds model) {
        if (model.matches() < 1) {
            return "no pair of entries agrees enough to learn from";
        }
        for (int field = 0; field < columns.size(); field++) {
            Field told = columns.get(field).field();
            if (model.weight(field, model.levels(field) - 1) <= 0 && told.kind() != FieldKind.CATEGORY) {
                return "equal values of \"%s\" would speak against one person".formatted(told.name());
            }
        }
        return model.agreed() ? "" : "the entries can be explained equally well with many matches and with few";
    }

    private static Frequencies random(Patterns patterns, List<Integer> levels, int entries, long seed) {
        Frequencies u = Frequencies.even(levels, SMOOTH);
        long all = (long) entries * (entries - 1) / 2;
        if (all <= RANDOM_PAIRS) {
            for (int a = 0; a < entries; a++) {
                for (int b = a + 1; b < entries; b++) {
                    u.count(patterns.of(a, b), 1);
                }
            }
            return u.shares();
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (long drawn = 0; drawn < RANDOM_PAIRS; drawn++) {
            int a = random.nextInt(entries);
            int b = random.nextInt(entries);
            if (a != b) {
                u.count(patterns.of(a, b), 1);
            }
        }
        return u.shares();
    }
}
