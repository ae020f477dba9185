package org.tawthiq.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as the words that it is written with, without case, accents and marks, so that it is found
/// however it is spelled.
///
/// @param words in their order
record WrittenName(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}ـ]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]+");

    WrittenName {
        words = List.copyOf(words);
    }

    /// A word of a text.
    ///
    /// @param folded without case and marks
    /// @param small true where it begins with a small letter; a script without capitals has none
    record Word(int start, int end, String folded, boolean small) {}

    static WrittenName of(String name) {
        List<String> words =
                new ArrayList<>(words(name).stream().map(Word::folded).toList());
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return new WrittenName(words);
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.start(),
                    matcher.end(),
                    folded(matcher.group()),
                    Character.isLowerCase(text.codePointAt(matcher.start()))));
        }
        return words;
    }

    private static String folded(String word) {
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        String bare = plain
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
