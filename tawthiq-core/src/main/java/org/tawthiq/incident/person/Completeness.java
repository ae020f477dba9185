package org.tawthiq.incident.person;

import java.util.List;
import java.util.OptionalDouble;
import org.tawthiq.incident.matching.Clusters;

/// The estimated share of the pairs of one person that share a key and so were compared. For entries that were
/// found twice it asks how often a second entry of the same person would share a key, if each of its fields agreed
/// as often as the weights say, apart from the others. METHOD.md, "Matching people".
final class Completeness {

    private static final int MOST_ASKED = 4_000;
    /// Beyond so many fields, those that follow are taken never to agree.
    private static final int MOST_FIELDS = 10;

    private Completeness() {}

    /// Empty where no entry was found twice.
    ///
    /// @param person the first entry of the person of each entry
    static OptionalDouble of(CandidatePairs pairs, List<Column> columns, MatchWeights weights, int[] person) {
        int[] size = Clusters.sizes(person);
        int twice = 0;
        for (int first : person) {
            twice += size[first] > 1 ? 1 : 0;
        }
        int fields = Math.min(MOST_FIELDS, columns.size());
        double[] agree = new double[fields];
        for (int field = 0; field < fields; field++) {
            agree[field] = weights.agreement(field, keyLevel(columns.get(field))) * filled(columns.get(field), person);
        }
        int step = Math.max(1, twice / MOST_ASKED);
        double sum = 0;
        int asked = 0;
        int met = 0;
        for (int entry = 0; entry < person.length; entry++) {
            if (size[person[entry]] > 1 && met++ % step == 0) {
                sum += shared(pairs.passes(), agree, entry);
                asked++;
            }
        }
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / asked);
    }

    /// The lowest level at which a value still gives a key: a full name by two of its parts.
    private static int keyLevel(Column column) {
        return column.field().kind() == FieldKind.FULL_NAME
                ? Column.SIBLINGS + 1
                : column.field().kind().levels() - 1;
    }

    private static double filled(Column column, int[] person) {
        int filled = 0;
        for (int entry = 0; entry < person.length; entry++) {
            filled += column.id(entry) < 0 ? 0 : 1;
        }
        return (double) filled / person.length;
    }

    private static double shared(List<CandidatePairs.Pass> passes, double[] agree, int entry) {
        double sum = 0;
        for (int agreeing = 0; agreeing < 1 << agree.length; agreeing++) {
            if (sharesKey(passes, agreeing, entry)) {
                double chance = 1;
                for (int field = 0; field < agree.length; field++) {
                    chance *= (agreeing & 1 << field) != 0 ? agree[field] : 1 - agree[field];
                }
                sum += chance;
            }
        }
        return sum;
    }

    private static boolean sharesKey(List<CandidatePairs.Pass> passes, int agreeing, int entry) {
        for (CandidatePairs.Pass pass : passes) {
            if ((pass.fields() & ~agreeing) == 0 && pass.kept().get(entry)) {
                return true;
            }
        }
        return false;
    }
}
