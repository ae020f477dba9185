package org.tawthiq.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.vocabulary.Coordinates;

/// A country's dump as GeoNames publishes it (`SY.txt`): tab separated, 19 columns, no header.
final class GeoNamesDump {

    private static final int COLUMNS = 19;

    private final String file;
    private final List<TableIndex.NamedEntry> rows = new ArrayList<>();
    private final List<TableIssue> issues = new ArrayList<>();

    private GeoNamesDump(String file) {
        this.file = file;
    }

    static TableRows read(String file, String text) {
        GeoNamesDump dump = new GeoNamesDump(file);
        long line = 0;
        for (String row : text.lines().toList()) {
            line++;
            if (!row.isBlank()) {
                dump.addRow(line, row.split("\t", -1));
            }
        }
        return new TableRows(dump.rows, dump.issues);
    }

    private void addRow(long line, String[] cells) {
        if (cells.length != COLUMNS) {
            skip(line, "has %d columns, a GeoNames dump has %d".formatted(cells.length, COLUMNS));
            return;
        }
        if (cells[0].isBlank() || cells[1].isBlank()) {
            skip(line, "has no id or no name");
            return;
        }
        Optional<Coordinates> coordinates = TableCells.coordinates(cells[4], cells[5]);
        if (coordinates.isEmpty()) {
            skip(line, "\"%s\" has no readable coordinates (%s, %s)".formatted(cells[1], cells[4], cells[5]));
            return;
        }
        GazetteerEntry entry = new GazetteerEntry(
                "geonames:" + cells[0],
                cells[1],
                coordinates.get(),
                cells[8],
                cells[10],
                "",
                PlaceKind.ofFeature(cells[6], cells[7]),
                cells[7],
                TableCells.population(cells[14]));
        List<String> names = new ArrayList<>(List.of(cells[1], cells[2]));
        names.addAll(List.of(cells[3].split(",", -1)));
        rows.add(new TableIndex.NamedEntry(entry, names));
    }

    private void skip(long line, String what) {
        issues.add(new TableIssue(file, line, what + "; the row is left out"));
    }
}
