package org.tawthiq.reading.draft;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.Codebook;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// One attack told twice in a text is one claim: a later sentence that adds to an earlier one joins it.
public final class AttackMerge {

    private static final int FARTHEST = 6;

    private static final long SAME_MINUTES = 90;

    private AttackMerge() {}

    /// Puts the draft among those told so far, or joins it to the one that it tells again.
    public static void put(List<AttackDraft> told, AttackDraft draft) {
        for (int index = told.size() - 1; index >= 0; index--) {
            if (tellsAgain(told.get(index), draft, index == 0)) {
                told.set(index, told.get(index).with(draft));
                return;
            }
        }
        told.add(draft);
    }

    /// @param lead true where the earlier is the first that the text tells, which may sum up what it then
    /// gives somebody's word for
    private static boolean tellsAgain(AttackDraft earlier, AttackDraft later, boolean lead) {
        boolean near =
                later.view().sentence().number() - earlier.view().sentence().number() <= FARTHEST
                        || isTitle(later)
                        || isTitle(earlier)
                        || earlier.date().isStated();
        return near
                && !isAnother(later)
                && sameDate(earlier, later)
                && sameTime(earlier, later)
                && samePlace(earlier, later)
                && (isSummary(earlier, later)
                        || sameHarm(earlier, later, HarmCount.Harm.KILLED)
                                && sameHarm(earlier, later, HarmCount.Harm.INJURED))
                && sameSpeaker(earlier, later, lead)
                && sameObjects(earlier, later)
                && sameActs(earlier, later);
    }

    /// "another strike", "غارة أخرى": the words say that it is not the one told before.
    private static boolean isAnother(AttackDraft later) {
        SentenceView view = later.view();
        return !isTitle(later)
                && view.terms("another")
                        .anyMatch(word ->
                                view.terms("act").anyMatch(act -> act.to() == word.from() || word.to() == act.from()));
    }

    /// A title may round or add up the figures of the attack that it stands over.
    private static boolean isSummary(AttackDraft earlier, AttackDraft later) {
        return (isTitle(earlier) || isTitle(later))
                && !earlier.places().isEmpty()
                && !later.places().isEmpty();
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

    /// Two clock times more than an hour and a half apart are two attacks.
    private static boolean sameTime(AttackDraft one, AttackDraft other) {
        if (one.time() instanceof TimeOfDay.Clock(LocalTime left, LocalTime _)
                && other.time() instanceof TimeOfDay.Clock(LocalTime right, LocalTime _)) {
            return Math.abs(Duration.between(left, right).toMinutes()) <= SAME_MINUTES;
        }
        return true;
    }

    private static boolean samePlace(AttackDraft one, AttackDraft other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return true;
        }
        ReportedPlace left = one.places().getFirst();
        ReportedPlace right = other.places().getFirst();
        if (left.best().isPresent() && right.best().isPresent()) {
            return isSame(left, right)
                    || opensWithTheProvince(one) && holds(left, right)
                    || opensWithTheProvince(other) && holds(right, left);
        }
        boolean bothUnknown = left.best().isEmpty() && right.best().isEmpty();
        return left.name().equals(right.name())
                || !bothUnknown && (left.best().isPresent() ? liesIn(one, other) : liesIn(other, one));
    }

    /// One tells an area, the other a place that no gazetteer knows and the same area.
    private static boolean liesIn(AttackDraft area, AttackDraft unknown) {
        ReportedPlace coarse = area.places().getFirst();
        return coarse.precision().compareTo(PlacePrecision.TOWN) > 0
                && unknown.places().stream().anyMatch(place -> place.best().isPresent() && isSame(place, coarse));
    }

    private static boolean isSame(ReportedPlace left, ReportedPlace right) {
        ReportedPlace.Candidate a = left.best().orElseThrow();
        ReportedPlace.Candidate b = right.best().orElseThrow();
        boolean contains = a.coordinates().kilometresTo(b.coordinates())
                        <= Math.max(
                                left.precision().radiusKilometres(),
                                right.precision().radiusKilometres())
                && left.precision() != right.precision();
        return a.id().equals(b.id()) || contains;
    }

    /// A title or first sentence says where by a name that a city and its province share, and what was hit
    /// is told later: "air raids on Idlib".
    private static boolean opensWithTheProvince(AttackDraft draft) {
        return AttackDraft.mayBeProvince(draft.places().getFirst())
                && draft.objects().isEmpty()
                && (isTitle(draft) || draft.view().sentence().number() == 0);
    }

    private static boolean holds(ReportedPlace province, ReportedPlace place) {
        ReportedPlace.Candidate inner = place.best().orElseThrow();
        return province.candidates().stream()
                .anyMatch(candidate -> candidate.coordinates().kilometresTo(inner.coordinates())
                        <= candidate.precision().radiusKilometres());
    }

    private static boolean sameHarm(AttackDraft one, AttackDraft other, HarmCount.Harm what) {
        List<HarmCount> left = totals(one, what);
        List<HarmCount> right = totals(other, what);
        return left.isEmpty()
                || right.isEmpty()
                || left.stream().anyMatch(a -> right.stream().anyMatch(b -> agree(a, b)));
    }

    /// The same number, or a plural without one and any number that it may stand for.
    private static boolean agree(HarmCount one, HarmCount other) {
        return one.count().equals(other.count())
                || AttackDraft.isSome(one) && other.count().least() >= 2
                || AttackDraft.isSome(other) && one.count().least() >= 2;
    }

    private static List<HarmCount> totals(AttackDraft draft, HarmCount.Harm what) {
        return draft.harm().stream()
                .filter(harm -> harm.what() == what && !harm.part())
                .toList();
    }

    private static boolean sameSpeaker(AttackDraft one, AttackDraft other, boolean lead) {
        boolean unnamed = isUnnamed(one) || isUnnamed(other);
        return unnamed && (lead && other.ownPlace() || !ownFigures(one, other)) || isSameNamed(one, other);
    }

    /// A person who is only described is known as the same within a paragraph alone.
    private static boolean isSameNamed(AttackDraft one, AttackDraft other) {
        boolean described = one.speaker() instanceof Speaker.Named named && named.kind() == Speaker.SpeakerKind.WITNESS;
        boolean here =
                one.view().sentence().paragraph().equals(other.view().sentence().paragraph());
        return name(one).equals(name(other)) && (here || !described);
    }

    private static boolean isUnnamed(AttackDraft draft) {
        return draft.speaker() instanceof Speaker.TheTextItself;
    }

    /// The text gave figures in its own voice; what somebody named then says of it is another claim, unless
    /// it gives the same figures.
    private static boolean ownFigures(AttackDraft earlier, AttackDraft later) {
        return isUnnamed(earlier)
                && !isUnnamed(later)
                && !earlier.harm().isEmpty()
                && later.harm().isEmpty()
                && !isTitle(later);
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
