package org.tawthiq.reading.text;

import java.util.ArrayList;
import java.util.List;

/// Finds quoted words in a paragraph, by straight and curly marks and guillemets. Apostrophes are no
/// marks.
final class Quotations {

    private Quotations() {}

    static List<Quotation> find(String text, Paragraph paragraph) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        char opener = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c == '"' && open >= 0 && opener == '"' && opens(text, at, paragraph)) {
                // The quotation before was never closed.
                found.add(new Quotation(open, at, false));
                open = at + 1;
            } else if (open < 0 && (c == '“' || c == '«' || c == '„' || c == '"' && opens(text, at, paragraph))) {
                open = at + 1;
                opener = c;
            } else if (open >= 0 && closes(opener, c)) {
                found.add(new Quotation(open, at, true));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, paragraph.end(), false));
        }
        return found;
    }

    /// A straight mark opens where nothing or a blank stands before it and none after.
    private static boolean opens(String text, int at, Paragraph paragraph) {
        boolean before = at == paragraph.start()
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isStop(text.charAt(at - 1));
        boolean after = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
        return before && after;
    }

    private static boolean isStop(char c) {
        return ".,;:!?)…\u2019'".indexOf(c) >= 0;
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '"' -> c == '"' || c == '”';
            case '“', '„' -> c == '”' || c == '"' || c == '“';
            case '«' -> c == '»';
            default -> false;
        };
    }
}
