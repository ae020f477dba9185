package org.tawthiq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tawthiq.incident.person.Field;

/// Days of one column of a list whose years are those of an Islamic calendar, lunar or solar, among days of the common
/// era. They are not compared: which of the two calendars it is cannot be told from the figures. METHOD.md,
/// "Matching people".
final class ForeignYears {

    /// Years of either calendar that may be those of people of whom a list of the common era tells: 1250 was 1834 by
    /// the lunar and 1871 by the solar one.
    private static final int FROM = 1250;

    private static final int TO = 1500;

    /// Where a list tells of years between the two, it is one of history, and early years are what they seem.
    private static final int MODERN = 1800;

    private final Field field;
    private final List<Integer> early = new ArrayList<>();
    private boolean ofHistory;

    ForeignYears(Field field) {
        this.field = field;
    }

    /// @param row of the list, from 1 behind the header
    void look(int row, String cell) {
        OptionalInt year = field.year(cell);
        if (year.isPresent() && year.getAsInt() >= FROM && year.getAsInt() <= TO) {
            early.add(row);
        }
        ofHistory |= year.isPresent() && year.getAsInt() > TO && year.getAsInt() < MODERN;
    }

    /// Takes the days out.
    ///
    /// @param rows values by field of each row, from row 1
    /// @return what to tell
    List<Problem> takeOut(String file, List<Map<String, String>> rows) {
        if (early.isEmpty() || ofHistory) {
            return List.of();
        }
        String first = rows.get(early.getFirst() - 1).getOrDefault(field.name(), "");
        early.forEach(row -> rows.get(row - 1).remove(field.name()));
        String where = early.size() == 1
                ? "row " + early.getFirst()
                : "row %d and %d more".formatted(early.getFirst(), early.size() - 1);
        return List.of(new Problem(
                file,
                where,
                "the %s \"%s\" has a year of an Islamic calendar, lunar or solar, and is not compared: write it in the common era, such as 2024-01-31"
                        .formatted(field.name(), first)));
    }
}
