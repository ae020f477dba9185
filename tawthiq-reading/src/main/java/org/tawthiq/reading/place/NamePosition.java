package org.tawthiq.reading.place;

/// What stands before the words in the text.
public enum NamePosition {
    ANYWHERE,
    /// A word such as *in*, *near* or *from*, which lets an everyday word be a place within a scope.
    AFTER_PREPOSITION
}
