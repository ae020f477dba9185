package org.tawthiq.reading.arabic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.Count;

/// Ties counted persons to what befell them: *استشهاد ثلاثة مدنيين بينهم طفلان وإصابة خمسة آخرين*.
final class HarmPhrases {

    /// Harm with the tokens that tell it.
    record Told(HarmCount.Harm what, PersonGroups.Group persons, boolean part, int from, int to) {}

    private final SentenceView view;
    private final HarmTold told;
    private final HarmTolls tolls;
    private final HarmEvents events;

    private HarmPhrases(SentenceView view, PersonGroups persons, HarmTold told) {
        this.view = view;
        this.told = told;
        this.tolls = new HarmTolls(view, persons, told);
        this.events = new HarmEvents(view, persons, told);
    }

    static List<Told> read(SentenceView view) {
        PersonGroups persons = new PersonGroups(view);
        HarmTold told = new HarmTold(view, persons);
        new HarmPhrases(view, persons, told).wholes(persons);
        new HarmParts(view, persons, told).read();
        List<Told> settled = HarmTotals.settle(view, told.all());
        HarmParts.shareStatus(settled);
        return settled;
    }

    private void wholes(PersonGroups persons) {
        HarmTogether together = new HarmTogether(view, persons, told);
        together.both();
        tolls.rises();
        together.joined();
        Set<Integer> seen = new HashSet<>();
        view.terms("harm")
                .filter(term -> seen.add(term.from()) && !NobodyPhrases.isDenied(view, term))
                .forEach(this::attach);
    }

    private void attach(Term term) {
        if (told.isTold(term.from())
                || told.all().stream()
                        .anyMatch(one -> one.from() <= term.from()
                                && term.to() <= one.to()
                                && !one.part()
                                && one.what() == told.what(term)
                                && one.persons().from() >= term.to())) {
            return;
        }
        if (term.has("toll")) {
            tolls.read(term);
        } else if (term.has(ArabicLexicon.PRONOUN)) {
            boolean several = view.lower(term.from()).endsWith("هم");
            Count count = several ? new Count.AtLeast(2) : Count.exactly(1);
            if (!several) {
                told.tell(
                        told.what(term),
                        new PersonGroups.Group(term.from(), term.to(), count, Set.of(), true),
                        term.from(),
                        term.to());
            }
        } else {
            events.read(term);
        }
    }
}
