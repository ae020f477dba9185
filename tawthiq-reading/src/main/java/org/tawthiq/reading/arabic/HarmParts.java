package org.tawthiq.reading.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;

/// Parts of a total, and a status that is told once for several.
final class HarmParts {

    private final SentenceView view;
    private final PersonGroups persons;
    private final HarmTold told;

    HarmParts(SentenceView view, PersonGroups persons, HarmTold told) {
        this.view = view;
        this.persons = persons;
        this.told = told;
    }

    /// "بينهم 3 أطفال وامرأة", "(4 أطفال ورجل)": parts of the total before.
    void read() {
        for (int at = view.from(); at < view.size(); at++) {
            boolean opens = view.termAt("part", at).isPresent() || view.isWord(at, "(", "\"", "“", "«");
            Optional<HarmPhrases.Told> whole = opens ? wholeBefore(at) : Optional.empty();
            if (whole.isPresent()) {
                int next = view.termAt("part", at).map(Term::to).orElse(at + 1);
                boolean bracket = view.termAt("part", at).isEmpty();
                partsFrom(whole.get(), view.isWord(next, "(", "\"", ":") ? next + 1 : next, bracket);
            }
        }
    }

    private Optional<HarmPhrases.Told> wholeBefore(int at) {
        boolean bracket = view.isWord(at, "(", "\"", "“", "«");
        return told.all().stream()
                .filter(one -> !one.part() && one.to() <= at && at - one.to() <= (bracket ? 0 : 14))
                .filter(one -> one.persons().count().least() > 1)
                .reduce((first, second) -> second.to() >= first.to() ? second : first);
    }

    private void partsFrom(HarmPhrases.Told whole, int from, boolean bracket) {
        int at = from;
        boolean any = false;
        while (at < view.size()) {
            int next = view.isWord(at, "و", "،", ",") ? at + 1 : at;
            Optional<PersonGroups.Group> group = persons.at(next)
                    .filter(found -> found.told()
                            && !told.isTold(found.from())
                            && view.termAt("harm", found.from()).isEmpty());
            boolean fits = group.isPresent()
                    && !group.get().flags().isEmpty()
                    && group.get().count().least() <= whole.persons().count().least()
                    && (!any || view.lower(next).startsWith("و") || next > at);
            if (!fits || bracket && !any && group.get().flags().isEmpty()) {
                return;
            }
            told.all()
                    .add(new HarmPhrases.Told(
                            whole.what(),
                            group.get(),
                            true,
                            group.get().from(),
                            group.get().to()));
            any = true;
            at = group.get().to();
        }
    }

    /// "استشهد مدني وأصيب آخر", "5 مدنيين بينهم 3 أطفال": who is told once holds for the others of the
    /// sentence of whom nothing else is said.
    static void shareStatus(List<HarmPhrases.Told> told) {
        Optional<HarmPhrases.Told> known = told.stream()
                .filter(one -> !one.part() && one.persons().saysWho())
                .findFirst();
        if (known.isEmpty()) {
            return;
        }
        String status = known.get().persons().flags().contains("civilian") ? "civilian" : "fighter";
        for (int index = 0; index < told.size(); index++) {
            HarmPhrases.Told one = told.get(index);
            boolean open = !one.persons().saysWho()
                    && (one.part() || one.persons().flags().isEmpty());
            if (open) {
                told.set(
                        index,
                        new HarmPhrases.Told(
                                one.what(), one.persons().with(Set.of(status)), one.part(), one.from(), one.to()));
            }
        }
    }
}
