package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads counts over a period and an area: of attacks, of the dead, of the displaced; their parts and
/// shares.
final class TallyRule {

    private static final int MOST_ADJECTIVES = 5;

    private final Discourse discourse;
    private final SentenceView view;
    private final Speaker speaker;
    private final List<DateMention> dates;

    TallyRule(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        this.discourse = discourse;
        this.view = view;
        this.speaker = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
        this.dates = SayingDates.told(view);
    }

    /// Reads the sentence's tallies; true where it has one, so that no attack is read out of the same
    /// words.
    boolean read() {
        if (view.isIn(Paragraph.Kind.NOTE) || view.isIn(Paragraph.Kind.CAPTION)) {
            return false;
        }
        boolean attacks = attacks();
        attacks |= predicated();
        boolean share = share();
        boolean persons = persons();
        return attacks || share || persons;
    }

    /// A number of attacks: "18 attacks", "three ground attacks".
    private record CountedAct(NumberMention number, List<Term> acts, int to) {}

    private boolean attacks() {
        List<CountedAct> counted = new ArrayList<>();
        for (NumberMention number : view.numbers()) {
            countedAct(number).ifPresent(counted::add);
        }
        boolean included = view.has("part") && discourse.wholeTally != null;
        boolean period = dates.stream().anyMatch(DateMention::isPeriod);
        boolean documented = view.has("count-verb") || view.has("aggregate");
        boolean local = view.places().stream().anyMatch(PlaceMention::isLocal);
        if (counted.isEmpty() && included) {
            // "seven of them children" is a part of the dead, and no part of the attacks counted before.
            return !localAttack(local) && HarmGrammar.read(view).isEmpty() && uncounted(view.from());
        }
        if (counted.isEmpty() || !(included || period || documented && !localAttack(local) && !recounted(counted))) {
            return false;
        }
        for (CountedAct act : counted) {
            attacksTally(act, included, counted);
        }
        if (included) {
            uncounted(counted.getLast().to());
        }
        return true;
    }

    /// "three of the 18 were ground attacks", "two were barrel-bomb attacks": parts of the count told
    /// before.
    private boolean predicated() {
        if (discourse.wholeTally == null || dates.stream().anyMatch(date -> !date.isPeriod())) {
            return false;
        }
        boolean any = false;
        for (NumberMention number : view.numbers()) {
            Optional<Term> act = number.kind() == NumberMention.Kind.COUNT && !isTheWhole(number)
                    ? predicate(number)
                    : Optional.empty();
            act.ifPresent(term -> attacksTally(new CountedAct(number, List.of(term), term.to()), true, List.of()));
            any |= act.isPresent();
        }
        return any;
    }

    private Optional<Term> predicate(NumberMention number) {
        int at = number.to();
        boolean of = view.isWord(at, "of");
        while (of
                && at < view.size()
                && !view.isWord(at, "were", "was", "are", "came", "from", "by")
                && !view.isWord(at, ",")) {
            at++;
        }
        boolean is = view.isWord(at, "were", "are", "came", "had");
        if (!is && !(of && view.isWord(at, "from", "by")) || at - number.to() > MOST_ADJECTIVES + 2) {
            return Optional.empty();
        }
        int verb = is ? at + 1 : at;
        return view.terms("act")
                .filter(term -> term.from() >= verb
                        && term.from() - verb <= 2
                        && !term.has("verb")
                        && !term.code().equals("attack_unspecified"))
                .findFirst();
    }

    /// "the group counted three strikes", right after an attack: the strikes of that attack.
    private boolean recounted(List<CountedAct> counted) {
        boolean bare = dates.isEmpty()
                && view.places().isEmpty()
                && new ObjectGrammar(view, discourse.text()).read().isEmpty();
        return bare && counted.size() == 1 && discourse.previous(view).isPresent() && !view.has("aggregate");
    }

    /// "documented three air strikes on the town on Monday" tells of one place and day: an attack.
    private boolean localAttack(boolean local) {
        return local
                && dates.stream().anyMatch(date -> !date.isPeriod())
                && dates.stream().noneMatch(DateMention::isPeriod);
    }

    private Optional<CountedAct> countedAct(NumberMention number) {
        if (number.kind() != NumberMention.Kind.COUNT || number.vague() || isTheWhole(number)) {
            return Optional.empty();
        }
        for (int at = number.to(); at < Math.min(view.size(), number.to() + MOST_ADJECTIVES); at++) {
            int place = at;
            List<Term> here = view.terms("act")
                    .filter(term -> term.from() == place && term.has("noun"))
                    .toList();
            if (!here.isEmpty()) {
                boolean plural = view.lower(here.getFirst().to() - 1).endsWith("s")
                        || view.lower(here.getFirst().to() - 1).equals("shelling");
                return plural
                        ? Optional.of(
                                new CountedAct(number, here, here.getFirst().to()))
                        : Optional.empty();
            }
            if (view.isMark(at)
                    || view.covering("person", at).isPresent()
                    || view.covering("object", at).isPresent()
                    || view.isWord(at, "and", "in", "on", "of", "to", "were", "was", "by")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "the 18 attacks", once 18 were counted: the same again, and no new count.
    private boolean isTheWhole(NumberMention number) {
        Draft whole = discourse.wholeTally;
        return whole != null
                && view.isWord(number.from() - 1, "the", "these", "those", "all")
                && Counted.number(Counted.Unit.ATTACKS, number.count()).equals(discourse.counts.get(whole));
    }

    private void attacksTally(CountedAct act, boolean part, List<CountedAct> all) {
        int to = clauseEnd(act, all);
        Parties parties = discourse
                .parties(view)
                .agents(act.number().from(), to)
                .or(() -> part ? discourse.parties(view).agents(act.number().from(), sharedEnd()) : Optional.empty())
                .or(() -> discourse.parties(view).agents().filter(_ -> !part && all.size() == 1))
                .map(PartyGrammar.Group::parties)
                .orElseGet(Parties::none);
        Spans span = new Spans(view).add(act.number().from(), act.to());
        List<ReportedPlace> places = new ArrayList<>();
        ReportedDate date = ReportedDate.unstated();
        List<ObjectMention> objects = List.of();
        if (!part) {
            date = period(span);
            view.places().forEach(place -> {
                places.add(place.place());
                span.add(place.from(), place.to());
            });
            List<ObjectGrammar.Told> told = new ObjectGrammar(view, discourse.text())
                    .read().stream().filter(object -> object.from() >= act.to()).toList();
            objects = told.stream().map(ObjectGrammar.Told::object).toList();
            told.forEach(object -> span.add(object.from(), object.to()));
        }
        discourse
                .parties(view)
                .agents(act.to(), view.size())
                .filter(_ -> !part)
                .ifPresent(group -> span.add(group.from(), group.to()));
        List<Code> acts = act.acts().stream()
                .map(term -> new Code(term.code()))
                .distinct()
                .toList();
        Counted counted = Counted.number(Counted.Unit.ATTACKS, act.number().count());
        Draft draft = add(counted, date, places, acts, objects, parties, part, span);
        if (!part) {
            remember(draft, parties);
        }
    }

    private void remember(Draft draft, Parties parties) {
        discourse.wholeTally = draft;
        if (parties.of().size() > 1) {
            discourse.wholeParties = parties;
        }
    }

    /// A counted act reaches to the next one or to a comma.
    private int clauseEnd(CountedAct act, List<CountedAct> all) {
        int next = all.stream()
                .mapToInt(other -> other.number().from())
                .filter(from -> from >= act.to())
                .min()
                .orElse(view.size());
        for (int at = act.to(); at < next; at++) {
            if (view.isWord(at, ",") && all.size() > 1) {
                return at;
            }
        }
        return next;
    }

    /// "three A and two B by X": what follows the last of them holds for each.
    private int sharedEnd() {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, ",") && at > 4) {
                return at;
            }
        }
        return view.size();
    }

    /// "as well as air strikes by both or either force": a part without a number.
    private boolean uncounted(int from) {
        Optional<Term> act = view.terms("act")
                .filter(term -> term.from() >= from && term.has("noun"))
                .findFirst();
        if (act.isEmpty()) {
            return false;
        }
        Spans span = new Spans(view).add(act.get().from(), act.get().to());
        Parties parties = discourse
                .parties(view)
                .agents(act.get().from(), view.size())
                .map(PartyGrammar.Group::parties)
                .orElseGet(() -> bothOrEither(act.get(), span));
        Counted some = new Counted(Counted.Unit.ATTACKS, HarmCount.Status.NOT_SAID, new Counted.Amount.Some());
        add(
                some,
                ReportedDate.unstated(),
                List.of(),
                List.of(new Code(act.get().code())),
                List.of(),
                parties,
                true,
                span);
        return true;
    }

    /// "by both or either force", "by the one or the other or by both".
    private Parties bothOrEither(Term act, Spans span) {
        boolean other = false;
        for (int at = act.to(); at < view.size(); at++) {
            other |= view.isWord(at - 2, "or") && view.isWord(at - 1, "the") && view.isWord(at, "other");
            if (view.isWord(at, "either", "both") && !discourse.wholeParties.isEmpty()) {
                span.add(at, Math.min(view.size(), at + 4));
                boolean any = view.isWord(at + 1, "or", "and/or") || other && view.isWord(at, "both");
                Parties.Relation relation = any
                        ? Parties.Relation.ANY_OF
                        : view.isWord(at, "either") ? Parties.Relation.ONE_OF : Parties.Relation.JOINT;
                return new Parties(relation, Parties.Part.STRUCK, discourse.wholeParties.of());
            }
        }
        return Parties.none();
    }

    /// "the majority occurred in January and February 2020".
    private boolean share() {
        Optional<Term> share = view.terms("share").findFirst();
        Optional<DateMention> date = share.flatMap(term ->
                view.dates().stream().filter(found -> found.from() >= term.to()).findFirst());
        if (share.isEmpty() || date.isEmpty() || discourse.wholeTally == null || ownNoun(share.get())) {
            return false;
        }
        Spans span = new Spans(view)
                .add(share.get().from(), share.get().to())
                .add(date.get().from(), date.get().to());
        Counted.Share amount = switch (share.get().code()) {
            case "all" -> Counted.Share.ALL;
            case "half" -> Counted.Share.HALF;
            default -> Counted.Share.MAJORITY;
        };
        Counted counted =
                new Counted(Counted.Unit.ATTACKS, HarmCount.Status.NOT_SAID, new Counted.Amount.ShareOf(amount));
        ReportedDate when = discourse.dates.resolve(date.get(), discourse.lastDay());
        add(counted, when, List.of(), List.of(), List.of(), Parties.none(), true, span);
        return true;
    }

    /// "most people", "half the city": a share of something else.
    private boolean ownNoun(Term share) {
        boolean verb = false;
        for (int at = share.to(); at < Math.min(view.size(), share.to() + 5); at++) {
            verb |= view.isWord(at, "occurred", "took", "fell", "happened", "were", "came", "in", "took");
            if (view.covering("person", at).isPresent() && !verb) {
                return true;
            }
        }
        return !verb;
    }

    /// Numbers of the dead, injured and displaced over a period.
    private boolean persons() {
        List<HarmGrammar.Told> harm = HarmGrammar.read(view);
        boolean displaced = harm.stream().anyMatch(told -> told.what().equals("displaced"));
        boolean period = dates.stream().anyMatch(DateMention::isPeriod) || isAboutWar();
        boolean remain = remainDisplaced();
        boolean several = view.terms("aggregate").anyMatch(term -> term.code().equals("several"));
        if (!period && !displaced && !several) {
            return remain;
        }
        boolean any = remain;
        for (HarmGrammar.Told told : harm) {
            boolean counts = told.what().equals("displaced") || (period || several) && !told.part() && !hasOwnDay();
            if (counts) {
                personsTally(told);
                any = true;
            }
        }
        return any;
    }

    private boolean hasOwnDay() {
        return dates.stream().anyMatch(date -> !date.isPeriod())
                && view.places().stream().anyMatch(PlaceMention::isLocal)
                && dates.stream().noneMatch(DateMention::isPeriod);
    }

    /// "the war has killed", "the conflict".
    private boolean isAboutWar() {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, "war", "conflict")
                    && (view.isWord(at + 1, "has", "had", "killed") || view.isWord(at - 1, "'s"))) {
                return true;
            }
        }
        return view.has("aggregate") && view.has("situation");
    }

    private boolean remainDisplaced() {
        Optional<Term> remain = view.terms("harm")
                .filter(term -> term.code().startsWith("remain"))
                .findFirst();
        if (remain.isEmpty()) {
            return false;
        }
        Optional<NumberMention> number = view.numbers().stream()
                .filter(mention ->
                        mention.to() <= remain.get().from() && remain.get().from() - mention.to() <= 3)
                .findFirst();
        number.ifPresent(found -> add(
                Counted.number(Counted.Unit.DISPLACED, found.count()),
                ReportedDate.unstated(),
                List.of(),
                List.of(),
                List.of(),
                Parties.none(),
                false,
                new Spans(view).add(found.from(), remain.get().to())));
        return number.isPresent();
    }

    private void personsTally(HarmGrammar.Told told) {
        Counted.Unit unit = switch (told.what()) {
            case "killed" -> Counted.Unit.KILLED;
            case "injured" -> Counted.Unit.INJURED;
            case "missing" -> Counted.Unit.MISSING;
            case "detained" -> Counted.Unit.DETAINED;
            default -> Counted.Unit.DISPLACED;
        };
        Spans span = new Spans(view).add(told.from(), told.to());
        Counted counted = new Counted(
                unit,
                told.persons().status(),
                new Counted.Amount.Numbered(told.persons().count()));
        Counting over = counting(told);
        Speaker says = relativeClause(told) ? uncertain() : speaker;
        Draft draft = Draft.of(
                span.start(),
                span.end(),
                says,
                modality(),
                "tally-of-persons",
                (statement, _) -> new Claim.Tally(
                        statement,
                        counted,
                        over.date(),
                        over.places(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Parties.none(),
                        Known.unknown(),
                        Known.unknown()));
        discourse.add(draft);
    }

    /// When and where persons are counted.
    private record Counting(ReportedDate date, List<ReportedPlace> places) {}

    /// "across the two" counts over the attacks told right before, where the sentence says neither when nor
    /// where.
    private Counting counting(HarmGrammar.Told told) {
        ReportedDate period = nearestPeriod(told);
        List<ReportedPlace> own =
                view.places().stream().map(PlaceMention::place).toList();
        Optional<Term> several = view.terms("aggregate")
                .filter(term -> term.code().equals("several"))
                .findFirst();
        if (several.isEmpty()) {
            return new Counting(period, own);
        }
        AttacksBefore before = AttacksBefore.of(discourse, view, several.get());
        ReportedDate date = period.isStated()
                ? period
                : dates.stream()
                        .findFirst()
                        .map(day -> discourse.dates.resolve(day, discourse.lastDay()))
                        .orElseGet(before::date);
        return new Counting(date, own.isEmpty() ? before.places() : own);
    }

    private ReportedDate nearestPeriod(HarmGrammar.Told told) {
        return dates.stream()
                .filter(DateMention::isPeriod)
                .min(java.util.Comparator.comparingInt((DateMention date) -> openFirst(date))
                        .thenComparingInt(date -> Math.abs(date.from() - told.from())))
                .map(date -> discourse.dates.resolve(date, discourse.lastDay()))
                .orElseGet(ReportedDate::unstated);
    }

    /// A stretch that is still open ("since", "from") is what a running count counts over.
    private int openFirst(DateMention date) {
        return view.isWord(date.from(), "since", "from") ? 0 : 1;
    }

    /// "…, during the onslaught which has killed": what a relative clause adds to reported speech may be
    /// the newsroom's own.
    private boolean relativeClause(HarmGrammar.Told told) {
        if (!(speaker instanceof Speaker.Named)) {
            return false;
        }
        for (int at = told.from() - 1; at > 0; at--) {
            if (view.isWord(at, "which", "that")
                    && view.covering("situation", at - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Speaker uncertain() {
        List<String> candidates = new ArrayList<>();
        if (speaker instanceof Speaker.Named named) {
            candidates.add(named.name());
        }
        candidates.add("the text itself");
        return new Speaker.Uncertain(candidates);
    }

    private ReportedDate period(Spans span) {
        Optional<DateMention> date = dates.stream()
                .filter(DateMention::isPeriod)
                .findFirst()
                .or(() -> dates.stream().findFirst());
        date.ifPresent(found -> span.add(found.from(), found.to()));
        return date.map(found -> discourse.dates.resolve(found, discourse.lastDay()))
                .orElseGet(ReportedDate::unstated);
    }

    private Modality modality() {
        return view.has("alleged") ? Modality.ALLEGED : Modality.ASSERTED;
    }

    private Draft add(
            Counted counted,
            ReportedDate date,
            List<ReportedPlace> places,
            List<Code> acts,
            List<ObjectMention> objects,
            Parties parties,
            boolean part,
            Spans span) {
        Optional<Draft> whole = Optional.ofNullable(discourse.wholeTally);
        boolean again =
                !part && whole.filter(earlier -> sameCount(earlier, counted)).isPresent();
        List<Code> means = view.terms("means")
                .map(term -> new Code(term.code()))
                .distinct()
                .toList();
        Draft draft = Draft.of(
                span.start(),
                span.end(),
                speaker,
                modality(),
                "tally",
                (statement, finished) -> new Claim.Tally(
                        statement,
                        counted,
                        date,
                        places,
                        acts,
                        means,
                        objects,
                        parties,
                        Known.of(whole.filter(_ -> part)
                                .map(earlier -> finished.of(earlier).id())),
                        Known.of(whole.filter(_ -> again)
                                .map(earlier -> finished.of(earlier).id()))));
        discourse.counts.put(draft, counted);
        discourse.add(draft);
        return draft;
    }

    private boolean sameCount(Draft earlier, Counted counted) {
        return counted.equals(discourse.counts.get(earlier));
    }
}
