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
            if (open < 0 && (c == '"' || c == '“' || c == '«' || c == '„')) {
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

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '"' -> c == '"' || c == '”';
            case '“', '„' -> c == '”' || c == '"' || c == '“';
            case '«' -> c == '»';
            default -> false;
        };
    }
}
