package org.tawthiq.reading.draft;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// An attack as one sentence tells it.
///
/// @param ownDate true where the sentence itself gives the date
/// @param ownPlace true where the sentence itself gives a place nearer than a province
public record AttackDraft(
        SentenceView view,
        int start,
        int end,
        Speaker speaker,
        Modality modality,
        ReportedDate date,
        boolean ownDate,
        TimeOfDay time,
        List<ReportedPlace> places,
        boolean ownPlace,
        List<Code> acts,
        List<Code> means,
        List<ObjectMention> objects,
        Parties parties,
        List<HarmCount> harm,
        List<int[]> retold) {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");

    /// This draft with what `other`, which tells the same attack again, adds.
    public AttackDraft with(AttackDraft other) {
        List<int[]> again = new ArrayList<>(retold);
        again.add(new int[] {other.start, other.end});
        again.addAll(other.retold);
        return new AttackDraft(
                view,
                start,
                end,
                tellsBareEvent() || tellsSameFigures(other) ? other.speaker : speaker,
                modality,
                dateWith(other),
                ownDate || other.ownDate,
                time instanceof TimeOfDay.Unstated ? other.time : time,
                isFiner(other) ? other.places : places,
                ownPlace || other.ownPlace,
                specific(acts, other.acts),
                union(means, other.means),
                objects.isEmpty() ? other.objects : moreObjects(other),
                namesMore(other) ? other.parties : parties,
                moreHarm(other),
                again);
    }

    /// The words of a day that nothing places are kept until the text tells one that is placed.
    private ReportedDate dateWith(AttackDraft other) {
        boolean tells =
                date.isStated() || !other.date.isStated() && !date.stated().isEmpty();
        return tells ? date : other.date;
    }

    /// The other names parties where this names none, or all of these and more.
    private boolean namesMore(AttackDraft other) {
        return other.parties.of().size() > parties.of().size()
                && other.parties.codes().containsAll(parties.codes());
    }

    /// A name that a city and its province share, with nothing beside it to say which.
    public static boolean mayBeProvince(ReportedPlace place) {
        return place.precision() == PlacePrecision.TOWN
                && place.candidates().stream().anyMatch(candidate -> candidate.precision() == PlacePrecision.PROVINCE);
    }

    /// The other tells a place more exactly, or at all.
    private boolean isFiner(AttackDraft other) {
        if (!places.isEmpty() && !other.places.isEmpty() && mayBeProvince(places.getFirst())) {
            ReportedPlace theirs = other.places.getFirst();
            return theirs.best().isPresent()
                    && theirs.precision().compareTo(PlacePrecision.TOWN) <= 0
                    && !mayBeProvince(theirs);
        }
        return places.isEmpty()
                || !other.places.isEmpty()
                        && other.places.getFirst().precision() != PlacePrecision.UNKNOWN
                        && other.places
                                        .getFirst()
                                        .precision()
                                        .compareTo(places.getFirst().precision())
                                < 0;
    }

    /// The text tells that it happened, and no more: who then gives figures or a party is the speaker.
    private boolean tellsBareEvent() {
        return speaker instanceof Speaker.TheTextItself && harm.isEmpty() && parties.isEmpty();
    }

    /// The text's own voice and somebody named give the same figures: they are the other's.
    private boolean tellsSameFigures(AttackDraft other) {
        return speaker instanceof Speaker.TheTextItself
                && other.harm.stream()
                        .anyMatch(theirs -> harm.stream()
                                .anyMatch(mine -> mine.what() == theirs.what()
                                        && mine.count().equals(theirs.count())));
    }

    /// This draft with harm that a later sentence tells of it.
    public AttackDraft withHarm(List<HarmCount> told, int from, int to) {
        List<int[]> again = new ArrayList<>(retold);
        again.add(new int[] {from, to});
        List<HarmCount> all = new ArrayList<>(harm);
        told.stream()
                .filter(one -> harm.stream().noneMatch(mine -> mine.what() == one.what()))
                .forEach(all::add);
        return new AttackDraft(
                view, start, end, speaker, modality, date, ownDate, time, places, ownPlace, acts, means, objects,
                parties, all, again);
    }

    private List<ObjectMention> moreObjects(AttackDraft other) {
        List<ObjectMention> all = new ArrayList<>(objects);
        other.objects.stream()
                .filter(object -> all.stream().noneMatch(mine -> mine.kind().equals(object.kind())))
                .forEach(all::add);
        return all;
    }

    private List<HarmCount> moreHarm(AttackDraft other) {
        List<HarmCount> all = new ArrayList<>(harm);
        all.removeIf(mine -> isSome(mine)
                && other.harm.stream().anyMatch(told -> told.what() == mine.what() && !told.part() && !isSome(told)));
        List<HarmCount> kept = List.copyOf(all);
        other.harm.stream()
                .filter(told -> kept.stream().noneMatch(mine -> mine.what() == told.what()))
                .forEach(all::add);
        return all;
    }

    /// A plural without a number: two or more, which a number told later replaces.
    static boolean isSome(HarmCount count) {
        return !count.part() && count.count() instanceof Count.AtLeast(long least) && least == 2;
    }

    /// The same attack in the words of another speaker.
    public AttackDraft saidBy(Speaker.Named other) {
        return new AttackDraft(
                view,
                start,
                end,
                other,
                modality,
                date,
                ownDate,
                time,
                places,
                ownPlace,
                acts,
                means,
                objects,
                parties,
                harm,
                new ArrayList<>());
    }

    public static List<Code> specific(List<Code> one, List<Code> other) {
        List<Code> all = union(one, other);
        return all.size() > 1
                ? all.stream().filter(code -> !code.equals(UNSPECIFIED)).toList()
                : all;
    }

    private static List<Code> union(List<Code> one, List<Code> other) {
        List<Code> all = new ArrayList<>(one);
        other.stream().filter(code -> !all.contains(code)).forEach(all::add);
        return all;
    }

    public Draft draft() {
        Draft made = Draft.of(
                start,
                end,
                speaker,
                modality,
                "attack",
                (statement, _) -> new Claim.Attack(statement, date, time, places, acts, means, objects, parties, harm));
        made.retold().addAll(retold);
        return made;
    }
}
