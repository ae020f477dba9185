package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// Objects of an Arabic sentence and how they stand to the act: hit, damaged, near. Where the wounded were
/// taken is no object of the attack; what fighters hold is what was aimed at, as far as the words go.
final class ObjectPhrases {

    /// An object with the tokens that tell it.
    record Told(int from, int to, ObjectMention object) {}

    private static final int REACH_OF_NEAR = 2;
    private static final int REACH_OF_DAMAGE = 5;
    private static final int REACH_OF_AWAY = 4;
    private static final int LONGEST_NAME = 2;

    private final SentenceView view;
    private final String text;

    ObjectPhrases(SentenceView view, String text) {
        this.view = view;
        this.text = text;
    }

    List<Told> read() {
        List<Told> found = new ArrayList<>();
        boolean act = view.has("act") || view.has("carrier");
        view.terms("object")
                .filter(term -> act || damage(term) != ObjectMention.Damage.NOT_SAID)
                .filter(term -> !isElsewhere(term))
                .filter(term -> !isWhere(term))
                .forEach(term -> add(found, told(term)));
        return found;
    }

    /// "استهدفت غارة منزلا ودمر المنزل": one object, and what befell it.
    private static void add(List<Told> found, Told told) {
        for (int index = 0; index < found.size(); index++) {
            ObjectMention before = found.get(index).object();
            ObjectMention now = told.object();
            boolean same = before.kind().equals(now.kind())
                    && !before.name().isKnown()
                    && !now.name().isKnown()
                    && !now.number().isKnown()
                    && before.damage() == ObjectMention.Damage.NOT_SAID
                    && now.damage() != ObjectMention.Damage.NOT_SAID;
            if (same) {
                ObjectMention both = new ObjectMention(
                        before.kind(),
                        before.relation(),
                        now.damage(),
                        before.name(),
                        before.number(),
                        before.stated());
                found.set(index, new Told(found.get(index).from(), told.to(), both));
                return;
            }
        }
        found.add(told);
    }

    private Told told(Term term) {
        boolean near = isNear(term);
        ObjectMention.Damage damage = near ? ObjectMention.Damage.NOT_SAID : damage(term);
        ObjectMention.Relation relation = near ? ObjectMention.Relation.NEAR : relation(term, damage);
        Optional<NumberMention> number = view.numbers().stream()
                .filter(mention ->
                        mention.to() == term.from() && mention.kind() == NumberMention.Kind.COUNT && !mention.vague())
                .findFirst();
        int from = number.map(NumberMention::from).orElse(term.from());
        int to = nameEnd(term);
        Known<String> name =
                to > term.to() && term.has("one") ? Known.is(view.words(text, term.from(), to)) : Known.unknown();
        return new Told(
                from,
                to,
                new ObjectMention(
                        new Code(term.code()),
                        relation,
                        damage,
                        name,
                        count(term, number),
                        view.words(text, from, to)));
    }

    private static ObjectMention.Relation relation(Term term, ObjectMention.Damage damage) {
        if (damage == ObjectMention.Damage.DAMAGED || damage == ObjectMention.Damage.OUT_OF_SERVICE) {
            return ObjectMention.Relation.DAMAGED;
        }
        return term.code().equals("military") ? ObjectMention.Relation.SAID_TARGET : ObjectMention.Relation.HIT;
    }

    private static Known<Count> count(Term term, Optional<NumberMention> number) {
        if (number.isPresent()) {
            return Known.is(number.get().count());
        }
        boolean definite =
                term.flags().stream().anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && flag.endsWith("ال"));
        if (term.has("two")) {
            return Known.is(Count.exactly(2));
        }
        return term.has("one") && !definite ? Known.is(Count.exactly(1)) : Known.unknown();
    }

    /// "نقل إلى المشفى", "مدير المشفى", "من مواقع": no object of the act.
    private boolean isElsewhere(Term term) {
        boolean away = view.terms("away")
                .anyMatch(cue -> cue.to() <= term.from() && term.from() - cue.to() <= REACH_OF_AWAY
                        || cue.overlaps(term.from(), term.to()));
        boolean source = view.isWord(term.from() - 1, "من", "مدير", "طاقم", "كادر", "مصدره", "مصدر", "ادارة", "اداره")
                && view.terms("near").noneMatch(cue -> cue.to() == term.from());
        boolean speaker = view.terms("speaker").anyMatch(other -> other.overlaps(term.from(), term.to()));
        boolean party = view.terms("party").anyMatch(other -> other.overlaps(term.from(), term.to()));
        boolean place =
                view.places().stream().anyMatch(found -> found.from() <= term.from() && term.from() < found.to());
        boolean named = view.isWord(term.from() - 1, "وكاله", "شبكه", "قناه", "صحيفه", "موقع", "اذاعه", "منظمه")
                || view.terms("say").anyMatch(say -> say.to() == term.from());
        boolean sender = view.terms("agent").anyMatch(cue -> cue.to() <= term.from() && term.from() - cue.to() <= 1);
        boolean carried = term.code().equals("vehicle") && view.isWord(term.to(), "اسعاف", "الاسعاف");
        return away || source || speaker || party || place || named || sender || carried;
    }

    /// "استهداف سيارة … أثناء العمل بمزارع": where it happened, behind what was hit.
    private boolean isWhere(Term term) {
        boolean inside = view.isWord(term.from() - 1, "في", "داخل")
                || term.flags().stream()
                        .anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED)
                                && flag.substring(ArabicLexicon.JOINED.length()).contains("ب"));
        boolean behindAnother = view.terms("object")
                .anyMatch(other -> other.to() <= term.from()
                        && !other.code().equals(term.code())
                        && view.terms("act").anyMatch(act -> act.to() == other.from()));
        return inside && behindAnother;
    }

    private boolean isNear(Term term) {
        return view.terms("near")
                .anyMatch(cue -> cue.to() <= term.from()
                        && term.from() - cue.to() <= REACH_OF_NEAR
                        && isClear(cue.to(), term.from()));
    }

    private ObjectMention.Damage damage(Term term) {
        Optional<Term> cue = view.terms("damage")
                .filter(damage -> damage.to() <= term.from()
                                && term.from() - damage.to() <= REACH_OF_DAMAGE
                                && isClear(pastSubject(damage), term.from())
                        || damage.code().equals("out_of_service")
                                && damage.from() >= term.to()
                                && damage.from() - term.to() <= REACH_OF_DAMAGE)
                .reduce((first, second) -> second);
        return cue.map(damage -> switch (damage.code()) {
                    case "destroyed" -> ObjectMention.Damage.DESTROYED;
                    case "out_of_service" -> ObjectMention.Damage.OUT_OF_SERVICE;
                    default -> ObjectMention.Damage.DAMAGED;
                })
                .orElse(ObjectMention.Damage.NOT_SAID);
    }

    /// "دمرت الغارة مخبزا": the act behind the word for damage is what did it.
    private int pastSubject(Term damage) {
        return view.terms("act")
                .filter(act -> act.has("noun") && act.from() == damage.to())
                .map(Term::to)
                .findFirst()
                .orElse(damage.to());
    }

    private boolean isClear(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.isMark(at) && !view.isWord(at, "#", "\"")
                    || view.covering("act", at).isPresent()
                    || view.covering("harm", at).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// The words of a name behind a hospital, a school, a mosque.
    private int nameEnd(Term term) {
        int to = term.to();
        while (term.has("one") && to < view.size() && to - term.to() < LONGEST_NAME && isNamePart(to)) {
            to++;
        }
        return to;
    }

    private boolean isNamePart(int at) {
        return view.tokens().get(at).kind() == Token.Kind.WORD
                && view.lower(at).length() > 2
                && view.terms().stream().noneMatch(term -> term.overlaps(at, at + 1))
                && view.places().stream().noneMatch(place -> place.from() <= at && at < place.to())
                && view.dates().stream().noneMatch(date -> date.from() <= at && at < date.to())
                && view.lower(at).startsWith("ال")
                && !view.isWord(at, "التي", "الذي", "الذين", "اللذين", "المدنيين", "المدني", "المدنيه", "السكنيه");
    }
}
