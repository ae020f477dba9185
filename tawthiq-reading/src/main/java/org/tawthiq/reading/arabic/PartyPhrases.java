package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Parties;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.PartyCode;

/// Finds which of the parties that an Arabic sentence names did the act: those behind *من قبل*, behind an
/// act or a verb, or whose adjective stands behind an act or a force. A party behind *مواقع* or *ضد* was
/// aimed at.
final class PartyPhrases {

    /// Parties named together.
    record Group(int from, int to, Parties parties) {}

    private static final int REACH_OF_ACT = 4;
    private static final int REACH_OF_VERB = 7;

    private final SentenceView view;
    private final String text;

    PartyPhrases(SentenceView view, String text) {
        this.view = view;
        this.text = text;
    }

    /// The party that a speaker such as a ministry speaks for.
    static Optional<PartyCode> spokenFor(Term term) {
        return term.flags().stream()
                .filter(flag -> flag.startsWith("party:"))
                .map(flag -> new PartyCode(flag.substring("party:".length())))
                .findFirst();
    }

    Optional<Group> agents() {
        List<Term> terms = parties();
        return terms.stream()
                .filter(term -> weight(term) > 0)
                .max(Comparator.comparingInt(this::weight)
                        .thenComparing(Comparator.comparingInt(Term::from).reversed()))
                .map(term -> group(term, terms));
    }

    /// The terms that name parties; of several entries of one phrase the first.
    List<Term> parties() {
        List<Term> all = new ArrayList<>();
        view.terms("party")
                .filter(term -> all.isEmpty() || all.getLast().to() <= term.from())
                .filter(term -> !term.has("adjective") || namesAForce(term))
                .forEach(all::add);
        return all;
    }

    /// "القصف المدفعي التركي", "طائرات حربية روسية", "مسيرة تركية": an adjective of an act or a force.
    private boolean namesAForce(Term term) {
        for (int at = term.from() - 1; at >= Math.max(view.from(), term.from() - 3); at--) {
            if (view.covering("act", at).isPresent()
                    || view.covering("force", at).isPresent()
                    || view.covering("carrier", at).isPresent()
                    || view.covering("party", at).isPresent()) {
                return true;
            }
            if (view.isMark(at) && !view.isWord(at, "#", "\"")) {
                return false;
            }
        }
        return false;
    }

    private int weight(Term term) {
        if (isBehindAgentWord(term)) {
            return 4;
        }
        if (isTarget(term) || isStruckBySubject(term)) {
            return 0;
        }
        if (saysOwnAct(term)) {
            return 3;
        }
        if (isBehindVerb(term) || isBehindAct(term)) {
            return 3;
        }
        return isBeforeVerb(term) || term.has("adjective") ? 2 : 0;
    }

    private boolean isBehindAgentWord(Term term) {
        return view.terms("agent")
                .anyMatch(cue ->
                        cue.to() <= term.from() && term.from() - cue.to() <= 3 && isClear(cue.to(), term.from()));
    }

    private boolean isTarget(Term term) {
        boolean named = view.terms("target").anyMatch(cue -> cue.to() <= term.from() && term.from() - cue.to() <= 1);
        boolean military = view.terms("object")
                .anyMatch(object -> object.code().equals("military")
                        && object.to() <= term.from()
                        && term.from() - object.to() <= 1);
        boolean fighters = view.terms("person").anyMatch(person -> person.has("fighter") && person.to() == term.from());
        return named || military || fighters;
    }

    /// "استهدفت قوات النظام", "قصف طيران الاحتلال".
    private boolean isBehindVerb(Term term) {
        return view.terms("act")
                .filter(act -> act.has("verb"))
                .anyMatch(act -> act.to() <= term.from() && term.from() - act.to() <= 1 && !isObjectOf(term));
    }

    /// "استهدف القصف قوات النظام": the act is the subject of the verb, and the party what was hit.
    private boolean isStruckBySubject(Term term) {
        return view.terms("act")
                .filter(act -> act.has("noun") && act.to() == term.from())
                .anyMatch(noun -> view.terms("act").anyMatch(verb -> verb.has("verb") && verb.to() == noun.from()));
    }

    /// "تبنى تنظيم الدولة تفجير", "أعلن الجيش تنفيذ غارة".
    private boolean saysOwnAct(Term term) {
        return view.terms("say")
                .filter(verb -> verb.has("admits")
                        || verb.has("announces")
                                && view.terms("own-act")
                                        .anyMatch(own -> own.from() >= term.to() && own.from() - term.to() <= 2))
                .anyMatch(verb -> term.from() >= verb.to() && term.from() - verb.to() <= 1);
    }

    /// A party behind the verb is what was hit where its own place or means does not follow.
    private boolean isObjectOf(Term term) {
        return view.isWord(term.from() - 1, "علي", "في");
    }

    private boolean isBehindAct(Term term) {
        return view.terms("act")
                .filter(act -> act.has("noun"))
                .anyMatch(act -> act.to() <= term.from()
                        && term.from() - act.to() <= REACH_OF_ACT
                        && isClear(act.to(), term.from()));
    }

    /// "الطيران الروسي يستهدف", "قوات الأسد المتمركزة في … استهدفت".
    private boolean isBeforeVerb(Term term) {
        return view.terms("act")
                .filter(act -> act.has("verb"))
                .anyMatch(act -> act.from() >= term.to()
                        && act.from() - term.to() <= REACH_OF_VERB
                        && noPartyBetween(term, act));
    }

    private boolean noPartyBetween(Term term, Term act) {
        return view.terms("party").noneMatch(other -> other.from() >= term.to() && other.to() <= act.from());
    }

    private boolean isClear(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean mark = view.isMark(at) && !view.isWord(at, "#", "\"", "“", "«", "(");
            if (mark
                    || view.isWord(at, "علي", "في", "الي", "استهدف", "طال", "مستهدفا")
                    || view.covering("target", at).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Group group(Term first, List<Term> all) {
        List<Term> joined = new ArrayList<>(List.of(first));
        Parties.Relation relation = Parties.Relation.JOINT;
        int index = all.indexOf(first);
        for (int next = index + 1; next < all.size(); next++) {
            Term term = all.get(next);
            int gap = term.from() - joined.getLast().to();
            boolean or = gap == 1 && view.isWord(term.from() - 1, "او");
            boolean and = gap == 0 || gap == 1 && view.isWord(term.from() - 1, "و", "/", "-", "#", "\"");
            if (!or && !and) {
                break;
            }
            relation = or ? Parties.Relation.ONE_OF : relation;
            joined.add(term);
        }
        List<Parties.Mention> mentions = new ArrayList<>();
        for (Term term : joined) {
            PartyCode code = new PartyCode(term.code());
            if (mentions.stream().noneMatch(mention -> mention.party().equals(code))) {
                mentions.add(new Parties.Mention(code, view.words(text, term.from(), term.to()), basis(term)));
            }
        }
        return new Group(
                first.from(),
                joined.getLast().to(),
                new Parties(mentions.size() > 1 ? relation : Parties.Relation.JOINT, Parties.Part.STRUCK, mentions));
    }

    private static Parties.Basis basis(Term term) {
        return term.has("aircraft") ? Parties.Basis.AIRCRAFT_TYPE : Parties.Basis.NAMED;
    }
}
