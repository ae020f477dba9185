package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Parties;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;

/// Reads what is a part or a share of the count told before.
final class TallyParts {

    private static final int MOST_ADJECTIVES = 5;

    private final TallyDrafts drafts;
    private final Discourse discourse;
    private final SentenceView view;
    private final AttackTally tally;

    TallyParts(TallyDrafts drafts, AttackTally tally) {
        this.drafts = drafts;
        this.discourse = drafts.discourse();
        this.view = drafts.view();
        this.tally = tally;
    }

    /// "three of the 18 were ground attacks", "two were barrel-bomb attacks": parts of the count told
    /// before.
    boolean predicated() {
        if (discourse.wholeTally == null || drafts.hasDay()) {
            return false;
        }
        boolean any = false;
        for (NumberMention number : view.numbers()) {
            Optional<Term> act =
                    number.kind() == NumberMention.Kind.COUNT && !CountedAct.isTheWhole(discourse, view, number)
                            ? predicate(number)
                            : Optional.empty();
            act.ifPresent(term -> tally.read(new CountedAct(number, List.of(term), term.to()), true, List.of()));
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

    /// "as well as air strikes by both or either force": a part without a number.
    boolean uncounted(int from) {
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
        drafts.add(
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
    boolean share() {
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
        ReportedDate when = drafts.resolved(date.get());
        drafts.add(counted, when, List.of(), List.of(), List.of(), Parties.none(), true, span);
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
}
