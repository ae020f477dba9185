package org.tawthiq.incident.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.vocabulary.Spelling;
import org.tawthiq.vocabulary.Table;

/// Weights that were set by hand, for entries too few to learn from: `made-weights.tsv`. A convention; METHOD.md,
/// "Victims of a case".
final class MadeWeigher implements Weigher {

    private static final double THOUSAND = 1000;
    private static final String PRIOR = "prior";
    private static final String SHORT_NAME = "two parts";

    private final List<Column> columns;
    private final Map<String, Double> weights;

    MadeWeigher(List<Column> columns) {
        this(columns, Table.shipped(MadeWeigher.class, "made-weights.tsv"));
    }

    MadeWeigher(List<Column> columns, Table table) {
        this.columns = List.copyOf(columns);
        this.weights = new HashMap<>();
        for (Table.Row row : table.rows()) {
            weights.put(key(row.cell(0), row.optional(1)), Integer.parseInt(row.cell(2)) / THOUSAND);
        }
        for (Column column : this.columns) {
            for (int level = 0; level < column.field().kind().levels(); level++) {
                weight(column.field().name(), Integer.toString(level));
            }
        }
    }

    @Override
    public double prior() {
        return weight(PRIOR, "");
    }

    @Override
    public double weight(int field, int level, int one, int other) {
        Column column = columns.get(field);
        if (field == VictimEntries.TEXT && !areAlike(one, other)) {
            return 0;
        }
        double weight = weight(column.field().name(), Integer.toString(level));
        boolean isName = column.field().kind() == FieldKind.FULL_NAME;
        return isName && weight > 0 && shorter(column, one, other) <= 2 ? weight + weight(SHORT_NAME, "") : weight;
    }

    /// That two stand in one text says something only where their names allow them to be one.
    private boolean areAlike(int one, int other) {
        int level = columns.get(VictimEntries.NAME).level(one, other);
        return level != Levels.MISSING && level > Column.SIBLINGS + 1;
    }

    private static int shorter(Column column, int one, int other) {
        return Math.min(column.parts(column.id(one)).length, column.parts(column.id(other)).length);
    }

    private double weight(String of, String level) {
        Double weight = weights.get(key(of, level));
        if (weight == null) {
            throw new IllegalStateException("made-weights.tsv: %s %s is missing".formatted(of, level));
        }
        return weight;
    }

    private static String key(String of, String level) {
        return Spelling.of(of) + " " + level;
    }
}
