package org.tawthiq.reading.draft;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.ReportedPlace;

/// One attack told twice in a text is one claim: a later sentence that adds to an earlier one joins it.
public final class AttackMerge {

    private static final int FARTHEST = 6;

    private AttackMerge() {}

    /// Puts the draft among those told so far, or joins it to the one that it tells again.
    public static void put(List<AttackDraft> told, AttackDraft draft) {
        for (int index = told.size() - 1; index >= 0; index--) {
            if (tellsAgain(told.get(index), draft)) {
                told.set(index, told.get(index).with(draft));
                return;
            }
        }
        told.add(draft);
    }

    private static boolean tellsAgain(AttackDraft earlier, AttackDraft later) {
        boolean near =
                later.view().sentence().number() - earlier.view().sentence().number() <= FARTHEST
                        || isTitle(later)
                        || isTitle(earlier)
                        || earlier.date().isStated();
        return near
                && sameDate(earlier, later)
                && samePlace(earlier, later)
                && sameHarm(earlier, later, HarmCount.Harm.KILLED)
                && sameHarm(earlier, later, HarmCount.Harm.INJURED)
                && sameSpeaker(earlier, later)
                && sameObjects(earlier, later)
                && sameActs(earlier, later);
    }

    private static boolean isTitle(AttackDraft draft) {
        Paragraph.Kind kind = draft.view().sentence().paragraph().kind();
        return kind == Paragraph.Kind.HEADLINE || kind == Paragraph.Kind.DECK;
    }

    private static boolean sameDate(AttackDraft one, AttackDraft other) {
        if (!one.date().isStated() || !other.date().isStated()) {
            return !other.ownDate() || isTitle(one) || isTitle(other);
        }
        return one.date().extent().equals(other.date().extent());
    }

    private static boolean samePlace(AttackDraft one, AttackDraft other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return true;
        }
        ReportedPlace left = one.places().getFirst();
        ReportedPlace right = other.places().getFirst();
        Optional<ReportedPlace.Candidate> a = left.best();
        Optional<ReportedPlace.Candidate> b = right.best();
        if (a.isEmpty() || b.isEmpty()) {
            return left.name().equals(right.name());
        }
        boolean contains = a.get().coordinates().kilometresTo(b.get().coordinates())
                        <= Math.max(
                                left.precision().radiusKilometres(),
                                right.precision().radiusKilometres())
                && left.precision() != right.precision();
        return a.get().id().equals(b.get().id()) || contains;
    }

    private static boolean sameHarm(AttackDraft one, AttackDraft other, HarmCount.Harm what) {
        List<HarmCount> left = totals(one, what);
        List<HarmCount> right = totals(other, what);
        return left.isEmpty()
                || right.isEmpty()
                || left.stream()
                        .anyMatch(a -> right.stream().anyMatch(b -> a.count().equals(b.count())));
    }

    private static List<HarmCount> totals(AttackDraft draft, HarmCount.Harm what) {
        return draft.harm().stream()
                .filter(harm -> harm.what() == what && !harm.part())
                .toList();
    }

    private static boolean sameSpeaker(AttackDraft one, AttackDraft other) {
        boolean unnamed = isUnnamed(one) || isUnnamed(other);
        return unnamed && !ownFigures(one, other) || name(one).equals(name(other));
    }

    private static boolean isUnnamed(AttackDraft draft) {
        return draft.speaker() instanceof Speaker.TheTextItself;
    }

    /// The text gave figures in its own voice; what somebody named then says of it is another claim.
    private static boolean ownFigures(AttackDraft earlier, AttackDraft later) {
        return isUnnamed(earlier) && !isUnnamed(later) && !earlier.harm().isEmpty() && !isTitle(later);
    }

    private static String name(AttackDraft draft) {
        return draft.speaker() instanceof Speaker.Named named ? named.name() : "";
    }

    /// Two objects that both have names of their own are two objects.
    private static boolean sameObjects(AttackDraft one, AttackDraft other) {
        return one.objects().stream()
                .filter(left -> left.name().isKnown())
                .allMatch(left -> other.objects().stream()
                        .filter(right ->
                                right.name().isKnown() && Codebook.shipped().compatible(left.kind(), right.kind()))
                        .allMatch(right -> right.name().equals(left.name())));
    }

    private static boolean sameActs(AttackDraft one, AttackDraft other) {
        boolean open = one.acts().isEmpty()
                || other.acts().isEmpty()
                || one.acts().stream().anyMatch(code -> code.word().equals("attack_unspecified"))
                || other.acts().stream().anyMatch(code -> code.word().equals("attack_unspecified"));
        return open
                || one.acts().stream()
                        .anyMatch(a -> other.acts().stream()
                                .anyMatch(b -> Codebook.shipped().compatible(a, b)));
    }
}
