package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// Compares entries field by field; the levels of all fields lie in one number, four bits each.
final class Patterns {

    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private int date = -1;

    Patterns(List<Field> fields, List<Entry> entries) {
        for (int index = 0; index < fields.size(); index++) {
            Column column = new Column(fields.get(index), entries, index);
            columns.add(column);
            if (column.field().kind() == FieldKind.NAME_PART) {
                names.add(index);
            }
            if (column.field().kind() == FieldKind.DATE) {
                date = index;
            }
        }
    }

    List<Column> columns() {
        return columns;
    }

    long of(int a, int b) {
        long pattern = 0;
        for (int index = 0; index < columns.size(); index++) {
            pattern = Levels.with(pattern, index, columns.get(index).level(a, b));
        }
        return withoutAge(exchanged(pattern, a, b));
    }

    /// Two parts of a name that stand in each other's place agree nearly.
    private long exchanged(long pattern, int a, int b) {
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                Column one = columns.get(names.get(first));
                Column other = columns.get(names.get(second));
                boolean told = one.id(a) >= 0 && one.id(b) >= 0 && other.id(a) >= 0 && other.id(b) >= 0;
                if (told
                        && Levels.of(pattern, names.get(first)) < 2
                        && Levels.of(pattern, names.get(second)) < 2
                        && one.spelled(one.id(a)).equals(other.spelled(other.id(b)))
                        && other.spelled(other.id(a)).equals(one.spelled(one.id(b)))) {
                    return Levels.with(Levels.with(pattern, names.get(first), 2), names.get(second), 2);
                }
            }
        }
        return pattern;
    }

    /// An age says nothing more where days of birth were compared.
    private long withoutAge(long pattern) {
        if (date < 0 || Levels.of(pattern, date) == Levels.MISSING) {
            return pattern;
        }
        long kept = pattern;
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).field().kind() == FieldKind.AGE) {
                kept = Levels.with(kept, index, Levels.MISSING);
            }
        }
        return kept;
    }
}
