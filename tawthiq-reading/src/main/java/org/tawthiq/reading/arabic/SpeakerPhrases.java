package org.tawthiq.reading.arabic;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Token;

/// Finds who says an Arabic sentence: *قالت مصادر محلية إن*, *بحسب الدفاع المدني*, *وأضافت أن*, and a name
/// in brackets at its end.
final class SpeakerPhrases {

    private static final int REACH_OF_RELATIVE = 12;
    private static final int LONGEST = 9;

    private final SentenceView view;
    private final String text;
    private final Optional<Speaker.Named> last;

    /// @param last the speaker of the sentence before, whom *وأضافت* means
    SpeakerPhrases(SentenceView view, String text, Optional<Speaker.Named> last) {
        this.view = view;
        this.text = text;
        this.last = last;
    }

    /// The speaker; empty where the sentence speaks with the text's own voice.
    Optional<Speaker.Named> find() {
        return relative().or(this::according).or(this::verb).or(this::bracketed);
    }

    /// "مقابلة مع أحد المسعفين … والذي قال": the person before the relative pronoun.
    private Optional<Speaker.Named> relative() {
        return view.terms("say")
                .filter(verb ->
                        verb.code().equals("said") && view.isWord(verb.from() - 1, "الذي", "والذي", "التي", "والتي"))
                .flatMap(verb -> view
                        .terms("witness")
                        .filter(term -> term.to() <= verb.from() && verb.from() - term.to() <= REACH_OF_RELATIVE)
                        .reduce((first, second) -> second)
                        .stream())
                .findFirst()
                .map(term -> {
                    String words = view.words(text, term.from(), term.to());
                    return new Speaker.Named(words, Speaker.SpeakerKind.WITNESS, List.of(), words);
                });
    }

    private Optional<Speaker.Named> according() {
        return view.terms("source").flatMap(cue -> named(cue.to()).stream()).findFirst();
    }

    private Optional<Speaker.Named> verb() {
        for (Term verb :
                view.terms("say").filter(term -> term.code().equals("said")).toList()) {
            Optional<Speaker.Named> subject = named(verb.to());
            if (subject.isPresent()) {
                return subject;
            }
            if (view.isWord(verb.to(), "ان", "انه", "انها", ":") && last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /// "(الدفاع المدني السوري)" at the end.
    private Optional<Speaker.Named> bracketed() {
        return view.terms("speaker")
                .filter(term -> view.isWord(term.from() - 1, "(") && view.isWord(term.to(), ")"))
                .map(this::known)
                .findFirst();
    }

    private Optional<Speaker.Named> named(int from) {
        int at = view.isWord(from, "ما", "عن", "ل", "الي") ? from + 1 : from;
        at = view.termAt("say", at).isPresent() ? view.termAt("say", at).get().to() : at;
        Optional<Term> organisation = view.termAt("speaker", at);
        if (organisation.isPresent()) {
            return Optional.of(known(organisation.get()));
        }
        Optional<Term> witness = view.termAt("witness", at);
        if (witness.isPresent() && last.isPresent() && isEnd(witness.get().to()) && hasArticle(witness.get())) {
            return last;
        }
        // "مصادر في الدفاع المدني": the organisation that they belong to.
        Optional<Term> within = witness.filter(term -> view.isWord(term.to(), "في", "من", "لدي"))
                .flatMap(term -> view.termAt("speaker", term.to() + 1));
        if (within.isPresent()) {
            return within.map(this::known);
        }
        boolean journalist = view.termAt("person", at)
                .filter(term -> term.has("one") && term.has("role:journalist"))
                .isPresent();
        boolean described =
                witness.isPresent() || journalist || view.termAt("body", at).isPresent();
        int to = end(at);
        if (!described || to <= at) {
            return Optional.empty();
        }
        String words = view.words(text, at, to);
        return Optional.of(new Speaker.Named(
                words,
                witness.isPresent()
                        ? Speaker.SpeakerKind.WITNESS
                        : journalist ? Speaker.SpeakerKind.PERSON : Speaker.SpeakerKind.ORGANISATION,
                List.of(),
                words));
    }

    private static boolean hasArticle(Term term) {
        return term.flags().stream().anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && flag.endsWith("ال"));
    }

    private Speaker.Named known(Term term) {
        Speaker.SpeakerKind kind = term.has("media")
                ? Speaker.SpeakerKind.MEDIA
                : term.flags().stream().anyMatch(flag -> flag.startsWith("party:"))
                        ? Speaker.SpeakerKind.PARTY
                        : Speaker.SpeakerKind.ORGANISATION;
        return new Speaker.Named(term.code(), kind, List.of(), view.words(text, term.from(), term.to()));
    }

    /// Up to *إن*, a mark, or a word to whom it was said.
    private int end(int from) {
        int to = from;
        while (to < view.size() && to - from < LONGEST && !isEnd(to)) {
            to++;
        }
        return to;
    }

    private boolean isEnd(int at) {
        if (at >= view.size()) {
            return true;
        }
        boolean mark = view.tokens().get(at).kind() == Token.Kind.MARK && !view.isWord(at, "\"", "“", "”");
        boolean clock = view.isWord(at, "في")
                && at + 1 < view.size()
                && Character.isDigit(view.lower(at + 1).charAt(0));
        return mark
                || clock
                || view.isWord(
                        at, "ان", "بان", "انه", "انها", "عن", "علي", "فان", "عبر", "قوله", "قولها", "قولهم", "مقتل",
                        "استشهاد", "اصابه", "مقطع", "مقطعا", "شريط", "شريطا", "فيديو", "صور", "صورا", "بيانا", "تقريرا",
                        "خبرا")
                || view.lower(at).startsWith("ل")
                        && at > 0
                        && view.lower(at).length() > 4
                        && !view.lower(at).startsWith("لل")
                || view.dates().stream().anyMatch(date -> date.from() == at);
    }
}
