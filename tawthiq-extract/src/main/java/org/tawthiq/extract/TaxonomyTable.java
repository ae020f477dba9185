package org.tawthiq.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.incident.event.Taxonomy;

/// Reads a taxonomy from a CSV file with a header: a value, then its groups from narrow to wide. Where the first
/// column names lists, a value is that of one list.
final class TaxonomyTable {

    private final EventColumns columns;

    TaxonomyTable(EventColumns columns) {
        this.columns = columns;
    }

    /// The name of a value that is one list's own.
    static String ofList(String list, String value) {
        return list + "\u0000" + value;
    }

    Taxonomy read(String name, Path file, List<Problem> problems) throws IOException {
        Map<String, List<String>> wider = new LinkedHashMap<>();
        CsvTable table = CsvTable.read(file, problems).orElse(null);
        if (table != null) {
            boolean byList = columns.role(table.header().getFirst()).equals("list");
            int from = byList ? 1 : 0;
            int groups = table.header().size() - from - 1;
            for (int row = 0; row < table.rows().size(); row++) {
                List<String> cells =
                        table.rows().get(row).stream().map(String::strip).toList();
                if (cells.size() - from - 1 != groups || cells.contains("")) {
                    problems.add(new Problem(
                            table.name(),
                            "row " + (row + 1),
                            "needs a value and %d groups; it is left out".formatted(groups)));
                    continue;
                }
                String value = cells.get(from);
                wider.put(byList ? ofList(cells.getFirst(), value) : value, cells.subList(from + 1, cells.size()));
            }
        }
        return new Taxonomy(name, wider);
    }
}
