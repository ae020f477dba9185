package org.tawthiq.report;

import org.tawthiq.source.Locus;

/// Cuts the sentence around cited words out of a text, never showing a stretch that is withheld.
final class QuoteContext {

    private static final int LONGEST = 320;

    private QuoteContext() {}

    /// @param hidden stretches that may not be shown; where one lies in the context, the context ends
    ///     before it
    /// @param blanked stretches that are blanked, in the words and around them
    static ReportModel.Quote around(String text, Locus.TextSpan span, Stretches hidden, Stretches blanked) {
        int from = start(text, span.start());
        int to = end(text, span.end());
        for (Locus.TextSpan stretch : hidden.in(from, to)) {
            if (stretch.end() > from && stretch.start() < span.start()) {
                from = span.start();
            }
            if (stretch.start() < to && stretch.end() > span.end()) {
                to = span.end();
            }
        }
        return new ReportModel.Quote(
                blanked.blankedIn(text, from, span.start()),
                blanked.blankedIn(text, span.start(), span.end()),
                blanked.blankedIn(text, span.end(), to));
    }

    private static int start(String text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST && text.charAt(at - 1) != '\n' && !endsSentence(text, at - 1)) {
            at--;
        }
        while (at < from && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int to) {
        int at = to;
        while (at < text.length() && at - to < LONGEST && text.charAt(at) != '\n' && !endsSentence(text, at)) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '\n' ? at + 1 : at;
    }

    /// A stop before a blank and an upper-case letter, or a question or exclamation mark.
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '؟' || c == '?' || c == '!') {
            return true;
        }
        return c == '.'
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && (Character.isUpperCase(text.charAt(at + 2)) || text.charAt(at + 2) == '"');
    }
}
