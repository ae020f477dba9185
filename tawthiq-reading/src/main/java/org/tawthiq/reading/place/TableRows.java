package org.tawthiq.reading.place;

import java.util.List;

/// What a table's reader made of its lines.
record TableRows(List<TableIndex.NamedEntry> rows, List<TableIssue> issues) {
    TableRows {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }
}
