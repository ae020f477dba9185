package org.tawthiq.reading.arabic;

import java.util.Optional;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Count;

/// Persons who are named and not described.
final class PersonNames {

    private static final int LONGEST = 3;

    private final SentenceView view;

    PersonNames(SentenceView view) {
        this.view = view;
    }

    /// A person who is named and not described: *مقتل NAME*.
    Optional<PersonGroups.Group> after(Term term) {
        int to = term.to();
        while (to < view.size() && to - term.to() < LONGEST && isName(to)) {
            to++;
        }
        return to - term.to() >= 2
                ? Optional.of(new PersonGroups.Group(term.to(), to, Count.exactly(1), Set.of(), true))
                : Optional.empty();
    }

    boolean isName(int at) {
        boolean letters = view.tokens().get(at).kind() == Token.Kind.WORD
                && view.lower(at).length() > 2
                && Character.getType(view.lower(at).charAt(0)) == Character.OTHER_LETTER;
        return letters
                && view.terms().stream().noneMatch(term -> term.overlaps(at, at + 1))
                && view.places().stream().noneMatch(place -> place.from() <= at && at < place.to())
                && view.dates().stream().noneMatch(date -> date.from() <= at && at < date.to())
                && view.numbers().stream().noneMatch(number -> number.from() <= at && at < number.to())
                && !view.isWord(
                        at, "في", "علي", "الي", "جراء", "اثر", "نتيجه", "بسبب", "كل", "بعض", "ذلك", "التي", "الذي",
                        "خلال", "بعد", "قبل", "متاثرا", "متاثره", "متاثرين", "بجروح", "بجراح", "متفاوته", "خطيره");
    }
}
