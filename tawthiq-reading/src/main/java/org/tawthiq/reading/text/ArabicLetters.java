package org.tawthiq.reading.text;

/// Letters of Arabic script, and the one spelling under which a word is compared however it was typed.
public final class ArabicLetters {

    private static final char TATWEEL = 'ـ';

    private ArabicLetters() {}

    /// Letters, and the marks and tatweels that stand within words.
    public static boolean isPartOfWord(char c) {
        return isLetter(c) || isMark(c) || c == TATWEEL;
    }

    public static boolean isLetter(char c) {
        return c >= 'ء' && c <= 'ي' && c != TATWEEL || c >= 'ٮ' && c <= 'ۓ' || c == 'ە';
    }

    /// A ta marbuta stands at the end of a word only: a letter right behind it begins the next one, from which
    /// a blank was lost.
    static boolean endsWord(CharSequence text, int at, int to) {
        return text.charAt(at) == 'ة' && at + 1 < to && isLetter(text.charAt(at + 1));
    }

    static boolean isMark(char c) {
        return c >= '\u064b' && c <= '\u065f' || c == '\u0670' || c >= '\u06d6' && c <= '\u06dc';
    }

    static boolean isTatweel(char c) {
        return c == TATWEEL;
    }

    /// The word without marks, tatweels and what was put between its letters to hide it from a filter;
    /// with one form of alef, one of ya and one of ha, and no hamza; digits as 0 to 9. METHOD.md, "Arabic
    /// words".
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ى', 'ی', 'ې', 'ئ' -> folded.append('ي');
                case 'ة', 'ہ', 'ە', 'ۀ' -> folded.append('ه');
                case 'ؤ' -> folded.append('و');
                case 'ک', 'ڪ' -> folded.append('ك');
                case 'ء', TATWEEL, '.', ' ', '*' -> {}
                default -> {
                    if (Character.isDigit(c)) {
                        folded.append((char) ('0' + Character.digit(c, 10)));
                    } else if (!isMark(c) && Character.getType(c) != Character.FORMAT) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }
}
