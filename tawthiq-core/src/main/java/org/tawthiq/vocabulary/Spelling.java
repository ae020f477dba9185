package org.tawthiq.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The one form under which values are compared, however they were typed: without case, marks and variants of
/// Arabic letters, with one blank between words.
public final class Spelling {

    /// Beginnings that are written with or without a blank behind them: *عبد الله*, *ابو علي*.
    private static final Set<String> JOINED = Set.of("عبد", "ابو", "ابي", "ام", "بن", "ابن", "ال", "ذو");

    private Spelling() {}

    public static String of(String written) {
        String letters = isPlain(written)
                ? written.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            append(letters.charAt(at), out);
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
            case 'ى', 'ی', 'ئ' -> out.append('ي');
            case 'ة' -> out.append('ه');
            case 'ؤ' -> out.append('و');
            case 'ک' -> out.append('ك');
            case 'ء', 'ـ', '\'', '’', '‘', '`' -> {}
            default -> {
                int type = Character.getType(c);
                if (Character.isLetterOrDigit(c)) {
                    out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
                } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                }
            }
        }
    }

    /// The words of a name in this spelling; beginnings such as *عبد* stand with what follows them.
    public static List<String> parts(String spelled) {
        List<String> parts = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String word : spelled.split(" ")) {
            joined.append(word);
            if (!JOINED.contains(word) && !joined.isEmpty()) {
                parts.add(joined.toString());
                joined.setLength(0);
            }
        }
        if (!joined.isEmpty()) {
            parts.add(joined.toString());
        }
        return parts;
    }
}
