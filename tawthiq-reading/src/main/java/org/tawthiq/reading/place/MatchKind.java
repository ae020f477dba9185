package org.tawthiq.reading.place;

/// How the words met the entry's name, best first.
public enum MatchKind {
    MAIN_NAME,
    ALTERNATE_NAME,
    /// Only the consonants agree: another way to write an Arabic name in Latin letters.
    CONSONANTS
}
