package org.tawthiq.extract;

import java.nio.charset.Charset;
import java.util.Optional;

/// Which of the old code pages of Windows a text fits that is not UTF-8: 1256 (Arabic), 1251 (Cyrillic)
/// or
/// 1252 (western). METHOD.md, "Sizes and encodings", has the numbers.
final class CodePages {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FEWEST_LETTERS = 6;

    private CodePages() {}

    /// Empty where none fits: then the bytes are a damaged text, and guessing would hide it.
    static Optional<Charset> guess(byte[] bytes) {
        int letters = 0;
        int alone = 0;
        int late = 0;
        int latin = 0;
        int high = 0;
        for (int at = 0; at <= bytes.length; at++) {
            int b = at < bytes.length ? bytes[at] & 0xFF : ' ';
            if (isLatin(b)) {
                latin++;
            } else if (b >= 0xC0) {
                high++;
            } else {
                letters += high;
                if (latin == 0 && high > 1) {
                    alone += high;
                    late += late(bytes, at - high, at);
                }
                latin = 0;
                high = 0;
            }
        }
        if (alone >= FEWEST_LETTERS && alone * 10 >= letters * 7) {
            return Optional.of(late * 10 >= alone * 8 ? CYRILLIC : ARABIC);
        }
        return isWestern(bytes) ? Optional.of(WESTERN) : Optional.empty();
    }

    /// How many are small Cyrillic letters, if they are Cyrillic.
    private static int late(byte[] bytes, int from, int to) {
        int late = 0;
        for (int at = from; at < to; at++) {
            late += (bytes[at] & 0xFF) >= 0xE0 ? 1 : 0;
        }
        return late;
    }

    private static boolean isWestern(byte[] bytes) {
        String text = new String(bytes, WESTERN);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F && !fits(text, at)) {
                return false;
            }
        }
        return true;
    }

    /// A letter touches another letter, and a capital does not follow a small one; a currency stands at a
    /// number.
    private static boolean fits(String text, int at) {
        char here = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (here == '\uFFFD') {
            return false;
        }
        if (Character.getType(here) == Character.CURRENCY_SYMBOL) {
            return Character.isDigit(before) || Character.isDigit(after) || before == ' ';
        }
        if (Character.isLetter(here)) {
            boolean camel = Character.isUpperCase(here) && Character.isLowerCase(before);
            return !camel && (Character.isLetter(before) || Character.isLetter(after));
        }
        return true;
    }

    private static boolean isLatin(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
