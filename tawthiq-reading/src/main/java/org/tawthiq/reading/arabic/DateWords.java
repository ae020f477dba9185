package org.tawthiq.reading.arabic;

import java.util.List;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;

/// The words of a sentence as the finders of dates ask for them.
record DateWords(ArabicCalendar calendar, List<Token> tokens, List<NumberMention> numbers) {

    /// Whether the token is exactly this word.
    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    /// Whether the token is one of the calendar's words of a kind, whatever is joined to it.
    boolean has(String kind, int at) {
        return calendar.is(kind, tokens, at);
    }
}
