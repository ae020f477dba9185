package org.tawthiq.reading.text;

/// Quoted words, without their marks.
///
/// @param closed false where the closing mark is missing at the paragraph's end
public record Quotation(int start, int end, boolean closed) {

    public boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
