package org.tawthiq.verify.handover;

/// What is wrong with one file of a hand-over.
///
/// @param word that stands for the kind and stays the same
/// @param file relative to the bag
/// @param what a sentence without its full stop
public record HandOverFault(String word, String file, String what) {

    /// One line for people.
    public String line() {
        return "%s: %s (%s)".formatted(file.isEmpty() ? "the bag" : file, what, word);
    }
}
