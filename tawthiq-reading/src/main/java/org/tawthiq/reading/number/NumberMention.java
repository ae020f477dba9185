package org.tawthiq.reading.number;

import org.tawthiq.vocabulary.Count;

/// A number in a sentence.
///
/// @param from index of its first token, softening words included
/// @param to index after its last token
/// @param vague true for words such as *several*, *many*, *a number of*
public record NumberMention(int from, int to, Count count, Kind kind, boolean vague) {

    /// What the number is of; only a count may become a toll.
    public enum Kind {
        COUNT,
        ORDINAL,
        AGE,
        YEAR,
        TIME,
        MONEY,
        MEASURE,
        PERCENT
    }
}
