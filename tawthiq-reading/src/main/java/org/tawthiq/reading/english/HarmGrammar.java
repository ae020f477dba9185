package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;

/// Ties counted persons to what happened to them.
final class HarmGrammar {

    /// Harm with the tokens that tell it.
    ///
    /// @param what `killed`, `injured`, `missing`, `detained` or `displaced`
    record Told(String what, Persons persons, boolean part, int from, int to) {

        HarmCount count(SentenceView view, String text) {
            HarmCount.Harm harm = HarmCount.Harm.valueOf(what.toUpperCase(Locale.ROOT));
            return persons.harm(harm, part, view.words(text, persons.from(), persons.to()));
        }
    }

    private static final Set<String> BE =
            Set.of("was", "were", "been", "being", "be", "are", "is", "got", "left", "lay");
    private static final Set<String> BETWEEN = Set.of(
            "was",
            "were",
            "been",
            "being",
            "be",
            "are",
            "is",
            "have",
            "has",
            "had",
            "also",
            "reportedly",
            "allegedly",
            "reported",
            "confirmed",
            "seriously",
            "lightly",
            "critically",
            "severely",
            "badly",
            "others",
            "other",
            "more",
            "people",
            "left",
            "who",
            "in",
            "total",
            "instantly",
            "either",
            "slightly",
            "moderately",
            "dead",
            "fatally",
            "got");
    private static final int LONGEST_GAP = 5;
    private static final int LONGEST_BODY = 8;
    private static final int LONGEST_LIST = 16;

    private final SentenceView view;
    private final List<Persons> persons = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    private HarmGrammar(SentenceView view) {
        this.view = view;
        int at = 0;
        while (at < view.size()) {
            Optional<Persons> here = Persons.at(view, at);
            here.ifPresent(persons::add);
            at = here.map(Persons::to).orElse(at + 1);
        }
    }

    static List<Told> read(SentenceView view) {
        HarmGrammar grammar = new HarmGrammar(view);
        view.terms("harm")
                .filter(term -> !term.code().startsWith("remain") && !grammar.isNegated(term))
                .forEach(grammar::attach);
        grammar.parts();
        grammar.told.sort(Comparator.comparingInt(Told::from));
        return grammar.told;
    }

    private boolean isNegated(Term term) {
        return view.isWord(term.from() - 1, "no", "not", "without") || view.isWord(term.from() - 2, "no", "not");
    }

    private void attach(Term term) {
        if (term.has("toll")) {
            after(term, 9).ifPresent(found -> tell("killed", term, found));
            return;
        }
        boolean passive = false;
        for (int at = term.from() - 1; at >= Math.max(0, term.from() - 3) && BETWEEN.contains(view.lower(at)); at--) {
            passive |= BE.contains(view.lower(at));
        }
        boolean looksBack = passive || term.has("adjective") || term.has("intransitive");
        Optional<Persons> next = looksBack ? Optional.empty() : after(term, 3);
        Optional<Persons> found = next.isPresent() ? next : before(term);
        found.ifPresent(one -> tell(term.code(), term, one));
        next.ifPresent(one -> coordinated(term, one));
        if (next.isEmpty()) {
            found.ifPresent(one -> coordinatedBefore(term, one));
        }
    }

    /// "killed three women and two children": the second group belongs to the same harm.
    private void coordinated(Term term, Persons first) {
        Persons last = first;
        while (true) {
            int join = last.to();
            if (view.isWord(join, ",") && !view.isWord(join + 1, "and")) {
                Optional<Persons> listed = free(join + 1);
                if (listed.isEmpty() || listed.get().flags().isEmpty()) {
                    return;
                }
                tell(term.code(), term, listed.get());
                last = listed.get();
                continue;
            }
            int start = view.isWord(join, ",") ? join + 1 : join;
            if (!view.isWord(start, "and")) {
                return;
            }
            Optional<Persons> second = free(start + 1);
            if (second.isEmpty() || second.get().flags().isEmpty() || ownVerbFollows(second.get())) {
                return;
            }
            tell(term.code(), term, second.get());
            last = second.get();
        }
    }

    private void coordinatedBefore(Term term, Persons last) {
        if (view.isWord(last.from() - 1, "and")) {
            persons.stream()
                    .filter(one -> pastBody(pastMembers(one.to())) == last.from() - 1
                            && isFree(one)
                            && !one.flags().isEmpty())
                    .findFirst()
                    .ifPresent(one -> tell(term.code(), term, one));
        }
    }

    private boolean ownVerbFollows(Persons group) {
        for (int at = group.to(); at < Math.min(view.size(), group.to() + 3); at++) {
            if (view.termAt("harm", at).isPresent()) {
                return true;
            }
            if (!BETWEEN.contains(view.lower(at))) {
                return false;
            }
        }
        return false;
    }

    private Optional<Persons> after(Term term, int reach) {
        return persons.stream()
                .filter(one -> one.from() >= term.to() && one.from() <= term.to() + reach - 1)
                .filter(one -> clear(term.to(), one.from()) && isFree(one))
                .findFirst();
    }

    private Optional<Persons> free(int at) {
        return persons.stream().filter(one -> one.from() == at && isFree(one)).findFirst();
    }

    private Optional<Persons> before(Term term) {
        return persons.stream()
                .filter(one -> one.to() <= term.from() && isFree(one))
                .filter(one -> bridged(one.to(), term.from()))
                .reduce((first, second) -> second)
                .map(this::listedUnder);
    }

    private boolean opensList(int to) {
        int at = pastBody(pastMembers(to));
        int from = view.isWord(at, ",") ? at + 1 : at;
        return view.isWord(from, "including", "among");
    }

    /// "four fighters including a commander": the total stands
    /// for what is told of its parts.
    private Persons listedUnder(Persons last) {
        return persons.stream()
                .filter(one -> opensList(one.to())
                        && one.to() < last.from()
                        && last.from() - one.to() <= LONGEST_LIST
                        && one.count().least() > 1
                        && isFree(one)
                        && sameClause(one.to(), last.from()))
                .findFirst()
                .orElse(last);
    }

    /// Nothing but helping words, or a stretch between commas, stands between persons and their verb.
    private boolean bridged(int from, int to) {
        int start = pastBody(pastMembers(from));
        if (view.isWord(start, ",") && start + 1 < to && onlyHelping(start + 1, to)) {
            return true;
        }
        if (view.isWord(start, ",") || view.isWord(start, "(", "including")) {
            for (int at = start + 1; at < to; at++) {
                if (view.isWord(at, ",", ")") && onlyHelping(at + 1, to)) {
                    return true;
                }
            }
            return view.isWord(start, "including")
                    && to - from <= 12
                    && view.terms("harm").noneMatch(term -> term.from() > from && term.from() < to);
        }
        return to - start <= LONGEST_GAP + 3 && onlyHelping(start, to);
    }

    /// Past "of the Northern Brigade" behind "three members".
    private int pastBody(int from) {
        if (!view.isWord(from, "of", "from")) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(view.size(), from + LONGEST_BODY)
                && (view.tokens().get(at).isCapitalised() || view.isWord(at, "the", "\"", "“", "”", "of"))) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /// Past "of the NAME family" behind "three members"; also *from* and *belonging to*.
    private int pastMembers(int from) {
        int link = view.isWord(from, "members", "people") ? from + 1 : from;
        boolean linked =
                view.isWord(link, "of", "from") || view.isWord(link, "belonging") && view.isWord(link + 1, "to");
        if (!linked) {
            return from;
        }
        for (int at = link + 1; at < Math.min(view.size(), from + 9); at++) {
            if (view.isWord(at, "family", "families", "household")) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean onlyHelping(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean harm = view.covering("harm", at).isPresent();
            boolean joined = view.isWord(at, "and", "or")
                    && view.covering("harm", at - 1).isPresent();
            if (!BETWEEN.contains(view.lower(at)) && !harm && !joined) {
                return false;
            }
        }
        return true;
    }

    private boolean clear(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.isMark(at)
                    || view.termAt("object", at).isPresent()
                    || view.isWord(at, "in", "by", "when", "after")) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(Persons one) {
        return told.stream().noneMatch(other -> other.persons().equals(one));
    }

    private void tell(String what, Term term, Persons found) {
        told.add(new Told(what, found, false, Math.min(term.from(), found.from()), Math.max(term.to(), found.to())));
    }

    /// "including three children", "among them a woman", "seven of them children": parts of the total
    /// before.
    private void parts() {
        for (Persons one : persons) {
            if (one.flags().isEmpty() && !view.isWord(one.to(), "of")) {
                continue;
            }
            Optional<Told> whole = told.stream()
                    .filter(other -> !other.part() && other.persons().to() <= one.from())
                    .reduce((first, second) -> second);
            if (whole.isPresent() && isFree(one) && isPart(whole.get().persons().to(), one)) {
                Persons part = ofThem(one);
                told.add(new Told(whole.get().what(), part, true, part.from(), part.to()));
            }
        }
    }

    private boolean isPart(int from, Persons one) {
        for (int at = from; at < one.from(); at++) {
            boolean opens = view.isWord(at, "including", "among", "included", "comprising", "mostly");
            if (opens && one.from() - at <= 14 && !ownVerbFollows(one) && sameClause(at, one.from())) {
                return true;
            }
        }
        return ofWhom(one);
    }

    /// "seven of them", "seven of whom were children".
    private boolean ofWhom(Persons one) {
        for (int at = one.from() + 1; at <= one.to(); at++) {
            if (view.isWord(at, "of") && view.isWord(at + 1, "them", "whom")) {
                return true;
            }
        }
        return false;
    }

    private boolean sameClause(int from, int to) {
        return view.terms("harm").noneMatch(term -> term.from() > from && term.from() < to && !term.has("adjective"));
    }

    private Persons ofThem(Persons one) {
        if (!one.flags().isEmpty()) {
            return one;
        }
        return view.terms("person")
                .filter(noun -> noun.from() >= one.to() + 2 && noun.from() <= one.to() + 4)
                .findFirst()
                .map(noun -> new Persons(one.from(), noun.to(), one.count(), noun.flags(), one.vague()))
                .orElse(one);
    }
}
