package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Counted;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;

/// A number of attacks: "18 attacks", "three ground attacks".
///
/// @param to index after the last token
record CountedAct(NumberMention number, List<Term> acts, int to) {

    private static final int MOST_ADJECTIVES = 5;

    static Optional<CountedAct> of(Discourse discourse, SentenceView view, NumberMention number) {
        if (number.kind() != NumberMention.Kind.COUNT || number.vague() || isTheWhole(discourse, view, number)) {
            return Optional.empty();
        }
        for (int at = number.to(); at < Math.min(view.size(), number.to() + MOST_ADJECTIVES); at++) {
            int place = at;
            List<Term> here = view.terms("act")
                    .filter(term -> term.from() == place && term.has("noun"))
                    .toList();
            if (!here.isEmpty()) {
                boolean plural = view.lower(here.getFirst().to() - 1).endsWith("s")
                        || view.lower(here.getFirst().to() - 1).equals("shelling");
                return plural
                        ? Optional.of(
                                new CountedAct(number, here, here.getFirst().to()))
                        : Optional.empty();
            }
            if (view.isMark(at)
                    || view.covering("person", at).isPresent()
                    || view.covering("object", at).isPresent()
                    || view.isWord(at, "and", "in", "on", "of", "to", "were", "was", "by")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "the 18 attacks", once 18 were counted: the same again, and no new count.
    static boolean isTheWhole(Discourse discourse, SentenceView view, NumberMention number) {
        Draft whole = discourse.wholeTally;
        return whole != null
                && view.isWord(number.from() - 1, "the", "these", "those", "all")
                && Counted.number(Counted.Unit.ATTACKS, number.count()).equals(discourse.counts.get(whole));
    }

    /// A counted act reaches to the next one or to a comma.
    int clauseEnd(SentenceView view, List<CountedAct> all) {
        int next = all.stream()
                .mapToInt(other -> other.number().from())
                .filter(from -> from >= to)
                .min()
                .orElse(view.size());
        for (int at = to; at < next; at++) {
            if (view.isWord(at, ",") && all.size() > 1) {
                return at;
            }
        }
        return next;
    }
}
