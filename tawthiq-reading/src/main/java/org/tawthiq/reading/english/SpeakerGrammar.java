package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Token;

/// Finds who says a sentence: "X said …", "…, X said", "according to X", "it said"; a sentence inside a
/// quotation has the quotation's speaker.
final class SpeakerGrammar {

    private static final int LONGEST_SUBJECT = 12;

    private final Discourse discourse;
    private final SentenceView view;

    SpeakerGrammar(Discourse discourse, SentenceView view) {
        this.discourse = discourse;
        this.view = view;
    }

    /// The speaker of the sentence; empty where it speaks with the text's own voice.
    static Optional<Speaker.Named> of(Discourse discourse, SentenceView view) {
        return new SpeakerGrammar(discourse, view).find();
    }

    private Optional<Speaker.Named> find() {
        Optional<Speaker.Named> found = accordingTo().or(this::verb);
        found.ifPresent(this::remember);
        if (found.isPresent()) {
            return found;
        }
        if (discourse.quotationAround(view).isPresent()) {
            return ahead().or(() -> discourse.lastSpeaker);
        }
        return Optional.empty();
    }

    private void remember(Speaker.Named speaker) {
        discourse.lastSpeaker = Optional.of(speaker);
        if (speaker.kind() == Speaker.SpeakerKind.ORGANISATION || speaker.kind() == Speaker.SpeakerKind.PARTY) {
            discourse.lastOrganisation = Optional.of(speaker);
        }
    }

    /// The speaker named after a quotation of several sentences, in the same paragraph.
    private Optional<Speaker.Named> ahead() {
        for (int next = view.sentence().number() + 1; next < discourse.views.size(); next++) {
            SentenceView later = discourse.views.get(next);
            if (!later.sentence().paragraph().equals(view.sentence().paragraph())) {
                return Optional.empty();
            }
            Optional<Speaker.Named> found = new SpeakerGrammar(discourse, later).verb();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker.Named> accordingTo() {
        return view.terms("source")
                .filter(term -> term.code().equals("according to"))
                .flatMap(term -> named(term.to(), Math.min(view.size(), term.to() + LONGEST_SUBJECT)).stream())
                .findFirst();
    }

    private Optional<Speaker.Named> verb() {
        List<Term> verbs = view.terms("say").filter(this::isMainVerb).toList();
        for (Term verb : verbs) {
            Optional<Speaker.Named> found = subject(verb);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isMainVerb(Term verb) {
        boolean participle =
                view.isWord(verb.from() - 1, "been", "was", "were", "be", "is", "are", "as", "the", "a", "widely");
        return !participle && !view.isWord(verb.from(), "according");
    }

    private Optional<Speaker.Named> subject(Term verb) {
        int start = Math.max(0, clauseStart(verb.from()));
        Optional<Speaker.Named> before = named(start, verb.from());
        if (before.isPresent()) {
            return before;
        }
        if (verb.from() > 0 && view.isWord(pastAdverbs(verb.from() - 1), "it", "they", "he", "she", "its")) {
            boolean person = view.isWord(pastAdverbs(verb.from() - 1), "he", "she");
            return person ? discourse.lastSpeaker : discourse.lastOrganisation.or(() -> discourse.lastSpeaker);
        }
        // "…," said the group.
        boolean inverted = view.isMark(verb.from() - 1) && verb.to() < view.size();
        return inverted ? named(verb.to(), Math.min(view.size(), verb.to() + LONGEST_SUBJECT)) : Optional.empty();
    }

    private int pastAdverbs(int at) {
        int index = at;
        while (index > 0
                && (view.isWord(index, "also", "later", "earlier", "has", "have", "had", "on", ",") || isDate(index))) {
            index--;
        }
        return index;
    }

    private boolean isDate(int at) {
        return view.dates().stream().anyMatch(date -> contains(date.from(), date.to(), at));
    }

    private static boolean contains(int from, int to, int at) {
        return from <= at && at < to;
    }

    /// Back to the last comma, quotation mark or "that", at most so far as a subject is long.
    private int clauseStart(int to) {
        int at = to - 1;
        int start = Math.max(0, to - LONGEST_SUBJECT);
        while (at >= start) {
            boolean dateComma = view.isWord(at, ",") && at + 1 < to && (isDate(at) || isDate(at + 1));
            boolean appositive = view.isWord(at, ",") && at == to - 1;
            if (view.isMark(at) && !view.isWord(at, "'s", "’s", "-") && !dateComma && !appositive) {
                return at + 1;
            }
            if (view.isWord(at, "that", "which", "but")) {
                return at + 1;
            }
            at--;
        }
        return start;
    }

    /// Who is named in `[from, to)`: an organisation, a witness, an office, or a body of some sort.
    private Optional<Speaker.Named> named(int from, int to) {
        Optional<Speaker.Named> person = person(from, to);
        if (person.isPresent()) {
            return person;
        }
        Optional<Term> organisation =
                view.terms("speaker").filter(term -> in(term, from, to)).findFirst();
        if (organisation.isPresent()) {
            Term term = organisation.get();
            return Optional.of(speaker(term.code(), kind(term), List.of(), term.from(), term.to()));
        }
        return witness(from, to).or(() -> body(from, to));
    }

    /// "Amnesty's regional director NAME": a person who holds an office, speaking for the organisation.
    private Optional<Speaker.Named> person(int from, int to) {
        Optional<Term> office =
                view.terms("office").filter(term -> in(term, from, to)).reduce((a, b) -> b);
        if (office.isEmpty()) {
            return Optional.empty();
        }
        int start = office.get().to();
        int end = start;
        while (end < to && (isNameToken(end) || view.isWord(end, ",", "of", "for", "the", "at"))) {
            end++;
        }
        int nameEnd = end;
        int nameStart = nameEnd;
        while (nameStart > start && isNameToken(nameStart - 1)) {
            nameStart--;
        }
        List<String> chain = view.terms("speaker")
                .filter(term -> in(term, from, to))
                .map(Term::code)
                .limit(1)
                .toList();
        boolean named = nameEnd - nameStart >= 2 && nameEnd - nameStart <= 4;
        if (!named && chain.isEmpty()) {
            return Optional.empty();
        }
        if (named) {
            String name = view.words(discourse.text(), nameStart, nameEnd);
            return Optional.of(speaker(name, Speaker.SpeakerKind.OFFICIAL, chain, nameStart, nameEnd));
        }
        return Optional.of(speaker(chain.getFirst(), Speaker.SpeakerKind.ORGANISATION, List.of(), from, to));
    }

    private boolean isNameToken(int at) {
        if (at < 0 || at >= view.size()) {
            return false;
        }
        Token token = view.tokens().get(at);
        return token.kind() == Token.Kind.WORD
                && (token.isCapitalised() || token.lower().startsWith("al-"))
                && view.covering("speaker", at).isEmpty()
                && view.covering("party", at).isEmpty()
                && !isDate(at);
    }

    private Optional<Speaker.Named> witness(int from, int to) {
        return view.terms("witness")
                .filter(term -> in(term, from, to))
                .findFirst()
                .map(term -> speaker(
                        view.words(discourse.text(), term.from(), term.to()),
                        Speaker.SpeakerKind.WITNESS,
                        List.of(),
                        term.from(),
                        term.to()));
    }

    /// "the health ministry", "the Smith Observatory": the words around a noun for a body.
    private Optional<Speaker.Named> body(int from, int to) {
        Optional<Term> noun =
                view.terms("body").filter(term -> in(term, from, to)).findFirst();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int start = noun.get().from();
        while (start > from
                && !view.isMark(start - 1)
                && (view.tokens().get(start - 1).isCapitalised()
                        || view.isWord(start - 1, "the", "defence", "defense", "health", "rights", "human", "war"))) {
            start--;
        }
        int skip = view.isWord(start, "the", "a", "an") ? start + 1 : start;
        if (skip >= noun.get().to()) {
            return Optional.empty();
        }
        int end = noun.get().to();
        while (end < to
                && (view.tokens().get(end).isCapitalised()
                        || view.isWord(end, "for", "of")
                                && end + 1 < to
                                && view.tokens().get(end + 1).isCapitalised())) {
            end++;
        }
        boolean onlyNoun = end - skip == 1 && !view.tokens().get(skip).isCapitalised();
        boolean meansLast = onlyNoun
                && view.isWord(
                        skip,
                        "group",
                        "organisation",
                        "organization",
                        "watchdog",
                        "ngo",
                        "charity",
                        "monitor",
                        "report");
        if (meansLast) {
            return discourse.lastOrganisation;
        }
        boolean ministry = noun.get().code().equals("body")
                && view.words(discourse.text(), skip, end)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("ministry");
        return Optional.of(speaker(
                view.words(discourse.text(), skip, end),
                ministry ? Speaker.SpeakerKind.PARTY : Speaker.SpeakerKind.ORGANISATION,
                List.of(),
                skip,
                end));
    }

    private static boolean in(Term term, int from, int to) {
        return term.from() >= from && term.to() <= to;
    }

    private static Speaker.SpeakerKind kind(Term term) {
        if (term.has("media")) {
            return Speaker.SpeakerKind.MEDIA;
        }
        return term.has("organisation") ? Speaker.SpeakerKind.ORGANISATION : Speaker.SpeakerKind.PARTY;
    }

    private Speaker.Named speaker(String name, Speaker.SpeakerKind kind, List<String> chain, int from, int to) {
        return new Speaker.Named(name, kind, new ArrayList<>(chain), view.words(discourse.text(), from, to));
    }
}
