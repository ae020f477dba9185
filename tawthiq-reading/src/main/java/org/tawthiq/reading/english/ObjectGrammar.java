package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// Objects of a sentence and how they stand to the act: hit, damaged, near. Where the wounded were taken
/// is no object of the attack.
final class ObjectGrammar {

    /// An object with the tokens that tell it.
    record Told(int from, int to, ObjectMention object) {}

    private final SentenceView view;
    private final String text;

    ObjectGrammar(SentenceView view, String text) {
        this.view = view;
        this.text = text;
    }

    List<Told> read() {
        List<Told> found = new ArrayList<>();
        view.terms("object").forEach(term -> told(term).ifPresent(found::add));
        return found;
    }

    private Optional<Told> told(Term term) {
        if (isElsewhere(term) || isSpeaker(term) || isName(term)) {
            return Optional.empty();
        }
        boolean near = isNear(term);
        ObjectMention.Damage damage = near ? ObjectMention.Damage.NOT_SAID : damage(term);
        ObjectMention.Relation relation = near
                ? ObjectMention.Relation.NEAR
                : damage == ObjectMention.Damage.DAMAGED ? ObjectMention.Relation.DAMAGED : ObjectMention.Relation.HIT;
        int from = start(term);
        Optional<String> name = name(term);
        Optional<NumberMention> number = number(term);
        int first = Math.min(from, number.map(NumberMention::from).orElse(from));
        Known<Count> count = Known.of(number.map(NumberMention::count));
        return Optional.of(new Told(
                first,
                term.to(),
                new ObjectMention(
                        new Code(term.code()),
                        relation,
                        damage,
                        Known.of(name),
                        count,
                        view.words(text, first, term.to()))));
    }

    /// "taken to hospital", "doctors at the hospital", "a hospital source".
    private boolean isElsewhere(Term term) {
        boolean taken = view.terms("taken-to").anyMatch(cue -> cue.to() <= term.from() && term.from() - cue.to() <= 7);
        boolean source = view.isWord(
                term.to(),
                "source",
                "sources",
                "official",
                "officials",
                "director",
                "staff",
                "spokesman",
                "spokesperson",
                "records",
                "workers",
                "administration",
                "attendance",
                "principal",
                "owner",
                "age",
                "year",
                "day",
                "massacre");
        boolean holder = view.isWord(term.from() - 1, "at")
                        && view.isWord(term.from() - 2, "doctor", "doctors", "medics", "nurse")
                || view.isWord(term.from() - 1, "the")
                        && view.isWord(term.from() - 2, "at")
                        && view.isWord(term.from() - 3, "doctor", "doctors", "medics", "nurse", "director");
        boolean flight = (view.isWord(term.from() - 1, "their", "his", "her")
                        && view.isWord(term.from() - 2, "fled", "left", "from", "leave"))
                || view.isWord(term.from() - 1, "at") && term.code().equals("residential");
        return taken || source || holder || flight;
    }

    private boolean isSpeaker(Term term) {
        return view.termAt("say", term.to()).isPresent();
    }

    /// "White House", "School of Law": part of a name that is no object.
    private boolean isName(Term term) {
        return term.to() - term.from() == 1
                && view.tokens().get(term.from()).isCapitalised()
                && term.from() > 0
                && view.isWord(term.from() - 1, "white");
    }

    private boolean isNear(Term term) {
        for (int at = term.from() - 1; at >= Math.max(0, term.from() - 6); at--) {
            Optional<Term> near = view.covering("near", at);
            if (near.isPresent()) {
                return !view.isWord(at, "around") || term.from() - at <= 3;
            }
            Optional<Term> joined = view.isWord(at, "and") ? view.covering("object", at - 1) : Optional.empty();
            if (joined.isPresent() && term.from() - at <= 3) {
                return isNear(joined.get());
            }
            if (view.isMark(at) || view.isWord(at, "in", "on", "that", "hit", "struck", "and")) {
                return false;
            }
        }
        return view.isWord(term.to(), "nearby");
    }

    private ObjectMention.Damage damage(Term term) {
        Optional<Term> cue = view.terms("damage")
                .filter(damage -> activeOn(damage, term) || passiveOn(damage, term))
                .findFirst();
        return cue.map(damage -> switch (damage.code()) {
                    case "destroyed" -> ObjectMention.Damage.DESTROYED;
                    case "out_of_service" -> ObjectMention.Damage.OUT_OF_SERVICE;
                    default -> ObjectMention.Damage.DAMAGED;
                })
                .orElse(ObjectMention.Damage.NOT_SAID);
    }

    /// "flattened at least two residential buildings", "their destroyed home".
    private boolean activeOn(Term damage, Term object) {
        if (damage.to() > object.from() || object.from() - damage.to() > 6) {
            return false;
        }
        for (int at = damage.to(); at < object.from(); at++) {
            boolean breaks = view.isMark(at) && !view.isWord(at, ",", "-")
                    || view.isWord(at, "in", "near", "on", "by", "when", "after", "killed", "killing")
                    || view.isWord(at, "at") && !view.isWord(at + 1, "least", "most");
            if (breaks) {
                return false;
            }
        }
        return true;
    }

    /// "a hospital was destroyed", "houses were badly damaged".
    private boolean passiveOn(Term damage, Term object) {
        if (object.to() > damage.from() || damage.from() - object.to() > 5) {
            return false;
        }
        boolean be = false;
        for (int at = object.to(); at < damage.from(); at++) {
            be |= view.isWord(at, "was", "were", "been", "is", "are", "being");
            if (view.isMark(at) || view.isWord(at, "and")) {
                return false;
            }
        }
        return be || view.isWord(damage.from() - 1, "and") || damage.code().equals("out_of_service");
    }

    private Optional<NumberMention> number(Term term) {
        return view.numbers().stream()
                .filter(mention -> mention.kind() == NumberMention.Kind.COUNT && !mention.vague())
                .filter(mention -> mention.to() <= term.from() && term.from() - mention.to() <= 2)
                .filter(mention -> noNounBetween(mention.to(), term.from()))
                .reduce((first, second) -> second);
    }

    private boolean noNounBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.isMark(at)
                    || view.covering("person", at).isPresent()
                    || view.covering("act", at).isPresent()
                    || view.isWord(at, "in", "on", "at", "of", "and", "near")) {
                return false;
            }
        }
        return true;
    }

    /// Where the words that tell the object begin: its article or its name.
    private int start(Term term) {
        int at = nameStart(term);
        return view.isWord(at - 1, "a", "an", "the") ? at - 1 : at;
    }

    private int nameStart(Term term) {
        int at = term.from();
        while (at > 0 && isNamePart(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isNamePart(int at) {
        var token = view.tokens().get(at);
        boolean article = token.lower().startsWith("al-") || token.is("al");
        boolean capital = token.isCapitalised() && token.kind() == org.tawthiq.reading.text.Token.Kind.WORD && at > 0;
        boolean other = view.covering("party", at).isPresent()
                || view.covering("speaker", at).isPresent()
                || view.covering("act", at).isPresent()
                || view.dates().stream().anyMatch(date -> date.from() <= at && at < date.to());
        return (article || capital) && !other;
    }

    private Optional<String> name(Term term) {
        int from = nameStart(term);
        if (from < term.from()) {
            return Optional.of(view.words(text, from, term.to()));
        }
        return Optional.empty();
    }
}
