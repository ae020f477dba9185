package org.tawthiq.source;

/// The exact words that a claim rests on.
///
/// @param quote the words, copied from the source; for a table the cited cells as `column: value`,
///     joined by ` | `
public record Citation(SourceId source, Locus locus, String quote) {

    public Citation {
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("a citation must quote something: " + locus);
        }
    }

    /// Cites `[start, end)` of `text`.
    public static Citation of(SourceText text, int start, int end) {
        return new Citation(
                text.source(), new Locus.TextSpan(start, end), text.text().substring(start, end));
    }
}
