package org.tawthiq.claim;

import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// The name of a claim: a hash of source, text digest, kind, place in the source and ordinal. Neither the
/// reader's
/// version nor any value
/// read enters it, so a better reading of the same words keeps the name.
public record ClaimId(String value) implements Comparable<ClaimId> {

    private static final int HEX_DIGITS = 20;

    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a claim needs a name");
        }
    }

    /// @param text digest of the extracted text, or of the table's bytes
    /// @param kind the kind's word, as in [Claim#kind()]
    /// @param ordinal counts from 0 the claims of one kind at one locus
    public static ClaimId of(SourceId source, Digest text, String kind, Locus locus, int ordinal) {
        String key = String.join("\n", source.value(), text.hex(), kind, key(locus), Integer.toString(ordinal));
        return new ClaimId("c-" + Digest.ofText(key).hex().substring(0, HEX_DIGITS));
    }

    /// Joined by hand: a format would write the digits of the user's language.
    private static String key(Locus locus) {
        return switch (locus) {
            case Locus.TextSpan(int start, int end) -> "text " + start + " " + end;
            case Locus.TableCells(int row, var columns) -> "cells " + row + " " + String.join("\t", columns);
            case Locus.PageRegion(int page, int left, int top, int right, int bottom) ->
                "region " + page + " " + left + " " + top + " " + right + " " + bottom;
            case Locus.TimeRange(long from, long to) -> "time " + from + " " + to;
        };
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }
}
