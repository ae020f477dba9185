package org.tawthiq.reading.arabic;

import java.util.Optional;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;

/// Words for what befell somebody, with the persons behind or before them: *استشهاد ثلاثة مدنيين*, *امرأة
/// وطفل قتلا*.
final class HarmEvents {

    private static final int REACH_OF_VERB = 8;
    private static final int REACH_OF_NOUN = 3;
    private static final int LONGEST_NAME = 3;

    private final PersonNames names;
    private final SentenceView view;
    private final PersonGroups persons;
    private final HarmTold told;

    HarmEvents(SentenceView view, PersonGroups persons, HarmTold told) {
        this.view = view;
        this.persons = persons;
        this.told = told;
        this.names = new PersonNames(view);
    }

    void read(Term term) {
        Optional<PersonGroups.Group> group = after(term, term.has("verb") ? REACH_OF_VERB : REACH_OF_NOUN)
                .or(() -> term.has("verb") ? told.personsBefore(term) : Optional.empty());
        if (group.isPresent()) {
            told.tell(term, group.get());
            coordinated(term, group.get());
        } else if (term.has("event") && !term.has("verb")) {
            names.after(term).ifPresent(named -> told.tell(term, named));
        }
    }

    /// The first persons behind the word, past days, places and adverbs, and before anything else that
    /// befell somebody.
    private Optional<PersonGroups.Group> after(Term term, int reach) {
        for (int at = term.to(); at < Math.min(view.size(), term.to() + reach); at++) {
            int place = at;
            Optional<PersonGroups.Group> group = persons.at(at).filter(found -> !told.isTold(found.from()));
            if (group.isPresent()) {
                return group.filter(found -> found.told() || term.has("event"));
            }
            boolean date = view.dates().stream().anyMatch(found -> found.from() <= place && place < found.to());
            boolean named = view.places().stream().anyMatch(found -> found.from() <= place && place < found.to());
            if (!date && !named && isStop(at, term)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isStop(int at, Term term) {
        // "راح ضحية المجزرة خمسة مدنيين".
        boolean did = at == term.to() && term.has("act-follows");
        return view.covering("harm", at).filter(other -> !other.equals(term)).isPresent()
                || view.covering("act", at).isPresent() && !did
                || view.isWord(at, "جراء", "اثر", "نتيجه", "بسبب", "من", ".", "ان", "بعد", "بجروح", "عندما", "حيث");
    }

    /// "امرأة وطفل", "رجل وزوجته وطفلهما": each befell the same.
    private void coordinated(Term term, PersonGroups.Group first) {
        int at = pastName(first.to());
        while (at < view.size()) {
            int next = view.isWord(at, "،", ",", "و") ? at + 1 : at;
            boolean joined = view.lower(next).startsWith("و") || next > at;
            Optional<PersonGroups.Group> group =
                    persons.at(next).filter(found -> joined && found.told() && !told.isTold(found.from()));
            boolean noun = group.filter(found -> !found.flags().isEmpty()).isPresent();
            if (!noun
                    || view.termAt("harm", group.get().to())
                            .filter(verb -> verb.has("verb") && !HarmTold.joins(verb))
                            .isPresent()
                    || view.termAt("harm", next).isPresent()) {
                return;
            }
            told.tell(term, group.get());
            at = group.get().to();
        }
    }

    /// "المواطن NAME NAME وابنه": behind the name of the person before.
    private int pastName(int from) {
        int at = from;
        while (at < view.size()
                && at - from < LONGEST_NAME + 1
                && names.isName(at)
                && !view.lower(at).startsWith("و")) {
            at++;
        }
        boolean joined = at < view.size()
                && view.lower(at).startsWith("و")
                && persons.at(at).isPresent();
        return joined ? at : from;
    }
}
