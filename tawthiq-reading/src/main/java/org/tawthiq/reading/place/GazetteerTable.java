package org.tawthiq.reading.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.vocabulary.Digest;

/// A table of places that a user brought, with what was wrong in it.
public final class GazetteerTable {

    private final String name;
    private final Digest digest;
    private final List<TableIssue> issues;
    private final List<TableIndex.NamedEntry> rows;
    private final TableIndex index;

    private GazetteerTable(String name, Digest digest, TableRows read) {
        this.name = name;
        this.digest = digest;
        issues = List.copyOf(read.issues());
        rows = List.copyOf(read.rows());
        index = new TableIndex(rows);
    }

    /// Reads a settlements table (comma separated, with a header that names `pcode`, `name_en`,
    /// `latitude`
    /// and `longitude`) or a GeoNames dump (tab separated, 19 columns, no header).
    ///
    /// @param country ISO 3166-1 alpha-2 of a settlements table, which does not tell it; empty where not
    ///     known, and then no scope leaves its places out
    public static GazetteerTable read(Path file, String country) throws IOException {
        return parse(file.getFileName().toString(), Files.readAllBytes(file), country);
    }

    static GazetteerTable parse(String name, byte[] bytes, String country) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = start.indexOf('\n');
        String firstLine = end < 0 ? start : start.substring(0, end);
        TableRows rows = firstLine.indexOf('\t') >= 0
                ? GeoNamesDump.read(name, start)
                : SettlementsTable.read(name, start, country);
        return new GazetteerTable(name, Digest.of(bytes), rows);
    }

    public String name() {
        return name;
    }

    /// Of the file's bytes.
    public Digest digest() {
        return digest;
    }

    /// How many places can be found.
    public int size() {
        return rows.size();
    }

    /// In the order of the lines.
    public List<TableIssue> issues() {
        return issues;
    }

    TableIndex index() {
        return index;
    }
}
