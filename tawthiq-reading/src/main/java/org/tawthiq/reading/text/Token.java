package org.tawthiq.reading.text;

/// A word, a number or a mark of punctuation.
///
/// @param start offset of the first UTF-16 code unit in the whole text
/// @param end offset after the last one
/// @param text as written
/// @param lower the form under which lexicons hold it: lower case, with a plain apostrophe and hyphen
public record Token(int start, int end, String text, String lower, Kind kind) {

    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
