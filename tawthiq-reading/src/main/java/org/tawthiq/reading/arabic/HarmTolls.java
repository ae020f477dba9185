package org.tawthiq.reading.arabic;

import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Count;

/// Tolls: a noun for the dead or injured with its number, and tolls that rise.
final class HarmTolls {

    private static final int REACH_OF_RISE = 14;

    private final SentenceView view;
    private final PersonGroups persons;
    private final HarmTold told;

    HarmTolls(SentenceView view, PersonGroups persons, HarmTold told) {
        this.view = view;
        this.persons = persons;
        this.told = told;
    }

    /// "ارتفاع حصيلة شهداء القصف … إلى أربعة مدنيين".
    void rises() {
        for (Term word : view.terms("toll-word").toList()) {
            Optional<Term> toll = view.terms("harm")
                    .filter(term -> term.has("many") && term.from() >= word.to() && term.from() - word.to() <= 2)
                    .findFirst();
            if (toll.isEmpty()) {
                continue;
            }
            for (int at = toll.get().to(); at < Math.min(view.size(), toll.get().to() + REACH_OF_RISE); at++) {
                Optional<PersonGroups.Group> group =
                        view.isWord(at - 1, "الي", "الى") ? persons.at(at) : Optional.empty();
                if (group.isPresent() && group.get().told() && !told.isTold(at)) {
                    told.tell(toll.get(), group.get());
                    break;
                }
            }
        }
    }

    /// *شهيدان*, *4 قتلى*, *القتلى: 10*, *شهيد مدني*.
    void read(Term term) {
        if (amongBoth(term)) {
            told.tell(term, new PersonGroups.Group(term.from(), term.to(), new Count.AtLeast(1), Set.of(), true));
            return;
        }
        int bracket = view.isWord(term.from() - 1, ")") ? term.from() - 1 : term.from();
        Optional<NumberMention> before = view.numbers().stream()
                .filter(number -> number.to() == bracket && number.kind() == NumberMention.Kind.COUNT)
                .findFirst();
        if (before.isPresent() && bracket < term.from()) {
            NumberMention number = before.get();
            told.tell(term, new PersonGroups.Group(number.from(), term.to(), number.count(), Set.of(), true));
            return;
        }
        if (before.isPresent()) {
            persons.at(before.get().from())
                    .filter(group -> !told.isTold(group.from()))
                    .ifPresent(group -> told.tell(term, group));
            return;
        }
        int at = view.isWord(term.to(), ":", "-", "=") ? term.to() + 1 : term.to();
        Optional<NumberMention> behind = view.numbers().stream()
                .filter(number -> number.from() == at && number.kind() == NumberMention.Kind.COUNT && !number.vague())
                .filter(number -> view.dates().stream()
                        .noneMatch(date -> date.from() <= number.from() && number.from() < date.to()))
                .findFirst();
        boolean column = at > term.to();
        if (behind.isPresent() && (column || term.has("many"))) {
            told.tell(
                    term,
                    new PersonGroups.Group(
                            term.from(), behind.get().to(), behind.get().count(), Set.of(), true));
            return;
        }
        boolean definite =
                term.flags().stream().anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && flag.endsWith("ال"));
        if (counts(term) && !(definite && term.has("two")) || term.has("two-or-more") && !definite) {
            persons.at(term.from()).ifPresent(group -> {
                PersonGroups.Group more = view.termAt("person", term.to())
                        .filter(person -> person.has("one") == term.has("one"))
                        .flatMap(person -> persons.at(person.from()))
                        .map(person ->
                                new PersonGroups.Group(group.from(), person.to(), group.count(), person.flags(), true))
                        .orElse(group);
                told.tell(term, more);
            });
        } else if (term.has("many") && !definite && tellsSome(term)) {
            persons.at(term.from())
                    .ifPresent(group -> told.tell(
                            term,
                            new PersonGroups.Group(group.from(), group.to(), group.count(), group.flags(), true)));
        }
    }

    /// "جرحى مدنيون بقصف", "سقوط قتلى وجرحى": a plural without a number, where a clause begins or behind a word
    /// for what an attack leaves. Elsewhere (*أهالي شهداء*) it tells of no harm.
    private boolean tellsSome(Term term) {
        boolean counted = told.all().stream().anyMatch(one -> one.what() == told.what(term));
        int before = term.from() - 1;
        boolean opens = before < view.from() || view.isMark(before);
        boolean behindHarm =
                HarmTold.joins(term) && view.covering("harm", before).isPresent();
        boolean left = view.covering("leaves", before).isPresent();
        return !counted && (opens || behindHarm || left);
    }

    private static boolean counts(Term term) {
        return term.has("one") || term.has("two");
    }

    /// "بين قتيل وجريح", with no number: some of each.
    private boolean amongBoth(Term term) {
        boolean first = view.isWord(term.from() - 1, "بين", "مابين")
                && view.termAt("harm", term.to())
                        .filter(other -> other.has("one") && HarmTold.joins(other))
                        .isPresent();
        boolean second = HarmTold.joins(term)
                && view.terms("harm")
                        .anyMatch(other -> other.to() == term.from()
                                && other.has("one")
                                && view.isWord(other.from() - 1, "بين", "مابين"));
        return term.has("one") && (first || second);
    }
}
