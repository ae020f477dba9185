package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.Count;

/// Reads that nobody was harmed in the attack told just before: a toll of nobody is a toll, and not an
/// attack of its own.
final class NobodyRule {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
    private static final int FARTHEST = 2;
    private static final int REACH = 5;

    private NobodyRule() {}

    /// Reads the sentence; true where it says so of an attack that was told.
    static boolean read(Discourse discourse, SentenceView view) {
        int at = nobody(view);
        if (at < 0 || view.isTitle() || view.isIn(Paragraph.Kind.CAPTION)) {
            return false;
        }
        List<HarmCount> harm = harm(discourse, view, at);
        boolean ofBoth =
                view.isWord(view.size() - 3, "either", "both") || view.isWord(view.size() - 2, "either", "both");
        boolean told = false;
        for (int index = discourse.attacks.size() - 1; index >= 0 && !harm.isEmpty() && (!told || ofBoth); index--) {
            AttackDraft attack = discourse.attacks.get(index);
            if (view.sentence().number() - attack.view().sentence().number() > FARTHEST) {
                break;
            }
            discourse.attacks.set(
                    index,
                    attack.withHarm(
                            harm, view.sentence().start(), view.sentence().end()));
            told = true;
        }
        return told;
    }

    private static List<HarmCount> harm(Discourse discourse, SentenceView view, int at) {
        List<HarmCount> harm = new ArrayList<>();
        if (view.isWord(at + 1, "casualties")) {
            harm.add(nobody(discourse, view, HarmCount.Harm.KILLED, at, at + 2));
            harm.add(nobody(discourse, view, HarmCount.Harm.INJURED, at, at + 2));
        } else if (view.isWord(at + 1, "deaths", "fatalities")) {
            harm.add(nobody(discourse, view, HarmCount.Harm.KILLED, at, at + 2));
        } else if (view.isWord(at + 1, "injuries")) {
            harm.add(nobody(discourse, view, HarmCount.Harm.INJURED, at, at + 2));
        }
        view.terms("harm")
                .filter(term -> term.from() > at && term.from() - at <= REACH)
                .forEach(term -> what(term).ifPresent(what -> harm.add(nobody(discourse, view, what, at, term.to()))));
        return harm;
    }

    private static Optional<HarmCount.Harm> what(Term term) {
        return switch (term.code()) {
            case "killed" -> Optional.of(HarmCount.Harm.KILLED);
            case "injured" -> Optional.of(HarmCount.Harm.INJURED);
            default -> Optional.empty();
        };
    }

    private static HarmCount nobody(Discourse discourse, SentenceView view, HarmCount.Harm what, int from, int to) {
        return HarmCount.total(what, new Count.Exactly(0), view.words(discourse.text(), from, to));
    }

    /// Where "nobody", "no one" or "no casualties" stands; -1 where none does.
    private static int nobody(SentenceView view) {
        for (int at = view.from(); at < view.size(); at++) {
            boolean noOne = view.isWord(at, "no")
                    && view.isWord(at + 1, "one", "casualties", "deaths", "fatalities", "injuries");
            if (noOne || NOBODY.contains(view.lower(at))) {
                return at;
            }
        }
        return -1;
    }
}
