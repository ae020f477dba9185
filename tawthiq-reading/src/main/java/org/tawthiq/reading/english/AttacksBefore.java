package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// The attacks of the same paragraph that "across the two" goes back to.
record AttacksBefore(List<AttackDraft> attacks) {

    AttacksBefore {
        attacks = List.copyOf(attacks);
    }

    /// As many as the words count, the last ones told; where they give no number, those of the paragraph;
    /// where the paragraph tells of fewer, none.
    static AttacksBefore of(Discourse discourse, SentenceView view, Term words) {
        List<AttackDraft> told = discourse.attacks.stream()
                .filter(attack -> attack.view()
                        .sentence()
                        .paragraph()
                        .equals(view.sentence().paragraph()))
                .filter(attack ->
                        attack.view().sentence().number() < view.sentence().number())
                .toList();
        int number = number(view, words).orElse(told.size());
        return new AttacksBefore(told.size() < number ? List.of() : told.subList(told.size() - number, told.size()));
    }

    private static Optional<Integer> number(SentenceView view, Term words) {
        for (int at = words.from(); at < words.to(); at++) {
            if (view.isWord(at, "two", "both")) {
                return Optional.of(2);
            }
            if (view.isWord(at, "three")) {
                return Optional.of(3);
            }
        }
        return Optional.empty();
    }

    /// Their day, where it is one; days apart bound others too, which are not counted.
    ReportedDate date() {
        if (!isOfOneDay()) {
            return ReportedDate.unstated();
        }
        boolean inferred = attacks.stream().anyMatch(attack -> attack.date().yearInferred());
        DateExtent day = attacks.getFirst().date().extent();
        return new ReportedDate(day, ReportedDate.Anchor.EVENT, inferred, "");
    }

    /// Their places on that day; none where one of them has none.
    List<ReportedPlace> places() {
        return !isOfOneDay()
                        || attacks.stream().anyMatch(attack -> attack.places().isEmpty())
                ? List.of()
                : attacks.stream()
                        .map(attack -> attack.places().getFirst())
                        .distinct()
                        .toList();
    }

    private boolean isOfOneDay() {
        return !attacks.isEmpty()
                && attacks.getFirst().date().extent() instanceof DateExtent.Day day
                && attacks.stream().allMatch(attack -> attack.date().extent().equals(day));
    }
}
