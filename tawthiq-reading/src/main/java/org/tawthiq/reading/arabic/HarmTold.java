package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;

/// What a sentence has been found to say of persons so far, and which of its words are used up.
final class HarmTold {

    private static final int REACH_OF_LIFE = 8;

    private final SentenceView view;
    private final PersonGroups persons;
    private final List<HarmPhrases.Told> all = new ArrayList<>();

    HarmTold(SentenceView view, PersonGroups persons) {
        this.view = view;
        this.persons = persons;
    }

    List<HarmPhrases.Told> all() {
        return all;
    }

    /// The word of a harm's code, where it is one that is counted.
    HarmCount.Harm what(Term term) {
        return switch (term.code()) {
            case "killed" -> HarmCount.Harm.KILLED;
            case "injured" -> HarmCount.Harm.INJURED;
            // "فقدت حياتها" is to die.
            case "missing" -> isOfLife(term) ? HarmCount.Harm.KILLED : HarmCount.Harm.MISSING;
            case "detained" -> HarmCount.Harm.DETAINED;
            default -> throw new IllegalStateException("no such harm: " + term.code());
        };
    }

    private boolean isOfLife(Term term) {
        for (int at = term.to(); at < Math.min(view.size(), term.to() + REACH_OF_LIFE); at++) {
            if (view.isWord(at, "حياته", "حياتها", "لحياته", "لحياتها", "حياتهم", "لحياتهم", "حياتهما")) {
                return true;
            }
        }
        return false;
    }

    /// Joined with *و* to what stands before.
    static boolean joins(Term term) {
        return term.has(ArabicLexicon.JOINED + "و");
    }

    boolean isTold(int at) {
        return all.stream()
                .anyMatch(
                        one -> one.persons().from() <= at && at < one.persons().to());
    }

    /// "ثلاثة مدنيين استشهدوا", "الشاب الذي استشهد".
    Optional<PersonGroups.Group> personsBefore(Term term) {
        int end = view.isWord(term.from() - 1, "الذي", "التي", "الذين", "اللذين", "اللذان")
                ? term.from() - 1
                : term.from();
        for (int at = Math.max(view.from(), end - 4); at < end; at++) {
            Optional<PersonGroups.Group> group = persons.at(at);
            if (group.filter(found -> found.to() == end && found.told() && !isTold(found.from()))
                    .isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    void tell(Term term, PersonGroups.Group group) {
        tell(what(term), group, Math.min(term.from(), group.from()), Math.max(term.to(), group.to()));
    }

    void tell(HarmCount.Harm what, PersonGroups.Group group, int from, int to) {
        all.add(new HarmPhrases.Told(what, group, false, from, to));
    }
}
