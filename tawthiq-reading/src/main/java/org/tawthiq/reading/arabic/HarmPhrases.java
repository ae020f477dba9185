package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Count;

/// Ties counted persons to what befell them: *استشهاد ثلاثة مدنيين بينهم طفلان وإصابة خمسة آخرين*.
final class HarmPhrases {

    /// Harm with the tokens that tell it.
    record Told(HarmCount.Harm what, PersonGroups.Group persons, boolean part, int from, int to) {}

    private static final int REACH_OF_VERB = 8;
    private static final int REACH_OF_NOUN = 3;
    private static final int REACH_OF_RISE = 14;
    private static final int LONGEST_NAME = 3;

    private final SentenceView view;
    private final PersonGroups persons;
    private final List<Told> told = new ArrayList<>();

    private HarmPhrases(SentenceView view) {
        this.view = view;
        this.persons = new PersonGroups(view);
    }

    static List<Told> read(SentenceView view) {
        HarmPhrases phrases = new HarmPhrases(view);
        phrases.both();
        phrases.rises();
        phrases.joined();
        Set<Integer> seen = new HashSet<>();
        view.terms("harm")
                .filter(term -> seen.add(term.from()) && !NobodyPhrases.isDenied(view, term))
                .forEach(phrases::attach);
        phrases.parts();
        List<Told> settled = HarmTotals.settle(view, phrases.told);
        phrases.told.clear();
        phrases.told.addAll(settled);
        phrases.shareStatus();
        return phrases.told;
    }

    /// The word of a harm's code, where it is one that is counted.
    private HarmCount.Harm what(Term term) {
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
        for (int at = term.to(); at < Math.min(view.size(), term.to() + REACH_OF_VERB); at++) {
            if (view.isWord(at, "حياته", "حياتها", "لحياته", "لحياتها", "حياتهم", "لحياتهم", "حياتهما")) {
                return true;
            }
        }
        return false;
    }

    /// "سبعة بين قتيل وجريح", "7 قتلى وجرحى": of the number at least one of each.
    private void both() {
        for (NumberMention number : view.numbers()) {
            int at = view.termAt("person", number.to()).map(Term::to).orElse(number.to());
            at = view.isWord(at, "بين", "ما") ? at + 1 : at;
            at = view.isWord(at, "بين") ? at + 1 : at;
            Optional<Term> first = view.termAt("harm", at).filter(term -> term.has("toll"));
            Optional<Term> second =
                    first.flatMap(term -> view.termAt("harm", term.to())).filter(term -> term.has("toll"));
            boolean differ = second.isPresent()
                    && !second.get().code().equals(first.get().code())
                    && joins(second.get())
                    && number.count().least() > 1
                    && number.count().most().isPresent();
            if (differ) {
                Count each = eachOf(number.count().most().getAsLong());
                for (Term term : List.of(first.get(), second.get())) {
                    int to = second.get().to();
                    tell(
                            what(term),
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

    /// "ارتفاع حصيلة شهداء القصف … إلى أربعة مدنيين".
    private void rises() {
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
                if (group.isPresent() && group.get().told() && !isTold(at)) {
                    tell(toll.get(), group.get());
                    break;
                }
            }
        }
    }

    /// "قتل وجرح 20 شخصا", "مقتل وإصابة 7 مدنيين": likewise.
    private void joined() {
        List<Term> terms = view.terms("harm").filter(term -> !term.has("toll")).toList();
        for (Term first : terms) {
            Optional<Term> second = terms.stream()
                    .filter(term -> term.from() == first.to()
                            && joins(term)
                            && !term.code().equals(first.code()))
                    .findFirst();
            Optional<PersonGroups.Group> group = second.flatMap(term -> persons.at(term.to()));
            if (group.isPresent()
                    && before(first).isEmpty()
                    && group.get().count() instanceof Count.Exactly(long total)
                    && total > 1
                    && !isTold(group.get().from())) {
                Count each = eachOf(total);
                PersonGroups.Group all = group.get();
                PersonGroups.Group shared = new PersonGroups.Group(all.from(), all.to(), each, all.flags(), true);
                tell(what(first), shared, first.from(), all.to());
                tell(what(second.get()), shared, first.from(), all.to());
            }
        }
    }

    private static boolean joins(Term term) {
        return term.has(ArabicLexicon.JOINED + "و");
    }

    private static boolean counts(Term term) {
        return term.has("one") || term.has("two");
    }

    private void attach(Term term) {
        if (isTold(term.from())
                || told.stream()
                        .anyMatch(one -> one.from() <= term.from()
                                && term.to() <= one.to()
                                && !one.part()
                                && one.what() == what(term)
                                && one.persons().from() >= term.to())) {
            return;
        }
        if (term.has("toll")) {
            toll(term);
        } else if (term.has(ArabicLexicon.PRONOUN)) {
            boolean several = view.lower(term.from()).endsWith("هم");
            Count count = several ? new Count.AtLeast(2) : Count.exactly(1);
            if (!several) {
                tell(
                        what(term),
                        new PersonGroups.Group(term.from(), term.to(), count, Set.of(), true),
                        term.from(),
                        term.to());
            }
        } else {
            event(term);
        }
    }

    /// *شهيدان*, *4 قتلى*, *القتلى: 10*, *شهيد مدني*.
    private void toll(Term term) {
        if (amongBoth(term)) {
            tell(term, new PersonGroups.Group(term.from(), term.to(), new Count.AtLeast(1), Set.of(), true));
            return;
        }
        int bracket = view.isWord(term.from() - 1, ")") ? term.from() - 1 : term.from();
        Optional<NumberMention> before = view.numbers().stream()
                .filter(number -> number.to() == bracket && number.kind() == NumberMention.Kind.COUNT)
                .findFirst();
        if (before.isPresent() && bracket < term.from()) {
            NumberMention number = before.get();
            tell(term, new PersonGroups.Group(number.from(), term.to(), number.count(), Set.of(), true));
            return;
        }
        if (before.isPresent()) {
            persons.at(before.get().from())
                    .filter(group -> !isTold(group.from()))
                    .ifPresent(group -> tell(term, group));
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
            tell(
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
                tell(term, more);
            });
        }
    }

    /// "بين قتيل وجريح", with no number: some of each.
    private boolean amongBoth(Term term) {
        boolean first = view.isWord(term.from() - 1, "بين", "مابين")
                && view.termAt("harm", term.to())
                        .filter(other -> other.has("one") && joins(other))
                        .isPresent();
        boolean second = joins(term)
                && view.terms("harm")
                        .anyMatch(other -> other.to() == term.from()
                                && other.has("one")
                                && view.isWord(other.from() - 1, "بين", "مابين"));
        return term.has("one") && (first || second);
    }

    private void event(Term term) {
        Optional<PersonGroups.Group> group = after(term, term.has("verb") ? REACH_OF_VERB : REACH_OF_NOUN)
                .or(() -> term.has("verb") ? before(term) : Optional.empty());
        if (group.isPresent()) {
            tell(term, group.get());
            coordinated(term, group.get());
        } else if (term.has("event") && !term.has("verb")) {
            name(term).ifPresent(named -> tell(term, named));
        }
    }

    /// The first persons behind the word, past days, places and adverbs, and before anything else that
    /// befell somebody.
    private Optional<PersonGroups.Group> after(Term term, int reach) {
        for (int at = term.to(); at < Math.min(view.size(), term.to() + reach); at++) {
            int place = at;
            Optional<PersonGroups.Group> group = persons.at(at).filter(found -> !isTold(found.from()));
            if (group.isPresent()) {
                return group.filter(found -> found.told() || term.has("event"));
            }
            boolean date = view.dates().stream().anyMatch(found -> found.from() <= place && place < found.to());
            boolean named = view.places().stream().anyMatch(found -> found.from() <= place && place < found.to());
            if (!date && !named && isStop(at, term)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isStop(int at, Term term) {
        // "راح ضحية المجزرة خمسة مدنيين".
        boolean did = at == term.to() && term.has("act-follows");
        return view.covering("harm", at).filter(other -> !other.equals(term)).isPresent()
                || view.covering("act", at).isPresent() && !did
                || view.isWord(at, "جراء", "اثر", "نتيجه", "بسبب", "من", ".", "ان", "بعد", "بجروح", "عندما", "حيث");
    }

    /// "ثلاثة مدنيين استشهدوا".
    private Optional<PersonGroups.Group> before(Term term) {
        for (int at = Math.max(view.from(), term.from() - 4); at < term.from(); at++) {
            Optional<PersonGroups.Group> group = persons.at(at);
            if (group.filter(found -> found.to() == term.from() && found.told() && !isTold(found.from()))
                    .isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    /// "امرأة وطفل", "رجل وزوجته وطفلهما": each befell the same.
    private void coordinated(Term term, PersonGroups.Group first) {
        int at = pastName(first.to());
        while (at < view.size()) {
            int next = view.isWord(at, "،", ",", "و") ? at + 1 : at;
            boolean joined = view.lower(next).startsWith("و") || next > at;
            Optional<PersonGroups.Group> group =
                    persons.at(next).filter(found -> joined && found.told() && !isTold(found.from()));
            boolean noun = group.filter(found -> !found.flags().isEmpty()).isPresent();
            if (!noun
                    || view.termAt("harm", group.get().to())
                            .filter(verb -> verb.has("verb") && !joins(verb))
                            .isPresent()
                    || view.termAt("harm", next).isPresent()) {
                return;
            }
            tell(term, group.get());
            at = group.get().to();
        }
    }

    /// "المواطن NAME NAME وابنه": behind the name of the person before.
    private int pastName(int from) {
        int at = from;
        while (at < view.size()
                && at - from < LONGEST_NAME + 1
                && isName(at)
                && !view.lower(at).startsWith("و")) {
            at++;
        }
        boolean joined = at < view.size()
                && view.lower(at).startsWith("و")
                && persons.at(at).isPresent();
        return joined ? at : from;
    }

    /// A person who is named and not described: *مقتل NAME*.
    private Optional<PersonGroups.Group> name(Term term) {
        int to = term.to();
        while (to < view.size() && to - term.to() < LONGEST_NAME && isName(to)) {
            to++;
        }
        return to - term.to() >= 2
                ? Optional.of(new PersonGroups.Group(term.to(), to, Count.exactly(1), Set.of(), true))
                : Optional.empty();
    }

    private boolean isName(int at) {
        boolean letters = view.tokens().get(at).kind() == org.tawthiq.reading.text.Token.Kind.WORD
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

    private boolean isTold(int at) {
        return told.stream()
                .anyMatch(
                        one -> one.persons().from() <= at && at < one.persons().to());
    }

    private void tell(Term term, PersonGroups.Group group) {
        tell(what(term), group, Math.min(term.from(), group.from()), Math.max(term.to(), group.to()));
    }

    private void tell(HarmCount.Harm what, PersonGroups.Group group, int from, int to) {
        told.add(new Told(what, group, false, from, to));
    }

    /// "بينهم 3 أطفال وامرأة", "(4 أطفال ورجل)": parts of the total before.
    private void parts() {
        for (int at = view.from(); at < view.size(); at++) {
            boolean opens = view.termAt("part", at).isPresent() || view.isWord(at, "(", "\"", "“", "«");
            Optional<Told> whole = opens ? wholeBefore(at) : Optional.empty();
            if (whole.isPresent()) {
                int next = view.termAt("part", at).map(Term::to).orElse(at + 1);
                boolean bracket = view.termAt("part", at).isEmpty();
                partsFrom(whole.get(), view.isWord(next, "(", "\"", ":") ? next + 1 : next, bracket);
            }
        }
    }

    private Optional<Told> wholeBefore(int at) {
        boolean bracket = view.isWord(at, "(", "\"", "“", "«");
        return told.stream()
                .filter(one -> !one.part() && one.to() <= at && at - one.to() <= (bracket ? 0 : 14))
                .filter(one -> one.persons().count().least() > 1)
                .reduce((first, second) -> second.to() >= first.to() ? second : first);
    }

    private void partsFrom(Told whole, int from, boolean bracket) {
        int at = from;
        boolean any = false;
        while (at < view.size()) {
            int next = view.isWord(at, "و", "،", ",") ? at + 1 : at;
            Optional<PersonGroups.Group> group = persons.at(next)
                    .filter(found -> found.told()
                            && !isTold(found.from())
                            && view.termAt("harm", found.from()).isEmpty());
            boolean fits = group.isPresent()
                    && !group.get().flags().isEmpty()
                    && group.get().count().least() <= whole.persons().count().least()
                    && (!any || view.lower(next).startsWith("و") || next > at);
            if (!fits || bracket && !any && group.get().flags().isEmpty()) {
                return;
            }
            told.add(new Told(
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
    private void shareStatus() {
        Optional<Told> known = told.stream()
                .filter(one -> !one.part() && one.persons().saysWho())
                .findFirst();
        if (known.isEmpty()) {
            return;
        }
        String status = known.get().persons().flags().contains("civilian") ? "civilian" : "fighter";
        for (int index = 0; index < told.size(); index++) {
            Told one = told.get(index);
            boolean open = !one.persons().saysWho()
                    && (one.part() || one.persons().flags().isEmpty());
            if (open) {
                told.set(
                        index,
                        new Told(one.what(), one.persons().with(Set.of(status)), one.part(), one.from(), one.to()));
            }
        }
    }
}
