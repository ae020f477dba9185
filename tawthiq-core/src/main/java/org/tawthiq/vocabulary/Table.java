package org.tawthiq.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated data file that ships with the program. Lines that begin with `#` and blank lines are
/// comments.
///
/// @param name of the file, for messages
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /// One line of the file.
    ///
    /// @param number of the line in the file, from 1
    public record Row(String file, int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell at `column` (from 0); a missing one is our mistake in the data and is told with file
        /// and line.
        public String cell(int column) {
            if (column >= cells.size()) {
                throw wrong("has %d cells, cell %d is missing".formatted(cells.size(), column + 1));
            }
            return cells.get(column);
        }

        /// The cell, or empty where it is missing or holds `-`.
        public String optional(int column) {
            return column >= cells.size() || cells.get(column).equals("-") ? "" : cells.get(column);
        }

        public IllegalStateException wrong(String what) {
            return new IllegalStateException("%s, line %d: %s".formatted(file, number, what));
        }
    }

    /// Reads the resource `name` that lies beside the class `owner`.
    public static Table shipped(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the data file \"%s\" is missing beside %s".formatted(name, owner));
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    /// The SHA-256 over the cells of all rows: comments and blank lines do not count.
    public Digest digest() {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(String.join("\t", row.cells())).append('\n'));
        return Digest.ofText(all.toString());
    }

    public static Table parse(String name, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(name, number, List.of(line.split("\t", -1))));
            }
        }
        return new Table(name, rows);
    }
}
