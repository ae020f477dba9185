package org.tawthiq.reading.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.Token;
import org.tawthiq.reading.time.DateMention;

/// A sentence, or one of its main clauses, with everything that was found in it. Positions are indexes
/// of tokens.
///
/// @param from where it begins, after a dateline
public record SentenceView(
        Sentence sentence,
        int from,
        List<Term> terms,
        List<NumberMention> numbers,
        List<DateMention> dates,
        List<PlaceMention> places) {

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public int size() {
        return sentence.tokens().size();
    }

    public boolean isIn(Paragraph.Kind kind) {
        return sentence.paragraph().kind() == kind;
    }

    public boolean isQuestion() {
        return size() > 0 && (tokens().getLast().is("?") || tokens().getLast().is("؟"));
    }

    public boolean isTitle() {
        return isIn(Paragraph.Kind.HEADLINE) || isIn(Paragraph.Kind.DECK);
    }

    public Stream<Term> terms(String kind) {
        return terms.stream().filter(term -> term.is(kind));
    }

    public boolean has(String kind) {
        for (Term term : terms) {
            if (term.is(kind)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Term> termAt(String kind, int at) {
        for (Term term : terms) {
            if (term.from() == at && term.is(kind)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /// The term of a kind that covers the token.
    public Optional<Term> covering(String kind, int at) {
        for (Term term : terms) {
            if (term.overlaps(at, at + 1) && term.is(kind)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /// The number whose first token this is.
    public Optional<NumberMention> numberAt(int at) {
        for (NumberMention number : numbers) {
            if (number.from() == at) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    public boolean isWord(int at, String... words) {
        if (at < 0 || at >= size()) {
            return false;
        }
        String lower = tokens().get(at).lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public String lower(int at) {
        return at < 0 || at >= size() ? "" : tokens().get(at).lower();
    }

    public boolean isMark(int at) {
        return at >= 0 && at < size() && tokens().get(at).kind() == Token.Kind.MARK;
    }

    /// The words of `[from, to)`, exactly.
    public String words(String text, int from, int to) {
        return text.substring(tokens().get(from).start(), tokens().get(to - 1).end());
    }
}
