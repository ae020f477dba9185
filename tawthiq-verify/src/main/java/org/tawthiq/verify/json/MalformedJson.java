package org.tawthiq.verify.json;

import java.io.Serial;

/// Bytes that are no JSON text after RFC 8259, or one that may be read in two ways.
public final class MalformedJson extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedJson(int line, int column, String what) {
        super("line " + line + ", column " + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    /// From 1; lines end with a line feed.
    public int line() {
        return line;
    }

    /// From 1, in UTF-16 units.
    public int column() {
        return column;
    }
}
