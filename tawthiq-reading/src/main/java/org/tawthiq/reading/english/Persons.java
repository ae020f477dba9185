package org.tawthiq.reading.english;

import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.PersonWords;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Count;

/// Counted persons in a sentence: "11 civilians", "a child", "at least three women", "12".
///
/// @param flags what the noun says of them; empty where there is no noun
record Persons(int from, int to, Count count, Set<String> flags, boolean vague) {

    private static final int MOST_ADJECTIVES = 4;

    HarmCount harm(HarmCount.Harm what, boolean part, String stated) {
        return new PersonWords(flags).harm(what, count, part, stated);
    }

    HarmCount.Status status() {
        return new PersonWords(flags).status();
    }

    /// The persons that begin at the token, if any do.
    static Optional<Persons> at(SentenceView view, int at) {
        Optional<NumberMention> number = view.numberAt(at);
        if (number.isPresent()) {
            return counted(view, number.get());
        }
        boolean article = view.isWord(at, "a", "an", "another");
        if (article) {
            Optional<Term> group = view.termAt("group", at);
            if (group.isPresent()) {
                return family(view, at, group.get().to());
            }
            return noun(view, at + 1)
                    .filter(noun -> isSingular(view, noun))
                    .map(noun -> new Persons(at, noun.to(), Count.exactly(1), noun.flags(), false));
        }
        return Optional.empty();
    }

    private static Optional<Persons> family(SentenceView view, int at, int numberAt) {
        return view.numberAt(numberAt).map(mention -> new Persons(at, mention.to(), mention.count(), Set.of(), false));
    }

    private static Optional<Persons> counted(SentenceView view, NumberMention number) {
        boolean yearBeforePersons = number.kind() == NumberMention.Kind.YEAR
                && noun(view, number.to())
                        .filter(noun -> noun.from() == number.to())
                        .isPresent();
        if (number.kind() != NumberMention.Kind.COUNT && !yearBeforePersons) {
            return Optional.empty();
        }
        Optional<Term> noun = noun(view, number.to());
        if (noun.isPresent()) {
            return Optional.of(new Persons(
                    number.from(), noun.get().to(), number.count(), noun.get().flags(), number.vague()));
        }
        boolean bare = number.to() >= view.size()
                || view.isMark(number.to())
                || view.isWord(
                        number.to(),
                        "and",
                        "were",
                        "was",
                        "in",
                        "on",
                        "at",
                        "of",
                        "have",
                        "had",
                        "more",
                        "wounded",
                        "injured",
                        "killed",
                        "dead",
                        "are",
                        "including",
                        "missing",
                        "as",
                        "when",
                        "after",
                        "while",
                        "others",
                        "since",
                        "to",
                        "near",
                        "with",
                        "from",
                        "by",
                        "members");
        boolean datePart =
                view.dates().stream().anyMatch(date -> date.from() <= number.from() && number.from() < date.to());
        boolean clock = view.lower(number.from()).contains(":");
        return bare && !number.vague() && !datePart && !clock
                ? Optional.of(new Persons(number.from(), number.to(), number.count(), Set.of(), false))
                : Optional.empty();
    }

    /// The noun for persons that follows, past adjectives, a party's name or "members of the".
    private static Optional<Term> noun(SentenceView view, int from) {
        for (int at = from; at < Math.min(view.size(), from + MOST_ADJECTIVES); at++) {
            Optional<Term> noun = view.termAt("person", at);
            if (noun.isPresent()) {
                return noun;
            }
            boolean stops = view.isMark(at)
                    || view.termAt("act", at).isPresent()
                    || view.termAt("harm", at).isPresent()
                    || view.termAt("object", at).isPresent()
                    || view.isWord(
                            at, "and", "or", "in", "on", "at", "by", "to", "were", "was", "have", "had", "that", "who",
                            "with", "from", "as", "for", "after", "while", "near");
            if (stops) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSingular(SentenceView view, Term noun) {
        String last = view.lower(noun.to() - 1);
        return !last.endsWith("s")
                && !Set.of("children", "people", "women", "men", "troops", "policemen", "staff")
                        .contains(last);
    }
}
