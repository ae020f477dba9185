package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;

/// Finds who says a sentence: "X said …", "…, X said", "according to X", "it said"; a sentence inside a
/// quotation has the quotation's speaker.
final class SpeakerGrammar {

    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_INSERTION = 16;

    private final Discourse discourse;
    private final SentenceView view;
    private final SpeakerNames names;

    SpeakerGrammar(Discourse discourse, SentenceView view) {
        this.discourse = discourse;
        this.view = view;
        this.names = new SpeakerNames(discourse, view);
    }

    /// The speaker of the sentence; empty where it speaks with the text's own voice.
    static Optional<Speaker.Named> of(Discourse discourse, SentenceView view) {
        return new SpeakerGrammar(discourse, view).find();
    }

    /// Those who say the same beside the speaker: "X, Y and Z each reported".
    static List<Speaker.Named> others(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        SpeakerGrammar grammar = new SpeakerGrammar(discourse, view);
        return view
                .terms("say")
                .filter(grammar::isMainVerb)
                .map(grammar::list)
                .filter(list -> list.size() > 1)
                .findFirst()
                .orElseGet(List::of)
                .stream()
                .filter(named -> speaker.filter(named::equals).isEmpty())
                .toList();
    }

    private Optional<Speaker.Named> find() {
        Optional<Speaker.Named> found =
                accordingTo().map(this::throughOthers).or(this::verb).or(this::passive);
        found.ifPresent(this::remember);
        if (found.isPresent()) {
            return found;
        }
        if (discourse.quotationAround(view).isPresent()) {
            return ahead().or(() -> discourse.lastSpeaker);
        }
        return announced();
    }

    private void remember(Speaker.Named speaker) {
        discourse.lastSpeaker = Optional.of(speaker);
        if (speaker.kind() == Speaker.SpeakerKind.ORGANISATION || speaker.kind() == Speaker.SpeakerKind.PARTY) {
            discourse.lastOrganisation = Optional.of(speaker);
            discourse.firstOrganisation = discourse.firstOrganisation.or(() -> Optional.of(speaker));
        }
    }

    /// "X gives a range: …": the clause after the colon is X's too, unless X denied or was blamed before
    /// it.
    private Optional<Speaker.Named> announced() {
        int number = view.sentence().number();
        if (number == 0) {
            return Optional.empty();
        }
        SentenceView before = discourse.views.get(number - 1);
        boolean colon = before.sentence().paragraph().equals(view.sentence().paragraph())
                && before.tokens().getLast().is(":");
        boolean says = before.terms("say").anyMatch(term -> term.code().equals("said"));
        boolean other = before.terms("say").anyMatch(term -> !term.code().equals("said"));
        return colon && says && !other ? new SpeakerGrammar(discourse, before).verb() : Optional.empty();
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
                .flatMap(term -> names.in(term.to(), Math.min(view.size(), term.to() + LONGEST_SUBJECT)).stream())
                .findFirst();
    }

    /// "a witness told the Observatory, according to the agency": the agency, through the Observatory, from the
    /// witness.
    private Speaker.Named throughOthers(Speaker.Named teller) {
        List<String> chain = new ArrayList<>(teller.chain());
        Optional<Term> told = view.terms("say")
                .filter(this::isMainVerb)
                .filter(verb -> subject(verb).isPresent())
                .findFirst();
        told.filter(verb -> view.isWord(verb.to() - 1, "told", "tells"))
                .flatMap(verb -> view.termAt("speaker", view.isWord(verb.to(), "the") ? verb.to() + 1 : verb.to()))
                .map(term -> names.organisation(term).name())
                .filter(name -> !name.equals(teller.name()))
                .ifPresent(chain::add);
        told.flatMap(this::subject)
                .map(Speaker.Named::name)
                .filter(name -> !name.equals(teller.name()) && !chain.contains(name))
                .ifPresent(chain::add);
        return new Speaker.Named(teller.name(), teller.kind(), chain, teller.stated());
    }

    private Optional<Speaker.Named> verb() {
        return view.terms("say")
                .filter(this::isMainVerb)
                .flatMap(verb -> subject(verb).stream())
                .findFirst();
    }

    /// "accused of war crimes by X", "documented by X".
    private Optional<Speaker.Named> passive() {
        Optional<Term> verb = view.terms("say").findFirst();
        return verb.flatMap(said -> view.terms("speaker")
                .filter(term -> term.from() > said.to() && view.isWord(names.pastArticle(term.from()), "by"))
                .findFirst()
                .map(names::organisation));
    }

    private boolean isMainVerb(Term verb) {
        boolean participle =
                view.isWord(verb.from() - 1, "been", "was", "were", "be", "is", "are", "as", "the", "a", "widely");
        return !participle && !view.isWord(verb.from(), "according");
    }

    private Optional<Speaker.Named> subject(Term verb) {
        Optional<Speaker.Named> before = inserted(verb).or(() -> names.in(clauseStart(verb.from()), verb.from()));
        if (before.isPresent()) {
            return before;
        }
        int subject = names.pastAdverbs(verb.from() - 1);
        if (verb.from() > 0 && view.isWord(subject, "it", "they", "he", "she", "its")) {
            boolean person = view.isWord(subject, "he", "she");
            return person ? discourse.lastSpeaker : discourse.lastOrganisation.or(() -> discourse.lastSpeaker);
        }
        return relative(verb).or(() -> list(verb).stream().findFirst()).or(() -> inverted(verb));
    }

    /// "…," said the group; "…," said NAME, director of ORGANISATION.
    private Optional<Speaker.Named> inverted(Term verb) {
        if (!view.isMark(verb.from() - 1) || verb.to() >= view.size()) {
            return Optional.empty();
        }
        int to = Math.min(view.size(), verb.to() + LONGEST_SUBJECT);
        return names.apposed(verb.to(), to).or(() -> names.in(verb.to(), to));
    }

    /// "X, whose report this follows, says": the subject stands before the insertion.
    private Optional<Speaker.Named> inserted(Term verb) {
        int close = names.pastAdverbs(verb.from() - 1);
        int comma = view.isWord(verb.from() - 1, ",") ? verb.from() - 1 : view.isWord(close, ",") ? close : -1;
        for (int at = comma - 1; comma > 0 && at > Math.max(0, comma - LONGEST_INSERTION); at--) {
            if (view.isWord(at, ",")) {
                int open = at;
                return names.apposed(open, comma).or(() -> names.in(clauseStart(open), open));
            }
        }
        return Optional.empty();
    }

    /// "An article that appeared on Monday put the number at": the subject stands before the relative.
    private Optional<Speaker.Named> relative(Term verb) {
        for (int at = verb.from() - 1; at > Math.max(0, verb.from() - LONGEST_SUBJECT); at--) {
            if (view.isMark(at) && !view.isWord(at, "'s")) {
                return Optional.empty();
            }
            if (view.isWord(at, "that", "which", "who")) {
                boolean said = view.covering("say", at - 1).isPresent();
                return said ? Optional.empty() : names.qualified(clauseStart(at), at, verb.from());
            }
        }
        return Optional.empty();
    }

    /// Names joined by commas and "and" right before the verb.
    private List<Speaker.Named> list(Term verb) {
        int end = names.pastAdverbs(verb.from() - 1) + 1;
        List<Speaker.Named> found = new ArrayList<>();
        while (end > view.from()) {
            int start = names.nameStart(end);
            if (start == end) {
                break;
            }
            names.plain(start, end, found.isEmpty()).ifPresent(found::addFirst);
            boolean joined = view.isWord(start - 1, ",", "and") && names.nameStart(start - 1) < start - 1;
            if (!joined) {
                break;
            }
            end = start - 1;
        }
        return found;
    }

    /// Back to the last comma, quotation mark or "that", at most so far as a subject is long.
    private int clauseStart(int to) {
        int at = to - 1;
        int start = Math.max(view.from(), to - LONGEST_SUBJECT);
        while (at >= start) {
            boolean dateComma = view.isWord(at, ",") && at + 1 < to && (names.isDate(at) || names.isDate(at + 1));
            boolean appositive = view.isWord(at, ",") && at == to - 1;
            if (view.isMark(at) && !view.isWord(at, "'s", "-") && !dateComma && !appositive) {
                return at + 1;
            }
            if (view.isWord(at, "that", "which", "but")) {
                return at + 1;
            }
            at--;
        }
        return start;
    }
}
