package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.draft.Subject;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Reads an attack out of a sentence, when it tells of one that happened: an act, or violent harm, at a
/// place or against something.
final class AttackRule {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");

    private static final int FARTHEST_CARRIER = 3;

    /// Words that may stand between a verb and the name of the place that was struck.
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "the",
            "town",
            "city",
            "village",
            "of",
            "area",
            "areas",
            "in",
            "outskirts",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "#",
            "nearby");

    private final Discourse discourse;
    private final SentenceView view;
    private final Optional<Speaker.Named> speaker;

    AttackRule(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        this.discourse = discourse;
        this.view = view;
        this.speaker = speaker;
    }

    Optional<AttackDraft> read() {
        if (view.isIn(Paragraph.Kind.NOTE) || view.isIn(Paragraph.Kind.CAPTION)) {
            return Optional.empty();
        }
        List<Term> acts = acts();
        List<HarmGrammar.Told> harm = HarmGrammar.read(view).stream()
                .filter(told -> !told.what().equals("displaced"))
                .toList();
        boolean eventTold = view.terms("event").findAny().isPresent();
        boolean recentAttack = !discourse.attacks.isEmpty()
                && discourse.attacks.getLast().view().sentence().number()
                        >= view.sentence().number() - 3;
        boolean violent = !acts.isEmpty()
                || !harm.isEmpty() && (eventTold || recentAttack || hasViolentVerb())
                || recentAttack && tellsDamage();
        if (!violent || acts.isEmpty() && isAccident() || isGeneral() || isSeveral() || isHypothetical()) {
            return Optional.empty();
        }
        return draft(acts, harm);
    }

    /// People died in a crash or a flood: harm, and no attack.
    private boolean isAccident() {
        return view.has("accident");
    }

    /// "two houses were destroyed", after an attack was told.
    private boolean tellsDamage() {
        return new ObjectGrammar(view, discourse.text())
                .read().stream().anyMatch(told -> told.object().damage() != ObjectMention.Damage.NOT_SAID);
    }

    /// A headline over "five attacks", or a sentence about them that gives no day, tells of none of them.
    private boolean isSeveral() {
        boolean dayless = SayingDates.told(view).isEmpty();
        return view.numbers().stream()
                .filter(number -> number.count().least() > 1)
                .anyMatch(number -> view.termAt("act", number.to())
                        .filter(act -> act.has("noun"))
                        .filter(_ -> view.isTitle() || dayless && view.isWord(number.to(), "attacks"))
                        .isPresent());
    }

    private boolean hasViolentVerb() {
        return view.terms("harm").anyMatch(term -> term.code().equals("killed") && term.has("verb"));
    }

    /// Act words that tell of an act: not "heart attack", not an act that somebody condemns in general.
    private List<Term> acts() {
        return view.terms("act")
                .filter(term -> !view.isWord(
                        term.from() - 1,
                        "heart",
                        "panic",
                        "cyber",
                        "verbal",
                        "asthma",
                        "personal",
                        "hunger",
                        "general"))
                .filter(term -> !(term.has("verb") && view.isWord(term.from() - 1, "be", "to")))
                .filter(term -> !view.isWord(term.to(), "back", "out") || !term.has("verb"))
                .toList();
    }

    /// A sentence about a period, a pattern or a law tells of no single attack.
    private boolean isGeneral() {
        boolean period = SayingDates.told(view).stream().anyMatch(DateMention::isPeriod);
        boolean dayToo = SayingDates.told(view).stream().anyMatch(date -> !date.isPeriod());
        boolean local = view.places().stream().anyMatch(PlaceMention::isLocal);
        boolean law = view.has("law");
        return period && !(dayToo && local) || law && !(dayToo && local);
    }

    private boolean isHypothetical() {
        Optional<Term> act = acts().stream().findFirst();
        // The month of May is no doubt.
        return act.isPresent()
                && view.terms("hypothetical")
                        .filter(cue -> view.dates().stream().noneMatch(date -> cue.overlaps(date.from(), date.to())))
                        .anyMatch(
                                cue -> cue.to() <= act.get().from() && act.get().from() - cue.to() <= 6);
    }

    private Optional<AttackDraft> draft(List<Term> acts, List<HarmGrammar.Told> harm) {
        List<ObjectGrammar.Told> objects = new ObjectGrammar(view, discourse.text()).read();
        Optional<DateMention> date = SayingDates.told(view).stream()
                .filter(found -> !found.isPeriod())
                .findFirst();
        List<PlaceMention> places = places();
        boolean ownPlace = places.stream().anyMatch(place -> !place.isCountry());
        Optional<AttackDraft> previous = discourse.previous(view);
        boolean refers = view.has("event") || view.isWord(0, "it", "they", "this") || harmOnly(acts);
        Optional<PartyGrammar.Group> agents = discourse.parties(view).agents();
        boolean something = !harm.isEmpty()
                || !objects.isEmpty()
                || ownPlace
                        && !acts.isEmpty()
                        && (agents.isPresent() || !Subject.hasOnlyWeakVerbs(acts) || isStruckItself(acts, places))
                || refers && agents.isPresent()
                || recounted();
        boolean inScene = !ownPlace && date.isEmpty() && !acts.isEmpty() && discourse.scene.isWhole(view);
        boolean goesOn = (refers || recounted()) && previous.isPresent();
        boolean wholeStory = !acts.isEmpty() && !harm.isEmpty() && !objects.isEmpty() && !places.isEmpty();
        boolean concrete = ownPlace || date.isPresent() || goesOn || inScene || wholeStory;
        if (!concrete
                || !something
                || harm.isEmpty() && Subject.namesOnlyWeapons(view, acts)
                || discourse.subject.isOther(view, acts, agents.isPresent())) {
            return Optional.empty();
        }
        ReportedDate when = date.map(found -> discourse.dates.resolve(found, discourse.lastDay()))
                .or(() -> carriedDate(previous.map(AttackDraft::date), goesOn || !ownPlace && !inScene))
                .or(() -> carriedDate(discourse.scene.dateFor(view), inScene))
                .or(() -> discourse.openingDay(view))
                .orElseGet(ReportedDate::unstated);
        List<ReportedPlace> where = where(places, ownPlace, goesOn ? previous : Optional.empty(), date.isPresent());
        Spans span = span(acts, harm, objects, places, date, agents);
        return Optional.of(new AttackDraft(
                view,
                span.start(),
                span.end(),
                speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new),
                modality(span),
                when,
                date.isPresent(),
                time(),
                where,
                ownPlace,
                codes(acts),
                view.terms("means")
                        .map(term -> new Code(term.code()))
                        .distinct()
                        .toList(),
                objects.stream().map(ObjectGrammar.Told::object).distinct().toList(),
                agents.map(PartyGrammar.Group::parties).orElseGet(Parties::none),
                harm.stream().map(told -> told.count(view, discourse.text())).toList(),
                new ArrayList<>()));
    }

    private static boolean harmOnly(List<Term> acts) {
        return acts.isEmpty();
    }

    /// Its own places; else those of the attack that it goes on about, or of the scene.
    private List<ReportedPlace> where(
            List<PlaceMention> places, boolean own, Optional<AttackDraft> previous, boolean dated) {
        if (own) {
            return places.stream().map(PlaceMention::place).toList();
        }
        Optional<ReportedPlace> unknown = UnknownPlaces.in(view, discourse.text());
        if (unknown.isPresent()) {
            return List.of(unknown.get());
        }
        if (previous.isPresent()) {
            return previous.get().places();
        }
        List<ReportedPlace> scene = dated ? discourse.scene.samePlacesFor(view) : discourse.scene.placesFor(view);
        return scene.isEmpty() ? places.stream().map(PlaceMention::place).toList() : scene;
    }

    /// "struck Ariha", "warplanes targeted the town of Ariha", "hit by aircraft": the place, or what carried it.
    private boolean isStruckItself(List<Term> acts, List<PlaceMention> places) {
        return view.has("carrier")
                || view.has("means")
                || places.stream()
                        .anyMatch(place -> acts.stream()
                                .anyMatch(act -> act.to() <= place.from() && isBeforeName(act.to(), place.from())));
    }

    private boolean isBeforeName(int from, int to) {
        return IntStream.range(from, to).allMatch(at -> BEFORE_A_NAME.contains(view.lower(at)));
    }

    /// "the group counted three strikes", after an attack was told.
    private boolean recounted() {
        return view.has("count-verb")
                && speaker.isPresent()
                && discourse.previous(view).isPresent()
                && view.terms("act").anyMatch(act -> act.has("noun"));
    }

    private static Optional<ReportedDate> carriedDate(Optional<ReportedDate> date, boolean carries) {
        return carries
                ? date.filter(ReportedDate::isStated)
                        .map(told ->
                                new ReportedDate(told.extent(), ReportedDate.Anchor.EVENT, told.yearInferred(), ""))
                : Optional.empty();
    }

    private TimeOfDay time() {
        return discourse.times.find(view.tokens());
    }

    private List<PlaceMention> places() {
        List<PlaceMention> all = new ArrayList<>(view.places());
        all.removeIf(this::isElsewhere);
        all.sort(Comparator.comparingInt(AttackRule::coarseness));
        return all;
    }

    private static int coarseness(PlaceMention place) {
        PlacePrecision precision = place.place().precision();
        if (precision.compareTo(PlacePrecision.TOWN) <= 0 || precision == PlacePrecision.UNKNOWN) {
            return 0;
        }
        return precision.compareTo(PlacePrecision.PROVINCE) <= 0 ? 1 : 2;
    }

    /// A place that the wounded were taken to, that somebody comes from, or that others speak from.
    private boolean isElsewhere(PlaceMention place) {
        boolean taken =
                view.terms("taken-to").anyMatch(cue -> cue.to() <= place.from() && place.from() - cue.to() <= 6);
        boolean from = view.isWord(place.from() - 1, "from")
                && view.covering("person", place.from() - 2).isPresent();
        boolean against = view.isWord(place.to(), "'s", "’s") && place.isCountry();
        boolean based = view.isWord(place.to(), "-based", "based");
        return taken || from || against || based;
    }

    /// Where no word for the act says more, what carried it may: "aircraft bombed", "an attack by a drone".
    private List<Code> codes(List<Term> acts) {
        List<Code> all =
                acts.stream().map(term -> new Code(term.code())).distinct().toList();
        List<Code> specific = AttackDraft.specific(all, List.of());
        if (!specific.isEmpty() && !specific.equals(List.of(UNSPECIFIED))) {
            return specific;
        }
        return view.terms("carrier")
                .filter(carrier -> acts.stream().anyMatch(act -> carries(carrier, act)))
                .map(carrier -> new Code(carrier.code()))
                .findFirst()
                .map(List::of)
                .orElse(List.of(UNSPECIFIED));
    }

    /// A carrier a few words before the act's verb, or right behind the act and "by" or "from": what only
    /// filmed an attack carried none.
    private boolean carries(Term carrier, Term act) {
        boolean before = act.has("verb") && carrier.to() <= act.from() && act.from() - carrier.to() <= FARTHEST_CARRIER;
        int link = view.termAt("carried-out", act.to()).map(Term::to).orElse(act.to());
        boolean behind =
                view.isWord(link, "by", "from") && carrier.from() > link && carrier.from() - link <= FARTHEST_CARRIER;
        return before || behind;
    }

    private Modality modality(Spans span) {
        boolean alleged = view.terms("alleged")
                .anyMatch(cue -> cue.from() >= span.firstToken() - 8 && cue.from() < span.endToken());
        boolean denied =
                view.terms("say").anyMatch(term -> term.code().equals("denied") && term.from() < span.endToken());
        if (denied) {
            return Modality.DENIED;
        }
        return alleged ? Modality.ALLEGED : Modality.ASSERTED;
    }

    private Spans span(
            List<Term> acts,
            List<HarmGrammar.Told> harm,
            List<ObjectGrammar.Told> objects,
            List<PlaceMention> places,
            Optional<DateMention> date,
            Optional<PartyGrammar.Group> agents) {
        Spans span = new Spans(view);
        acts.forEach(term -> span.add(term.from(), term.to()));
        harm.forEach(told -> span.add(told.from(), told.to()));
        objects.forEach(told -> span.add(told.from(), told.to()));
        places.stream().filter(place -> !place.isCountry()).forEach(place -> span.add(place.from(), place.to()));
        date.ifPresent(found -> span.add(found.from(), found.to()));
        agents.ifPresent(group -> span.add(group.from(), group.to()));
        return span;
    }
}
