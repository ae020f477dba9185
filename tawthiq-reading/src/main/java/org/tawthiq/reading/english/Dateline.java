package org.tawthiq.reading.english;

import java.util.List;
import java.util.Set;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateMention;

/// The dateline that opens a report: "BEIRUT, 12 May (Agency) – …". Its place and day are those of the
/// telling, not of what is told.
final class Dateline {

    private static final int LONGEST = 16;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private Dateline() {}

    /// Index after the dash that closes the dateline; 0 where the sentence opens with none.
    static int end(List<Token> tokens, List<DateMention> dates) {
        for (int at = 1; at < Math.min(tokens.size(), LONGEST); at++) {
            if (DASHES.contains(tokens.get(at).text())) {
                return isDateline(tokens, dates, at) ? at + 1 : 0;
            }
        }
        return 0;
    }

    /// Names in capitals or in brackets, dates, and marks between them.
    private static boolean isDateline(List<Token> tokens, List<DateMention> dates, int dash) {
        boolean brackets = false;
        boolean telling = false;
        for (int at = 0; at < dash; at++) {
            Token token = tokens.get(at);
            int place = at;
            boolean date = dates.stream().anyMatch(found -> found.from() <= place && place < found.to());
            brackets |= token.is("(");
            boolean capitals = token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
            boolean place1 = token.kind() == Token.Kind.WORD && token.isCapitalised() && (brackets || at < 4);
            if (!date && !brackets && !capitals && !place1) {
                return false;
            }
            telling |= date
                    || brackets
                    || capitals
                            && token.kind() == Token.Kind.WORD
                            && token.text().length() > 2;
            brackets &= !token.is(")");
        }
        return telling;
    }
}
