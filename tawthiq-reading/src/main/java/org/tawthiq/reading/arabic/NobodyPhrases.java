package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.vocabulary.Count;

/// Reads that nobody was harmed: *لم يُقتل أحد*, *دون إصابات*, *لم يسقط قتلى ولا جرحى*. A toll of nobody is a
/// toll; it belongs to the attack of its sentence or to those told just before.
final class NobodyPhrases {

    private static final int REACH = 3;
    private static final int FARTHEST = 2;

    private NobodyPhrases() {}

    /// Tells whether the harm's word is denied.
    static boolean isDenied(SentenceView view, Term term) {
        for (int at = term.from() - 1; at >= Math.max(0, term.from() - REACH); at--) {
            if (view.isWord(at, "لم", "ولم", "دون", "بدون", "ولا", "عدم", "فلم")) {
                return true;
            }
            if (view.isMark(at) || view.covering("harm", at).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /// What the sentence says befell nobody.
    static List<HarmCount> read(SentenceView view, String text) {
        List<HarmCount> nobody = new ArrayList<>();
        view.terms("nobody").findFirst().ifPresent(term -> {
            String words = view.words(text, term.from(), term.to());
            nobody.add(HarmCount.total(HarmCount.Harm.KILLED, Count.exactly(0), words));
            nobody.add(HarmCount.total(HarmCount.Harm.INJURED, Count.exactly(0), words));
        });
        TreeSet<HarmCount.Harm> seen = new TreeSet<>();
        nobody.forEach(count -> seen.add(count.what()));
        view.terms("harm").filter(term -> isDenied(view, term)).forEach(term -> {
            boolean killed = term.code().equals("killed");
            HarmCount.Harm what = killed ? HarmCount.Harm.KILLED : HarmCount.Harm.INJURED;
            if ((killed || term.code().equals("injured")) && seen.add(what)) {
                nobody.add(HarmCount.total(
                        what, Count.exactly(0), view.words(text, Math.max(0, term.from() - 1), term.to())));
            }
        });
        return nobody;
    }

    /// Gives the toll to the attack told just before, or to the two before where the words speak of both;
    /// true where it was given.
    static boolean give(ArabicText context, SentenceView view, List<HarmCount> nobody) {
        boolean both = view.isWord(view.size() - 2, "الحادثتين", "الهجومين")
                || mentions(view, "الحادثتين", "الهجومين", "الغارتين");
        boolean given = false;
        for (int index = context.attacks.size() - 1; index >= 0 && (!given || both); index--) {
            AttackDraft attack = context.attacks.get(index);
            if (view.sentence().number() - attack.view().sentence().number() > FARTHEST) {
                break;
            }
            context.attacks.set(
                    index,
                    attack.withHarm(
                            nobody, view.sentence().start(), view.sentence().end()));
            given = true;
        }
        return given;
    }

    private static boolean mentions(SentenceView view, String... words) {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, words)) {
                return true;
            }
        }
        return false;
    }
}
