package org.tawthiq.vocabulary;

import java.util.regex.Pattern;

/// A word of the field in `snake_case`, such as `air_strike` or `hospital`. [Codebook] says what it means
/// and what it
/// is a kind of.
public record Code(String word) implements Comparable<Code> {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public Code {
        if (!SNAKE_CASE.matcher(word).matches()) {
            throw new IllegalArgumentException("not a code in snake_case: \"%s\"".formatted(word));
        }
    }

    @Override
    public int compareTo(Code other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
