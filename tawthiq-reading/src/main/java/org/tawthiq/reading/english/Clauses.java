package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Quotation;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.Token;

/// Cuts sentences where a semicolon or a colon parts two statements, and numbers them anew. Quoted words
/// stay whole.
final class Clauses {

    private static final int SHORTEST = 4;

    private Clauses() {}

    static List<Sentence> of(DocumentText document, List<Sentence> sentences) {
        List<Sentence> clauses = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int from = 0;
            List<Token> tokens = sentence.tokens();
            for (int at = SHORTEST; at < tokens.size() - SHORTEST; at++) {
                if (at - from >= SHORTEST && parts(document, tokens.get(at))) {
                    add(clauses, sentence, from, at + 1);
                    from = at + 1;
                }
            }
            add(clauses, sentence, from, tokens.size());
        }
        return clauses;
    }

    private static boolean parts(DocumentText document, Token token) {
        return (token.is(";") || token.is(":"))
                && document.quotations(token.start(), token.end()).stream().noneMatch(quoted(token));
    }

    private static java.util.function.Predicate<Quotation> quoted(Token token) {
        return quotation -> quotation.holds(token.start(), token.end());
    }

    private static void add(List<Sentence> clauses, Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        clauses.add(new Sentence(
                sentence.paragraph(),
                clauses.size(),
                tokens.getFirst().start(),
                tokens.getLast().end(),
                tokens));
    }
}
