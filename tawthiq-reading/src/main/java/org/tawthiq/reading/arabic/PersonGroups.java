package org.tawthiq.reading.arabic;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.PersonWords;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.vocabulary.Count;

/// Finds counted persons in an Arabic sentence: *ثلاثة مدنيين*, *طفلين*, *مدنيين اثنين*, *امرأة*, *أحد
/// المزارعين*. A dual counts two, a bare singular one; where dual and plural are written alike it is two or
/// more.
final class PersonGroups {

    /// Counted persons.
    ///
    /// @param flags what the noun says of them; empty where there is no noun
    /// @param told true where a number or the noun's form says how many; false for a bare plural
    record Group(int from, int to, Count count, Set<String> flags, boolean told) {

        HarmCount harm(HarmCount.Harm what, boolean part, String stated) {
            return new PersonWords(flags).harm(what, count, part, stated);
        }

        boolean saysWho() {
            return flags.contains("civilian") || flags.contains("fighter");
        }

        Group with(Set<String> more) {
            Set<String> all = new TreeSet<>(flags);
            all.addAll(more);
            return new Group(from, to, count, all, told);
        }
    }

    private final SentenceView view;

    PersonGroups(SentenceView view) {
        this.view = view;
    }

    /// The persons whose words begin at the token, if any do.
    Optional<Group> at(int at) {
        Optional<NumberMention> number =
                view.numbers().stream().filter(mention -> mention.from() == at).findFirst();
        if (number.isPresent()) {
            return counted(number.get());
        }
        if (view.isWord(at, "احد", "احدي", "واحد", "واحدا")) {
            return noun(at + 1).map(noun -> new Group(at, noun.to(), Count.exactly(1), kinds(noun), true));
        }
        if (view.termAt("family", at).isPresent()) {
            int to = view.termAt("family", at).get().to();
            return at(to).map(inner -> new Group(at, inner.to(), inner.count(), inner.flags(), true));
        }
        return noun(at).flatMap(noun -> byItsForm(at, noun));
    }

    private Optional<Group> counted(NumberMention number) {
        Optional<Term> noun = noun(pastOf(number.to())).filter(found -> !joinedBefore(found));
        boolean year = number.kind() == NumberMention.Kind.YEAR && noun.isPresent();
        if (number.kind() != NumberMention.Kind.COUNT && !year || isPartOfDate(number)) {
            return Optional.empty();
        }
        if (noun.isPresent()) {
            Term more = adjective(noun.get()).orElse(noun.get());
            Set<String> flags = new TreeSet<>(kinds(noun.get()));
            flags.addAll(kinds(more));
            return Optional.of(softened(number, more.to(), flags));
        }
        return number.vague()
                ? Optional.empty()
                : Optional.of(new Group(number.from(), number.to(), number.count(), Set.of(), true));
    }

    /// "عشرة مدنيين على الأقل": the softener may stand behind the noun.
    private Group softened(NumberMention number, int to, Set<String> flags) {
        boolean least = view.isWord(to, "علي") && view.isWord(to + 1, "الاقل");
        return least && number.count() instanceof Count.Exactly(long value)
                ? new Group(number.from(), to + 2, new Count.AtLeast(value), flags, true)
                : new Group(number.from(), to, number.count(), flags, true);
    }

    private int pastOf(int at) {
        return view.isWord(at, "من") ? at + 1 : at;
    }

    private boolean isPartOfDate(NumberMention number) {
        return view.dates().stream().anyMatch(date -> date.from() <= number.from() && number.from() < date.to());
    }

    private Optional<Group> byItsForm(int at, Term noun) {
        Optional<NumberMention> behind = view.numbers().stream()
                .filter(mention ->
                        mention.from() == noun.to() && mention.kind() == NumberMention.Kind.COUNT && !mention.vague())
                .findFirst();
        boolean counts = behind.isPresent() && !view.lower(behind.get().from()).startsWith("و");
        if (counts && !noun.has("one") && !isPartOfDate(behind.get())) {
            return Optional.of(new Group(at, behind.get().to(), behind.get().count(), kinds(noun), true));
        }
        Term more = adjective(noun).orElse(noun);
        Set<String> flags = new TreeSet<>(kinds(noun));
        flags.addAll(kinds(more));
        if (noun.has("one")) {
            return Optional.of(new Group(at, more.to(), Count.exactly(1), flags, true));
        }
        if (noun.has("two")) {
            return Optional.of(new Group(at, more.to(), Count.exactly(2), flags, true));
        }
        return Optional.of(new Group(at, more.to(), new Count.AtLeast(2), flags, noun.has("two-or-more")));
    }

    /// A second noun right behind the first that says more of the same persons: *رجل مسن*, *شاب مدني*.
    private Optional<Term> adjective(Term noun) {
        return view.termAt("person", noun.to())
                .filter(next -> !joinedBefore(next) && next.has("one") == noun.has("one"));
    }

    private static boolean joinedBefore(Term term) {
        return term.flags().stream()
                .anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && !flag.equals(ArabicLexicon.JOINED + "ال"));
    }

    /// A noun for persons; nouns of tolls such as *شهداء* count as one.
    Optional<Term> noun(int at) {
        return view.termAt("person", at).or(() -> view.termAt("harm", at).filter(term -> term.has("toll")));
    }

    private static Set<String> kinds(Term noun) {
        Set<String> kinds = new TreeSet<>();
        noun.flags().stream()
                .filter(flag -> flag.startsWith("role:")
                        || Set.of("civilian", "fighter", "female", "male", "child", "adult")
                                .contains(flag))
                .forEach(kinds::add);
        return kinds;
    }
}
