package org.tawthiq.reading.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.reading.text.Token;

/// Phrases with a meaning, found by their first word; the longest that fits wins.
public final class Phrases<T> {

    /// @param words as [Token#lower] gives them
    public record Phrase<T>(List<String> words, T meaning) {

        /// The number of its words.
        public int length() {
            return words.size();
        }
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /// @param phrase words with single blanks between them
    public void add(String phrase, T meaning) {
        List<String> words = List.of(phrase.split(" "));
        List<Phrase<T>> same = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        same.add(new Phrase<>(words, meaning));
        same.sort(Comparator.comparingInt((Phrase<T> known) -> -known.length()));
    }

    /// Tells whether some phrase begins with the word.
    public boolean begin(String word) {
        return byFirst.containsKey(word);
    }

    /// The longest phrase that begins at the token, if any.
    public Optional<Phrase<T>> at(List<Token> tokens, int at) {
        return at < tokens.size() ? at(tokens.get(at).lower(), tokens, at) : Optional.empty();
    }

    /// The same, with the first token taken for the word `first`: a part of it, in a language that joins
    /// words.
    public Optional<Phrase<T>> at(String first, List<Token> tokens, int at) {
        for (Phrase<T> phrase : byFirst.getOrDefault(first, List.of())) {
            if (fits(phrase.words(), tokens, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int index = 1; index < words.size(); index++) {
            if (!tokens.get(at + index).is(words.get(index))) {
                return false;
            }
        }
        return true;
    }
}
