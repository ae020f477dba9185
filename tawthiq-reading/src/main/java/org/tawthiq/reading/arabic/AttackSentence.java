package org.tawthiq.reading.arabic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.draft.Subject;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.time.DateExpression;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads an attack out of an Arabic sentence, when it tells of one that happened: an act, or violent harm,
/// with a place, an object, harm, or an attack told before that it goes on about.
final class AttackSentence {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");
    private static final int REACH_OF_DOUBT = 3;
    private static final int REACH_OF_DENIAL = 5;
    private static final long SAME_STORY_DAYS = 60;

    private final ArabicText context;
    private final SentenceView view;
    private final Optional<Speaker.Named> speaker;

    AttackSentence(ArabicText context, SentenceView view, Optional<Speaker.Named> speaker) {
        this.context = context;
        this.view = view;
        this.speaker = speaker;
    }

    Optional<AttackDraft> read() {
        List<Term> acts = acts();
        List<HarmPhrases.Told> harm = HarmPhrases.read(view);
        List<PlaceMention> places = places();
        boolean own = places.stream().anyMatch(place -> !place.isCountry());
        Optional<AttackDraft> previous = context.previous(view);
        boolean carried = !acts.isEmpty()
                || view.has("carrier") && view.has("party")
                || !harm.isEmpty() && (own && tellsViolence() || previous.isPresent());
        if (!carried || acts.isEmpty() && view.has("accident") || isPeriod(own)) {
            return Optional.empty();
        }
        List<ObjectPhrases.Told> objects = new ObjectPhrases(view, context.text).read();
        Optional<PartyPhrases.Group> agents = new PartyPhrases(view, context.text).agents();
        boolean concrete = own || !harm.isEmpty() || !objects.isEmpty() || agents.isPresent();
        boolean background = acts.stream().allMatch(this::isThe) && !own && harm.isEmpty() && isOfAnotherTime(previous);
        if (!concrete
                || context.subject.isOther(view, acts, agents.isPresent())
                || harm.isEmpty() && Subject.namesOnlyWeapons(view, acts)
                || background
                || isFeared(acts) && harm.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft(acts, harm, objects, places, own, agents, previous));
    }

    /// A word for harm that is not only a death of any cause.
    private boolean tellsViolence() {
        return view.terms("harm").anyMatch(term -> !term.has("natural"));
    }

    private AttackDraft draft(
            List<Term> acts,
            List<HarmPhrases.Told> harm,
            List<ObjectPhrases.Told> objects,
            List<PlaceMention> places,
            boolean own,
            Optional<PartyPhrases.Group> agents,
            Optional<AttackDraft> previous) {
        Optional<DateMention> date = date();
        ReportedDate when = date.map(found -> context.dates.resolve(found, context.lastDay()))
                .or(() -> context.dateFor(view))
                .orElseGet(ReportedDate::unstated);
        Spans span = new Spans(view);
        acts.forEach(term -> span.add(term.from(), term.to()));
        harm.forEach(told -> span.add(told.from(), told.to()));
        objects.forEach(told -> span.add(told.from(), told.to()));
        places.stream().filter(place -> !place.isCountry()).forEach(place -> span.add(place.from(), place.to()));
        date.ifPresent(found -> span.add(found.from(), found.to()));
        agents.ifPresent(group -> span.add(group.from(), group.to()));
        return new AttackDraft(
                view,
                span.start(),
                span.end(),
                speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new),
                modality(span),
                when,
                date.isPresent() && when.isStated(),
                context.finder.time(view.tokens()),
                where(places, own, previous),
                own,
                codes(acts),
                view.terms("means")
                        .map(term -> new Code(term.code()))
                        .distinct()
                        .toList(),
                objects.stream().map(ObjectPhrases.Told::object).distinct().toList(),
                agents.map(PartyPhrases.Group::parties).orElseGet(Parties::none),
                counts(harm),
                new ArrayList<>());
    }

    /// The first day that the sentence tells; one reckoned from another event only where no day is named.
    private Optional<DateMention> date() {
        List<DateMention> days =
                view.dates().stream().filter(found -> !found.isPeriod()).toList();
        return days.stream()
                .filter(found -> found.expression() instanceof DateExpression.DayOfMonth
                        || found.expression() instanceof DateExpression.Weekday)
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    private List<HarmCount> counts(List<HarmPhrases.Told> harm) {
        List<HarmCount> counts = new ArrayList<>(harm.stream()
                .map(told -> told.persons()
                        .harm(
                                told.what(),
                                told.part(),
                                view.words(
                                        context.text,
                                        told.persons().from(),
                                        told.persons().to())))
                .toList());
        NobodyPhrases.read(view, context.text).stream()
                .filter(nobody -> counts.stream().noneMatch(count -> count.what() == nobody.what()))
                .forEach(counts::add);
        return counts;
    }

    private List<Term> acts() {
        return view.terms("act")
                .filter(term -> view.terms("accident").noneMatch(other -> other.from() == term.from()))
                .filter(term -> !isDenied(term))
                .toList();
    }

    /// "لم يستهدف", "دون قصف", "لم يكن هناك أي قصف".
    private boolean isDenied(Term term) {
        boolean denied = view.isWord(term.from() - 1, "لم", "دون", "بدون", "عدم", "لن");
        boolean verbDenied =
                view.terms("act").anyMatch(verb -> verb.has("verb") && verb.to() == term.from() && isDenied(verb));
        if (denied || verbDenied) {
            return true;
        }
        for (int at = term.from() - 1; at >= Math.max(1, term.from() - REACH_OF_DENIAL) && !view.isMark(at); at--) {
            if (view.isWord(at, "يكن", "تكن", "يحدث", "تحدث", "يقع", "تقع", "يوجد", "توجد")
                    && view.isWord(at - 1, "لم", "لا")) {
                return true;
            }
        }
        return false;
    }

    /// The first act is feared, threatened or planned, and so is every other that has a verb of its own.
    private boolean isFeared(List<Term> acts) {
        return !acts.isEmpty()
                && isDoubtful(acts.getFirst())
                && acts.stream().filter(act -> act.has("verb")).allMatch(this::isDoubtful);
    }

    /// Feared, threatened or planned.
    private boolean isDoubtful(Term term) {
        return view.terms("hypothetical")
                .anyMatch(cue -> cue.to() <= term.from() && term.from() - cue.to() <= REACH_OF_DOUBT);
    }

    /// "القصف", which was told of before.
    private boolean isThe(Term term) {
        return term.flags().stream().anyMatch(flag -> flag.startsWith(ArabicLexicon.JOINED) && flag.endsWith("ال"));
    }

    /// The day of the sentence lies far from that of the attack that it goes on about.
    private boolean isOfAnotherTime(Optional<AttackDraft> previous) {
        Optional<LocalDate> told =
                previous.flatMap(draft -> draft.date().extent().from());
        Optional<LocalDate> here = date().map(found -> context.dates.resolve(found, context.lastDay()))
                .flatMap(found -> found.extent().from());
        return told.isPresent()
                && here.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(told.get(), here.get())) > SAME_STORY_DAYS;
    }

    /// A sentence about months or years tells of no single attack, unless it names a day and a place too.
    private boolean isPeriod(boolean own) {
        boolean period = view.dates().stream().anyMatch(DateMention::isPeriod);
        boolean day = view.dates().stream().anyMatch(date -> !date.isPeriod());
        return period && !(day && own);
    }

    /// Its own places, the most exact first; else those of the attack that it goes on about, or those told
    /// shortly before.
    private List<ReportedPlace> where(List<PlaceMention> places, boolean own, Optional<AttackDraft> previous) {
        if (own) {
            return places.stream()
                    .filter(place -> !place.isCountry())
                    .map(PlaceMention::place)
                    .toList();
        }
        List<ReportedPlace> told = previous.map(AttackDraft::places)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> context.placesBefore(view));
        List<ReportedPlace> near = told.isEmpty() ? context.placesAnywhere() : told;
        return near.isEmpty() ? places.stream().map(PlaceMention::place).toList() : near;
    }

    private List<PlaceMention> places() {
        List<PlaceMention> all = new ArrayList<>(view.places());
        all.removeIf(place ->
                view.terms("away").anyMatch(cue -> cue.to() <= place.from() && place.from() - cue.to() <= 3));
        all.sort(Comparator.comparingInt(mention -> coarseness(mention, all)));
        return all;
    }

    private int coarseness(PlaceMention mention, List<PlaceMention> all) {
        return isHeading(mention, all) ? 1 : coarseness(mention);
    }

    /// "حلب::", "#الرقة": a province's name stands over the town that the sentence names.
    private boolean isHeading(PlaceMention mention, List<PlaceMention> all) {
        boolean city = view.isWord(mention.from() - 1, "مدينه", "بمدينه", "لمدينه", "المدينه");
        boolean province = mention.place().candidates().stream()
                .anyMatch(candidate -> candidate.precision() == PlacePrecision.PROVINCE);
        return province
                && !city
                && all.stream()
                        .anyMatch(other -> coarseness(other) == 0
                                && other.place().candidates().stream()
                                        .noneMatch(candidate -> candidate.precision() == PlacePrecision.PROVINCE));
    }

    private static int coarseness(PlaceMention mention) {
        PlacePrecision precision = mention.place().precision();
        if (precision.compareTo(PlacePrecision.TOWN) <= 0 || precision == PlacePrecision.UNKNOWN) {
            return 0;
        }
        return precision.compareTo(PlacePrecision.PROVINCE) <= 0 ? 1 : 2;
    }

    private List<Code> codes(List<Term> acts) {
        List<Code> all = new ArrayList<>(
                acts.stream().map(term -> new Code(term.code())).distinct().toList());
        boolean bare = all.stream().allMatch(UNSPECIFIED::equals);
        if (bare) {
            view.terms("carrier")
                    .map(term -> new Code(term.code()))
                    .filter(code -> !all.contains(code))
                    .forEach(all::add);
        }
        List<Code> specific = AttackDraft.specific(all, List.of());
        return specific.isEmpty() ? List.of(UNSPECIFIED) : specific;
    }

    private Modality modality(Spans span) {
        boolean alleged = view.terms("alleged")
                .anyMatch(cue -> cue.from() >= span.firstToken() - 6 && cue.from() < span.endToken());
        return alleged ? Modality.ALLEGED : Modality.ASSERTED;
    }
}
