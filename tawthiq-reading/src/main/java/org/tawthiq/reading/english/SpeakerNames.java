package org.tawthiq.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Token;

/// Who is named in a stretch of a sentence: an organisation, an official, a witness, a body of some sort.
final class SpeakerNames {

    private static final Set<String> GENERIC = Set.of(
            "group", "organisation", "organization", "watchdog", "ngo", "charity", "monitor", "report", "commission");
    private static final int LONGEST_NAME = 5;

    private final Discourse discourse;
    private final SentenceView view;

    SpeakerNames(Discourse discourse, SentenceView view) {
        this.discourse = discourse;
        this.view = view;
    }

    Optional<Speaker.Named> in(int from, int to) {
        Optional<Speaker.Named> person = person(from, to);
        if (person.isPresent()) {
            return person;
        }
        Optional<Term> organisation =
                view.terms("speaker").filter(term -> isIn(term, from, to)).findFirst();
        return organisation.map(this::organisation).or(() -> witness(from, to)).or(() -> body(from, to));
    }

    Speaker.Named organisation(Term term) {
        return speaker(term.code(), kind(term), List.of(), term.from(), term.to());
    }

    /// Before an article, or the place itself.
    int pastArticle(int at) {
        return view.isWord(at - 1, "the", "a") ? at - 2 : at - 1;
    }

    int pastAdverbs(int from) {
        int at = from;
        while (at > 0
                && (view.isWord(at, "also", "later", "earlier", "has", "have", "had", "on", ",", "each", "both", "all")
                        || isDate(at))) {
            at--;
        }
        return at;
    }

    boolean isDate(int at) {
        return view.dates().stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    /// Where the capitalised name begins that ends at `end`; `end` where none does.
    int nameStart(int end) {
        int at = end;
        while (at > view.from() && end - at < LONGEST_NAME && isNameToken(at - 1)) {
            at--;
        }
        return at;
    }

    /// A name of which nothing more is known. One word that opens a sentence is none, unless it stands in
    /// a list.
    Optional<Speaker.Named> plain(int from, int to, boolean last) {
        boolean opens = to - from == 1 && from == view.from() && last;
        boolean known = view.terms("place").findAny().isPresent();
        if (opens || known) {
            return Optional.empty();
        }
        String name = view.words(discourse.text(), from, to);
        return Optional.of(speaker(name, Speaker.SpeakerKind.NOT_SAID, List.of(), from, to));
    }

    /// "NAME, a director at ORGANISATION": the name stands before the comma, the office after it.
    Optional<Speaker.Named> apposed(int from, int to) {
        int comma = from;
        while (comma < to && !view.isWord(comma, ",")) {
            comma++;
        }
        int start = nameStart(comma);
        int opened = comma + 1;
        Optional<Term> office = view.terms("office")
                .filter(term -> isIn(term, opened, Math.min(view.size(), opened + 12)))
                .findFirst();
        if (comma - start < 2) {
            return Optional.empty();
        }
        if (office.isEmpty()) {
            return isDescribed(start, opened, to) ? named(start, comma) : Optional.empty();
        }
        String name = view.words(discourse.text(), start, comma);
        List<String> chain = employer(opened, office.get().to());
        discourse.offices.put(name, office(office.get()));
        return Optional.of(speaker(name, Speaker.SpeakerKind.OFFICIAL, chain, start, comma));
    }

    /// "NAME, a resident", "NAME, 54": somebody who speaks for nobody else.
    private boolean isDescribed(int name, int from, int to) {
        boolean place = view.places().stream().anyMatch(found -> found.from() <= name && name < found.to());
        boolean age = view.lower(from).matches("\\d{1,3}") && view.isWord(from + 1, ",", ")");
        boolean witness = view.terms("witness").anyMatch(term -> isIn(term, from, to) && term.from() <= from + 2);
        return !place && (age || witness);
    }

    private Optional<Speaker.Named> named(int from, int to) {
        String name = view.words(discourse.text(), from, to);
        return Optional.of(speaker(name, Speaker.SpeakerKind.PERSON, List.of(), from, to));
    }

    /// The organisation before or after the office's noun.
    private List<String> employer(int from, int office) {
        Optional<Term> known = view.terms("speaker")
                .filter(term -> isIn(term, from, Math.min(view.size(), office + LONGEST_NAME)))
                .findFirst();
        if (known.isPresent()) {
            return List.of(known.get().code());
        }
        int at = office;
        while (view.isWord(at, "of", "for", "at", "the", "with")) {
            at++;
        }
        int end = at;
        while (isNameToken(end) && end - at <= LONGEST_NAME) {
            end++;
        }
        return end > at ? List.of(view.words(discourse.text(), at, end)) : List.of();
    }

    private String office(Term term) {
        return view.words(discourse.text(), term.from(), term.to());
    }

    /// "Amnesty's regional director NAME": a person who holds an office, speaking for the organisation.
    private Optional<Speaker.Named> person(int from, int to) {
        Optional<Term> office =
                view.terms("office").filter(term -> isIn(term, from, to)).reduce((a, b) -> b);
        if (office.isEmpty()) {
            return Optional.empty();
        }
        int start = office.get().to();
        int nameEnd = start;
        while (nameEnd < to && (isNameToken(nameEnd) || view.isWord(nameEnd, ",", "of", "for", "the", "at"))) {
            nameEnd++;
        }
        int nameStart = nameEnd;
        while (nameStart > start && isNameToken(nameStart - 1)) {
            nameStart--;
        }
        List<String> chain = view.terms("speaker")
                .filter(term -> isIn(term, from, to))
                .map(Term::code)
                .limit(1)
                .toList();
        boolean named = nameEnd - nameStart >= 2 && nameEnd - nameStart <= 4;
        if (named) {
            String name = view.words(discourse.text(), nameStart, nameEnd);
            discourse.offices.put(name, office(office.get()));
            return Optional.of(speaker(name, Speaker.SpeakerKind.OFFICIAL, chain, nameStart, nameEnd));
        }
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(speaker(chain.getFirst(), Speaker.SpeakerKind.ORGANISATION, List.of(), from, to));
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
        Optional<Term> found =
                view.terms("witness").filter(term -> isIn(term, from, to)).findFirst();
        int name = found.map(Term::to).orElse(to);
        int end = name;
        while (end < to && isNameToken(end)) {
            end++;
        }
        // "resident NAME"
        return end > name
                ? named(name, end)
                : found.map(term -> speaker(
                        view.words(discourse.text(), term.from(), term.to()),
                        Speaker.SpeakerKind.WITNESS,
                        List.of(),
                        term.from(),
                        term.to()));
    }

    /// "An article that appeared on Monday": a body told apart only by its relative clause.
    Optional<Speaker.Named> qualified(int from, int relative, int to) {
        boolean indefinite = view.isWord(from, "a", "an", "one", "another");
        Optional<Term> noun =
                view.terms("body").filter(term -> isIn(term, from, relative)).findFirst();
        if (noun.isEmpty() || !indefinite) {
            return in(from, relative);
        }
        String words = view.words(discourse.text(), from, to);
        String name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return Optional.of(speaker(name, Speaker.SpeakerKind.NOT_SAID, List.of(), from, to));
    }

    /// "the health ministry", "the Smith Observatory": the words around a noun for a body.
    private Optional<Speaker.Named> body(int from, int to) {
        Optional<Term> noun =
                view.terms("body").filter(term -> isIn(term, from, to)).findFirst();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int start = bodyStart(noun.get(), from);
        int skip = view.isWord(start, "the", "a", "an") ? start + 1 : start;
        int end = bodyEnd(noun.get(), to);
        if (skip >= noun.get().to()) {
            return Optional.empty();
        }
        if (isGeneric(skip, end)) {
            return view.isTitle() ? discourse.firstOrganisation : discourse.lastOrganisation;
        }
        String name = view.words(discourse.text(), skip, end);
        boolean ministry = name.toLowerCase(Locale.ROOT).contains("ministry");
        Speaker.SpeakerKind kind = ministry ? Speaker.SpeakerKind.PARTY : Speaker.SpeakerKind.ORGANISATION;
        return Optional.of(speaker(name, kind, List.of(), skip, end));
    }

    private int bodyStart(Term noun, int from) {
        int start = noun.from();
        while (start > from
                && !view.isMark(start - 1)
                && (view.tokens().get(start - 1).isCapitalised()
                        || view.isWord(start - 1, "the", "defence", "defense", "health", "rights", "human", "war"))) {
            start--;
        }
        return start;
    }

    private int bodyEnd(Term noun, int to) {
        int end = noun.to();
        while (end < to
                && (view.tokens().get(end).isCapitalised()
                        || view.isWord(end, "for", "of")
                                && end + 1 < to
                                && view.tokens().get(end + 1).isCapitalised())) {
            end++;
        }
        return end;
    }

    /// "the organisation", "the rights group": no name, but the one that spoke before.
    private boolean isGeneric(int from, int to) {
        boolean name = view.tokens().subList(from, to).stream()
                .skip(from == view.from() ? 1 : 0)
                .anyMatch(Token::isCapitalised);
        return !name && GENERIC.contains(view.lower(to - 1));
    }

    private static boolean isIn(Term term, int from, int to) {
        return term.from() >= from && term.to() <= to;
    }

    private static Speaker.SpeakerKind kind(Term term) {
        if (term.has("media")) {
            return Speaker.SpeakerKind.MEDIA;
        }
        return term.has("organisation") ? Speaker.SpeakerKind.ORGANISATION : Speaker.SpeakerKind.PARTY;
    }

    private Speaker.Named speaker(String name, Speaker.SpeakerKind kind, List<String> chain, int from, int to) {
        return new Speaker.Named(name, kind, chain, view.words(discourse.text(), from, to));
    }
}
