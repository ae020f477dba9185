package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tawthiq.incident.person.Field;
import org.tawthiq.incident.person.FieldKind;

/// Cells of one list that may not be what their column is about: each kind is told once, with its first row and
/// how many there are. Nothing is left out because of it.
final class CellDoubts {

    /// What stands between two names in one cell. A single *و* joins names in Arabic; behind a blank it may also
    /// begin a name, so that it counts only as a word of its own.
    private static final Pattern TWO_PERSONS = Pattern.compile("[;/\\n&+]|\\s(?:and|و)\\s");

    private static final String PERSONS = "may name two persons and is taken as one: give each a row of their own";

    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();

    /// @param row of the list, from 1 behind the header
    /// @param cell not empty
    void look(int row, Field field, String cell) {
        boolean isName = field.kind() == FieldKind.FULL_NAME || field.kind() == FieldKind.NAME_PART;
        if (isName && TWO_PERSONS.matcher(cell).find()) {
            add(row, "the " + field.name() + " " + PERSONS);
        }
        if (!field.reads(cell)) {
            add(
                    row,
                    "the %s cannot be read and is not compared: write it as %s"
                            .formatted(
                                    field.name(), field.kind() == FieldKind.AGE ? "a number of years" : "2024-01-31"));
        }
    }

    private void add(int row, String what) {
        rows.computeIfAbsent(what, _ -> new ArrayList<>()).add(row);
    }

    /// @param file the name of the list
    List<Problem> told(String file) {
        List<Problem> told = new ArrayList<>();
        rows.forEach((what, where) -> told.add(new Problem(
                file,
                where.size() == 1
                        ? "row " + where.getFirst()
                        : "row %d and %d more".formatted(where.getFirst(), where.size() - 1),
                what)));
        return told;
    }
}
