package org.tawthiq.assessment;

import java.util.Arrays;

/// The passages of a text, to tell whether another repeats one. Takes time and memory in proportion to
/// the text: each passage is a hash of 64 bits that rolls over the words.
final class Passages {

    /// A passage of this many words that two texts share is no coincidence.
    static final int WORDS = 10;

    static final Passages NONE = new Passages(new long[0]);

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// Odd, so that no word is lost on its way through the window.
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private final long[] sorted;

    private Passages(long[] sorted) {
        this.sorted = sorted;
    }

    /// Words are runs of letters and digits, without regard to case.
    static Passages of(String text) {
        long[] words = words(text);
        if (words.length < WORDS) {
            return NONE;
        }
        long leaving = 1;
        for (int power = 1; power < WORDS; power++) {
            leaving *= BASE;
        }
        long[] passages = new long[words.length - WORDS + 1];
        long window = 0;
        for (int at = 0; at < words.length; at++) {
            if (at >= WORDS) {
                window -= words[at - WORDS] * leaving;
            }
            window = window * BASE + words[at];
            if (at >= WORDS - 1) {
                passages[at - WORDS + 1] = window;
            }
        }
        Arrays.sort(passages);
        return new Passages(passages);
    }

    private static long[] words(String text) {
        long[] words = new long[text.length() / 8 + 16];
        int count = 0;
        long word = OFFSET;
        boolean inside = false;
        int at = 0;
        while (at <= text.length()) {
            int point = at < text.length() ? text.codePointAt(at) : ' ';
            if (Character.isLetter(point) || isNumber(point)) {
                word = (word ^ Character.toLowerCase(point)) * PRIME;
                inside = true;
            } else if (inside) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                }
                words[count] = mixed(word);
                count++;
                word = OFFSET;
                inside = false;
            }
            at += Character.charCount(point);
        }
        return Arrays.copyOf(words, count);
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /// Spreads what words of one letter differ in over all bits.
    private static long mixed(long word) {
        long spread = (word ^ (word >>> 32)) * BASE;
        return spread ^ (spread >>> 29);
    }

    boolean shareWith(Passages other) {
        int left = 0;
        int right = 0;
        while (left < sorted.length && right < other.sorted.length) {
            if (sorted[left] == other.sorted[right]) {
                return true;
            }
            if (sorted[left] < other.sorted[right]) {
                left++;
            } else {
                right++;
            }
        }
        return false;
    }
}
