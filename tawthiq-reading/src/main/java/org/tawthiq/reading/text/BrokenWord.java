package org.tawthiq.reading.text;

import java.util.Set;

/// Arabic words that were broken up to hide them from a filter: *قـ ـصف*, *غـ.ـارات*, *غار.ات*.
final class BrokenWord {

    /// No more letters than these stand after a dot within a broken word.
    private static final int LONGEST_REST = 4;

    /// Short words that may well begin a sentence after a stop without a blank.
    private static final Set<String> WORDS = Set.of(
            "في", "من", "عن", "ما", "لا", "لم", "لن", "قد", "كل", "تم", "هو", "هي", "هم", "ثم", "او", "ان", "كما",
            "هذا", "بعد", "قبل", "حتي", "علي", "الي", "كان", "منذ", "بين", "ومن", "وفي", "وقد", "وعن", "وهو", "وتم",
            "ولم", "قال", "وقال", "وكان", "وهي", "وهم", "ولا");

    private BrokenWord() {}

    /// Where the word that began at `from` goes on behind what stands at `at`; -1 where it ended.
    static int continuesAt(String text, int from, int at, int to) {
        char c = text.charAt(at);
        if (at == from || c != '.' && c != ' ' && c != '*') {
            return -1;
        }
        int next = at + 1;
        while (next < to && next - at < 3 && (text.charAt(next) == '.' || text.charAt(next) == ' ')) {
            next++;
        }
        if (next >= to || !ArabicLetters.isPartOfWord(text.charAt(next))) {
            return -1;
        }
        boolean before = ArabicLetters.isTatweel(text.charAt(at - 1));
        boolean after = ArabicLetters.isTatweel(text.charAt(next));
        boolean hidden =
                before && after && restIsOfAWord(text, next, to) || c != ' ' && next == at + 1 && (before || after);
        return hidden || c == '.' && next == at + 1 && isShortRest(text, from, next, to) ? next : -1;
    }

    /// After a tatweel a letter follows at once: a tatweel that stands alone is a dash.
    private static boolean restIsOfAWord(String text, int next, int to) {
        int at = next;
        while (at < to && ArabicLetters.isTatweel(text.charAt(at))) {
            at++;
        }
        return at < to && ArabicLetters.isLetter(text.charAt(at));
    }

    /// "غار.ات": what follows the dot is too short and no word of its own.
    private static boolean isShortRest(String text, int from, int next, int to) {
        int end = next;
        while (end < to && ArabicLetters.isPartOfWord(text.charAt(end))) {
            end++;
        }
        String rest = ArabicLetters.fold(text.substring(next, end));
        String first = ArabicLetters.fold(text.substring(from, next - 1));
        boolean begins = rest.startsWith("ال") || rest.startsWith("وال") || WORDS.contains(rest);
        boolean abbreviation = first.length() < 2;
        return !begins && !abbreviation && (rest.length() <= LONGEST_REST || first.length() <= 3 && rest.length() <= 6);
    }
}
