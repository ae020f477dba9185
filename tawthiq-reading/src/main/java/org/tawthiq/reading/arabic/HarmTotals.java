package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.vocabulary.Count;

/// Takes out of the harm of one sentence what is told twice, so that no person is counted twice: *12
/// شهيدا … راح ضحيتها 12 شهيدا*, *قتل … ما أدى إلى وفاته*, a toll that a later one replaces, and a total
/// with its parts.
final class HarmTotals {

    private static final int REACH_OF_PART = 2;

    private HarmTotals() {}

    static List<HarmPhrases.Told> settle(SentenceView view, List<HarmPhrases.Told> told) {
        List<HarmPhrases.Told> kept = new ArrayList<>();
        for (HarmPhrases.Told one : told) {
            if (!isReplaced(view, one, told) && !isRepeated(one, kept) && !isVague(one, told)) {
                kept.add(one);
            }
        }
        markParts(kept);
        return kept;
    }

    /// A toll is told behind a word for one: what was told of the same before it was an earlier toll, or
    /// is in it.
    private static boolean isReplaced(SentenceView view, HarmPhrases.Told one, List<HarmPhrases.Told> told) {
        return !one.part()
                && view.terms("toll-word")
                        .filter(word -> word.from() >= one.to())
                        .anyMatch(word -> told.stream()
                                .anyMatch(later ->
                                        !later.part() && later.what() == one.what() && later.from() >= word.to()));
    }

    /// The same number of the same harm again, or the pronoun of one person whose death was told.
    private static boolean isRepeated(HarmPhrases.Told one, List<HarmPhrases.Told> before) {
        Set<String> flags = one.persons().flags();
        return before.stream()
                .filter(earlier -> !earlier.part() && !one.part() && earlier.what() == one.what())
                .anyMatch(earlier -> {
                    Set<String> theirs = earlier.persons().flags();
                    boolean fit = theirs.equals(flags) || theirs.isEmpty() || flags.isEmpty();
                    boolean same =
                            earlier.persons().count().equals(one.persons().count());
                    boolean several = one.persons().count().least() > 1;
                    boolean pronoun = one.from() == one.persons().from()
                            && one.to() == one.persons().to()
                            && !several
                            && flags.isEmpty();
                    return same && fit && several || pronoun;
                });
    }

    /// "عدد ضحايا القصف 11 شهيدا": the word for some, where the number follows.
    private static boolean isVague(HarmPhrases.Told one, List<HarmPhrases.Told> told) {
        return one.persons().count() instanceof Count.AtLeast(long least)
                && least == 2
                && one.persons().flags().isEmpty()
                && told.stream()
                        .anyMatch(other -> !other.part()
                                && other.what() == one.what()
                                && other.persons().count() instanceof Count.Exactly
                                && other.from() > one.from());
    }

    /// "3 أشخاص، امرأة وطفلان": persons that stand right behind a total and add up to it are its parts.
    private static void markParts(List<HarmPhrases.Told> told) {
        for (int index = 0; index < told.size(); index++) {
            HarmPhrases.Told whole = told.get(index);
            if (whole.part() || !(whole.persons().count() instanceof Count.Exactly(long total)) || total < 2) {
                continue;
            }
            long sum = 0;
            int to = whole.to();
            List<Integer> parts = new ArrayList<>();
            for (int next = index + 1; next < told.size() && sum < total; next++) {
                HarmPhrases.Told part = told.get(next);
                boolean follows = !part.part()
                        && part.what() == whole.what()
                        && part.persons().from() >= to
                        && part.persons().from() - to <= REACH_OF_PART
                        && part.persons().count() instanceof Count.Exactly;
                if (!follows) {
                    break;
                }
                sum += part.persons().count().least();
                to = part.persons().to();
                parts.add(next);
            }
            if (sum == total && !parts.isEmpty()) {
                parts.forEach(at -> {
                    HarmPhrases.Told part = told.get(at);
                    told.set(
                            at,
                            new HarmPhrases.Told(
                                    part.what(),
                                    part.persons(),
                                    true,
                                    part.persons().from(),
                                    part.persons().to()));
                });
            }
        }
    }
}
