package org.tawthiq.reading.place;

import java.util.List;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Table;

/// The continents, seas and regions of `areas.tsv`, with a middle point each.
final class Areas {

    private Areas() {}

    static TableIndex shipped() {
        return of(Table.shipped(Areas.class, "areas.tsv"));
    }

    static TableIndex of(Table table) {
        return new TableIndex(table.rows().stream().map(Areas::entry).toList());
    }

    private static TableIndex.NamedEntry entry(Table.Row row) {
        String name = row.cell(0);
        Coordinates middle = Coordinates.ofDegrees(degrees(row, 1), degrees(row, 2));
        String id = "area:" + PlaceNames.key(name).replace(' ', '-');
        GazetteerEntry entry = new GazetteerEntry(id, name, middle, "", "", "", PlaceKind.REGION, "", 0);
        return new TableIndex.NamedEntry(entry, List.of(name));
    }

    /// The number of degrees in a cell.
    static double degrees(Table.Row row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException _) {
            throw row.wrong("\"%s\" is no number of degrees".formatted(row.cell(column)));
        }
    }
}
