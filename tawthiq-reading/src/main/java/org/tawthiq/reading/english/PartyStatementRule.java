package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads what a party says of an act: that it denies, admits or will look into it, and of which day, hour
/// and place it speaks.
final class PartyStatementRule {

    private PartyStatementRule() {}

    /// Reads the sentence; true where it is such a statement, so that no attack is read out of the
    /// denial.
    static boolean read(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        Optional<Term> verb = view.terms("say")
                .filter(term -> term.flags().stream()
                        .anyMatch(
                                flag -> flag.equals("denies") || flag.equals("admits") || flag.equals("investigates")))
                .findFirst();
        Optional<Claim.Stance> stance = verb.map(PartyStatementRule::stance).or(() -> saidNot(view));
        Optional<PartyCode> party = stance.isPresent() ? party(discourse, view, verb, speaker) : Optional.empty();
        if (stance.isEmpty() || party.isEmpty()) {
            return false;
        }
        if (view.isTitle() && toldBelow(discourse, view, party.get(), stance.get())) {
            return true;
        }
        List<DateMention> dates = SayingDates.told(view);
        ReportedDate date = dates.stream()
                .filter(found -> !found.isPeriod())
                .findFirst()
                .map(found -> discourse.dates.resolve(found, discourse.lastDay()))
                .orElseGet(ReportedDate::unstated);
        List<ReportedPlace> places =
                view.places().stream().map(PlaceMention::place).toList();
        List<Code> acts = AttackDraft.specific(
                view.terms("act")
                        .filter(term -> term.has("noun"))
                        .map(term -> new Code(term.code()))
                        .distinct()
                        .toList(),
                List.of());
        List<ObjectMention> objects = new ObjectGrammar(view, discourse.text())
                .read().stream().map(ObjectGrammar.Told::object).toList();
        Spans span = new Spans(view);
        verb.ifPresent(term -> span.add(term.from(), term.to()));
        view.terms("act").filter(term -> term.has("noun")).forEach(term -> span.add(term.from(), term.to()));
        dates.forEach(found -> span.add(found.from(), found.to()));
        view.places().forEach(place -> span.add(place.from(), place.to()));
        Speaker says = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
        var time = discourse.times.find(view.tokens());
        Draft draft = Draft.of(
                span.start(),
                span.end(),
                says,
                Modality.ASSERTED,
                "party-statement",
                (statement, _) -> new Claim.PartyStatement(
                        statement, party.get(), stance.get(), date, time, places, acts, objects));
        discourse.add(draft);
        discourse.partyStatements.putIfAbsent(key(party.get(), stance.get()), draft);
        return true;
    }

    private static String key(PartyCode party, Claim.Stance stance) {
        return party.value() + " " + stance;
    }

    /// A headline tells again what the body tells; the body was read before.
    private static boolean toldBelow(Discourse discourse, SentenceView view, PartyCode party, Claim.Stance stance) {
        Draft told = discourse.partyStatements.get(key(party, stance));
        if (told != null) {
            told.retold()
                    .add(new int[] {view.sentence().start(), view.sentence().end()});
        }
        return told != null;
    }

    private static Claim.Stance stance(Term verb) {
        if (verb.has("admits")) {
            return Claim.Stance.ADMITS;
        }
        return verb.has("investigates") ? Claim.Stance.WILL_INVESTIGATE : Claim.Stance.DENIES;
    }

    /// "said that its aircraft had not struck".
    private static Optional<Claim.Stance> saidNot(SentenceView view) {
        boolean not = view.terms("negation")
                .anyMatch(term -> view.isWord(term.from() - 1, "had", "has", "did", "have")
                                && view.terms("act")
                                        .anyMatch(act -> act.from() >= term.to() && act.from() - term.to() <= 4)
                        || view.isWord(term.from(), "no")
                                && view.terms("act")
                                        .anyMatch(act -> act.from() == term.to() || act.from() == term.to() + 1));
        return not && view.has("say") ? Optional.of(Claim.Stance.DENIES) : Optional.empty();
    }

    /// The party that speaks: named before the verb, or the speaker itself.
    private static Optional<PartyCode> party(
            Discourse discourse, SentenceView view, Optional<Term> verb, Optional<Speaker.Named> speaker) {
        int to = verb.map(Term::from).orElse(view.size());
        Optional<PartyCode> spokesman = view.terms("speaker")
                .filter(term -> term.from() < to)
                .flatMap(term -> term.flags().stream())
                .filter(flag -> flag.startsWith("party:"))
                .map(flag -> new PartyCode(flag.substring(6)))
                .findFirst();
        if (spokesman.isPresent()) {
            return spokesman;
        }
        boolean otherSpeaker = speaker.filter(named ->
                        named.kind() != Speaker.SpeakerKind.PARTY && named.kind() != Speaker.SpeakerKind.OFFICIAL)
                .isPresent();
        if (otherSpeaker) {
            return Optional.empty();
        }
        return discourse.parties(view).groups().stream()
                .filter(group -> group.from() < to)
                .findFirst()
                .map(group -> group.parties().of().getFirst().party());
    }
}
