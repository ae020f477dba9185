package org.tawthiq.extract;

/// Something in the user's files that the user can mend.
///
/// @param file the file's name
/// @param place the line, or the row and column, in words; empty for the whole file
/// @param what one sentence: what is wrong and what to do
public record Problem(String file, String place, String what) {

    @Override
    public String toString() {
        return place.isEmpty() ? "%s: %s".formatted(file, what) : "%s, %s: %s".formatted(file, place, what);
    }
}
