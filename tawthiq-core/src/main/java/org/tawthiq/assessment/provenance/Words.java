package org.tawthiq.assessment.provenance;

import java.util.Arrays;
import java.util.BitSet;
import org.tawthiq.vocabulary.Spelling;

/// The words of a text as numbers, for comparison: without regard to case, accents, vowel signs and variants of
/// letters. Numbers are hashes of 64 bits.
final class Words {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// Odd, so that no word is lost on its way through a window.
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private final String text;
    private final BitSet quoted = new BitSet();
    private long[] hashes = new long[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    Words(String text) {
        this.text = text;
        int quotation = -1;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                add(at, end);
                at = end;
                continue;
            }
            int point = text.codePointAt(at);
            quotation = switch (point) {
                case '“', '„', '«' -> count;
                case '”', '»' -> closed(quotation);
                case '"' -> quotation < 0 ? count : closed(quotation);
                case '\n' -> text.startsWith("\n", at + 1) ? -1 : quotation;
                default -> quotation;
            };
            at += Character.charCount(point);
        }
    }

    /// A mark that never closes opens no quotation, and no quotation goes beyond its paragraph.
    private int closed(int quotation) {
        if (quotation >= 0) {
            quoted.set(quotation, count);
        }
        return -1;
    }

    /// Marks above and below letters, lengthening strokes and an apostrophe between letters do not end a word.
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(point)
                    || at > start
                            && switch (Character.getType(point)) {
                                case Character.NON_SPACING_MARK, Character.FORMAT -> true;
                                default -> isApostrophe(point) && isLetterAt(text, at + 1);
                            };
            if (!inside) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’';
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private void add(int start, int end) {
        String word = Spelling.of(text.substring(start, end));
        if (word.isEmpty()) {
            return;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        long hash = OFFSET;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * PRIME;
        }
        hashes[count] = mixed(hash);
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /// Spreads what words of one letter differ in over all bits.
    private static long mixed(long word) {
        long spread = (word ^ (word >>> 32)) * BASE;
        return spread ^ (spread >>> 29);
    }

    int count() {
        return count;
    }

    long word(int at) {
        return hashes[at];
    }

    /// Where the words from `from` to before `to` begin in the text, in UTF-16 code units.
    int start(int from) {
        return starts[from];
    }

    int end(int to) {
        return ends[to - 1];
    }

    /// The words as they are written.
    String written(int from, int to) {
        return text.substring(start(from), end(to)).replaceAll("\\s+", " ");
    }

    /// Whether most of the words stand between quotation marks.
    boolean isQuoted(int from, int to) {
        return quoted.get(from, to).cardinality() * 5 >= (to - from) * 4;
    }

    /// How many different words there are from `from` to before `to`.
    long different(int from, int to) {
        return Arrays.stream(hashes, from, to).distinct().count();
    }

    /// A hash of each run of `length` words, at the place of its first word.
    long[] windows(int length) {
        return windows(length, 0, count);
    }

    /// The same of the `among` words from `from` on.
    long[] windows(int length, int from, int among) {
        if (among < length) {
            return new long[0];
        }
        long leaving = 1;
        for (int power = 1; power < length; power++) {
            leaving *= BASE;
        }
        long[] windows = new long[among - length + 1];
        long window = 0;
        for (int at = 0; at < among; at++) {
            if (at >= length) {
                window -= hashes[from + at - length] * leaving;
            }
            window = window * BASE + hashes[from + at];
            if (at >= length - 1) {
                windows[at - length + 1] = window;
            }
        }
        return windows;
    }
}
