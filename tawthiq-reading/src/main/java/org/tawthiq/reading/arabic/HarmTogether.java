package org.tawthiq.reading.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Count;

/// One number for two kinds of harm: *7 قتلى وجرحى*, *مقتل وإصابة 7 مدنيين*.
final class HarmTogether {

    private final SentenceView view;
    private final PersonGroups persons;
    private final HarmTold told;

    HarmTogether(SentenceView view, PersonGroups persons, HarmTold told) {
        this.view = view;
        this.persons = persons;
        this.told = told;
    }

    /// "سبعة بين قتيل وجريح", "7 قتلى وجرحى": of the number at least one of each.
    void both() {
        for (NumberMention number : view.numbers()) {
            int at = view.termAt("person", number.to()).map(Term::to).orElse(number.to());
            at = view.isWord(at, "بين", "ما") ? at + 1 : at;
            at = view.isWord(at, "بين") ? at + 1 : at;
            Optional<Term> first = view.termAt("harm", at).filter(term -> term.has("toll"));
            Optional<Term> second =
                    first.flatMap(term -> view.termAt("harm", term.to())).filter(term -> term.has("toll"));
            boolean differ = second.isPresent()
                    && !second.get().code().equals(first.get().code())
                    && HarmTold.joins(second.get())
                    && number.count().least() > 1
                    && number.count().most().isPresent();
            if (differ) {
                Count each = eachOf(number.count().most().getAsLong());
                for (Term term : List.of(first.get(), second.get())) {
                    int to = second.get().to();
                    told.tell(
                            told.what(term),
                            new PersonGroups.Group(number.from(), to, each, Set.of(), true),
                            number.from(),
                            to);
                }
            }
        }
    }

    /// Of so many together at least one of each.
    private static Count eachOf(long together) {
        return together == 2 ? Count.exactly(1) : new Count.Between(1, together - 1);
    }

    /// "قتل وجرح 20 شخصا", "مقتل وإصابة 7 مدنيين": of the number at least one of each.
    void joined() {
        List<Term> terms = view.terms("harm").filter(term -> !term.has("toll")).toList();
        for (Term first : terms) {
            Optional<Term> second = terms.stream()
                    .filter(term -> term.from() == first.to()
                            && HarmTold.joins(term)
                            && !term.code().equals(first.code()))
                    .findFirst();
            Optional<PersonGroups.Group> group = second.flatMap(term -> persons.at(term.to()));
            if (group.isPresent()
                    && told.personsBefore(first).isEmpty()
                    && group.get().count() instanceof Count.Exactly(long total)
                    && total > 1
                    && !told.isTold(group.get().from())) {
                Count each = eachOf(total);
                PersonGroups.Group all = group.get();
                PersonGroups.Group shared = new PersonGroups.Group(all.from(), all.to(), each, all.flags(), true);
                told.tell(told.what(first), shared, first.from(), all.to());
                told.tell(told.what(second.get()), shared, first.from(), all.to());
            }
        }
    }
}
