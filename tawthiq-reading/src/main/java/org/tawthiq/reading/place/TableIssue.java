package org.tawthiq.reading.place;

/// A row of a user's table that could not be used as it stands.
///
/// @param line of the file, from 1
/// @param what is wrong and what was done
public record TableIssue(String file, long line, String what) {

    @Override
    public String toString() {
        return "%s, line %d: %s".formatted(file, line, what);
    }
}
