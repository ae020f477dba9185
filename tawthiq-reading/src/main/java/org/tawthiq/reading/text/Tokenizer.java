package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into tokens. Hyphenated words stay whole (`al-Numan`, `11-year-old`), a possessive ending
/// is a token of its own,
/// digits keep their separators (`20,000`, `22:30`, `1.5`).
public final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens of `[from, to)` of `text`.
    public static List<Token> tokens(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = from;
        while (at < to) {
            at = tokenizer.next(at, to);
        }
        return tokenizer.tokens;
    }

    private int next(int at, int to) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)
                || c == '\u00a0'
                || Character.getType(c) == Character.FORMAT
                || joinsHashtag(at, to)) {
            return at + 1;
        }
        if (Character.isDigit(c)) {
            return number(at, to);
        }
        if (ArabicLetters.isPartOfWord(c)) {
            return arabicWord(at, to);
        }
        if (isWordPart(c)) {
            return word(at, to);
        }
        int end = at + Character.charCount(text.codePointAt(at));
        add(at, Math.min(end, to), Token.Kind.MARK);
        return Math.min(end, to);
    }

    /// The underscore that stands for a blank in an Arabic hashtag.
    private boolean joinsHashtag(int at, int to) {
        return text.charAt(at) == '_'
                && (at > 0 && ArabicLetters.isPartOfWord(text.charAt(at - 1))
                        || at + 1 < to && ArabicLetters.isPartOfWord(text.charAt(at + 1)));
    }

    private int number(int at, int to) {
        int end = at;
        while (end < to && (Character.isDigit(text.charAt(end)) || joinsDigits(end, to))) {
            end++;
        }
        int digits = end;
        while (end < to && (isWordPart(text.charAt(end)) || joinsWord(end, to))) {
            end++;
        }
        boolean hasLetters = end > digits;
        add(at, end, hasLetters && text.substring(digits, end).contains("-") ? Token.Kind.WORD : Token.Kind.NUMBER);
        return end;
    }

    private boolean joinsDigits(int at, int to) {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == ':' || c == '/' || c == '٬' || c == '٫')
                && at + 1 < to
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /// Ends where another script or a digit begins. Tatweels, dots and blanks that were put between its
    /// letters do not end it.
    private int arabicWord(int at, int to) {
        int end = at;
        while (end < to) {
            if (ArabicLetters.isPartOfWord(text.charAt(end))) {
                if (ArabicLetters.endsWord(text, end, to)) {
                    end++;
                    break;
                }
                end++;
            } else {
                int next = BrokenWord.continuesAt(text, at, end, to);
                if (next < 0) {
                    break;
                }
                end = next;
            }
        }
        String word = text.substring(at, end);
        String folded = ArabicLetters.fold(word);
        boolean empty = folded.isEmpty();
        add(at, end, empty ? Token.Kind.MARK : Token.Kind.WORD, empty ? word : folded);
        return end;
    }

    private int word(int at, int to) {
        int end = at;
        while (end < to && (isWordPart(text.charAt(end)) || joinsWord(end, to))) {
            if (isPossessive(end, to)) {
                break;
            }
            end++;
        }
        if (isAbbreviation(at, end, to)) {
            end++;
        }
        add(at, end, Token.Kind.WORD);
        if (end < to && isPossessive(end, to)) {
            add(end, end + 2, Token.Kind.MARK);
            return end + 2;
        }
        return end;
    }

    /// A single letter, or a word with inner stops, keeps its last stop: "U.S.", "a.m.", "J."
    private boolean isAbbreviation(int at, int end, int to) {
        if (end >= to || text.charAt(end) != '.') {
            return false;
        }
        String word = text.substring(at, end);
        return word.contains(".") || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    private boolean isPossessive(int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !isWordPart(text.charAt(at + 2)));
    }

    private boolean joinsWord(int at, int to) {
        char c = text.charAt(at);
        boolean joins = c == '-' || c == '‑' || c == '\'' || c == '’' || c == '.' || c == '*';
        return joins
                && at > 0
                && at + 1 < to
                && isWordPart(text.charAt(at - 1))
                && isWordPart(text.charAt(at + 1))
                && (c != '.' || (isSingleLetter(at - 1) && Character.isLetter(text.charAt(at + 1))));
    }

    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isWordPart(char c) {
        boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && !ArabicLetters.isPartOfWord(c) || c == '_' || c == 'ʿ' || c == 'ʾ';
    }

    private void add(int start, int end, Token.Kind kind) {
        String word = text.substring(start, end);
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        add(start, end, kind, isAscii(plain) ? plain : ArabicDigits.plain(plain));
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private void add(int start, int end, Token.Kind kind, String lower) {
        tokens.add(new Token(start, end, text.substring(start, end), lower, kind));
    }
}
