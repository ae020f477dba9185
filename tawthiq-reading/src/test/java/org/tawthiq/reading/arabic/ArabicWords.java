package org.tawthiq.reading.arabic;

import java.util.List;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.text.Tokenizer;
import org.tawthiq.vocabulary.Table;

/// The shipped words of Arabic, for the tests of what finds them.
final class ArabicWords {

    static final ArabicNumbers NUMBERS = new ArabicNumbers(shipped("numbers.tsv"));
    static final ArabicDates DATES = new ArabicDates(shipped("dates.tsv"));

    private ArabicWords() {}

    static Table shipped(String name) {
        return Table.shipped(ArabicRules.class, name);
    }

    static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
