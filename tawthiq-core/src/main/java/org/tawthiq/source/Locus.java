package org.tawthiq.source;

import java.util.List;

/// Where in a source something stands.
public sealed interface Locus {

    /// A stretch of the extracted text, in UTF-16 code units.
    ///
    /// @param start offset of the first code unit
    /// @param end offset after the last one; greater than `start`
    record TextSpan(int start, int end) implements Locus {
        public TextSpan {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("empty or reversed span [%d, %d)".formatted(start, end));
            }
        }

        public boolean overlaps(TextSpan other) {
            return start < other.end && other.start < end;
        }
    }

    /// Cells of one row of a table.
    ///
    /// @param row line of the record in the file as a person counts it: the header is row 1
    /// @param columns header names of the cited cells, in the table's order
    record TableCells(int row, List<String> columns) implements Locus {
        public TableCells {
            columns = List.copyOf(columns);
            if (row < 1 || columns.isEmpty()) {
                throw new IllegalArgumentException("row (%d) or columns (%s) cite nothing".formatted(row, columns));
            }
        }
    }

    /// A rectangle of a page or picture in thousandths of its width and height, origin at the upper left;
    /// pages count
    /// from 1.
    record PageRegion(int page, int left, int top, int right, int bottom) implements Locus {}

    /// A stretch of sound or video, in milliseconds from its start.
    record TimeRange(long fromMillis, long toMillis) implements Locus {}
}
