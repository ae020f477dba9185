package org.tawthiq.reading.arabic;

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

/// Reads what a party says of an act of its own: *نفت وزارة الدفاع الروسية تنفيذ أي غارة*, *تبنى تنظيم
/// الدولة التفجير*, *أعلن الجيش تنفيذ غارة*.
final class PartyStatementSentence {

    private static final int REACH = 4;

    private final ArabicText context;
    private final SentenceView view;

    PartyStatementSentence(ArabicText context, SentenceView view) {
        this.context = context;
        this.view = view;
    }

    /// What a sentence turned out to hold.
    ///
    /// @param denial true where no attack may be read out of it: as the party says, it did not happen
    /// @param speaker the party, where it speaks of an act of its own
    record Told(boolean denial, Optional<Speaker.Named> speaker) {}

    Told read() {
        for (Term verb : view.terms("say").toList()) {
            Optional<Claim.Stance> stance = stance(verb);
            Optional<Term> subject = stance.isPresent() ? subject(verb) : Optional.empty();
            if (subject.isPresent() && view.has("act")) {
                Speaker.Named party = speaker(subject.get());
                context.others.add(draft(verb, stance.get(), subject.get(), party));
                return new Told(stance.get() == Claim.Stance.DENIES, Optional.of(party));
            }
        }
        return new Told(false, Optional.empty());
    }

    private Speaker.Named speaker(Term subject) {
        String words = view.words(context.text, subject.from(), subject.to());
        return new Speaker.Named(words, Speaker.SpeakerKind.PARTY, List.of(), words);
    }

    private Optional<Claim.Stance> stance(Term verb) {
        if (verb.has("denies")) {
            return Optional.of(Claim.Stance.DENIES);
        }
        if (verb.has("admits")) {
            return Optional.of(Claim.Stance.ADMITS);
        }
        boolean own = view.terms("own-act").anyMatch(term -> term.from() > verb.to() && term.from() - verb.to() <= 6);
        return verb.has("announces") && own ? Optional.of(Claim.Stance.ANNOUNCES) : Optional.empty();
    }

    /// Who speaks: right behind the verb, or close before it.
    private Optional<Term> subject(Term verb) {
        return view.terms("party")
                .filter(term -> !term.has("adjective"))
                .filter(term -> term.from() >= verb.to() && term.from() - verb.to() <= 1
                        || verb.from() >= term.to() && verb.from() - term.to() <= REACH)
                .findFirst()
                .or(() -> spokesman(verb));
    }

    private Optional<Term> spokesman(Term verb) {
        return view.terms("speaker")
                .filter(term -> PartyPhrases.spokenFor(term).isPresent())
                .filter(term -> term.from() >= verb.to() && term.from() - verb.to() <= REACH
                        || verb.from() >= term.to() && verb.from() - term.to() <= REACH)
                .findFirst();
    }

    private Draft draft(Term verb, Claim.Stance stance, Term subject, Speaker says) {
        PartyCode party = PartyPhrases.spokenFor(subject).orElseGet(() -> new PartyCode(subject.code()));
        Optional<DateMention> day =
                view.dates().stream().filter(found -> !found.isPeriod()).findFirst();
        ReportedDate date = day.map(found -> context.dates.resolve(found, context.lastDay()))
                .orElseGet(ReportedDate::unstated);
        List<ReportedPlace> places =
                view.places().stream().map(PlaceMention::place).toList();
        List<Code> acts = AttackDraft.specific(
                view.terms("act").map(term -> new Code(term.code())).distinct().toList(), List.of());
        List<ObjectMention> objects = new ObjectPhrases(view, context.text)
                .read().stream().map(ObjectPhrases.Told::object).toList();
        Spans span = new Spans(view).add(verb.from(), verb.to()).add(subject.from(), subject.to());
        view.terms("act").forEach(term -> span.add(term.from(), term.to()));
        view.places().forEach(place -> span.add(place.from(), place.to()));
        day.ifPresent(found -> span.add(found.from(), found.to()));
        var time = context.finder.time(view.tokens());
        return Draft.of(
                span.start(),
                span.end(),
                says,
                Modality.ASSERTED,
                "arabic-party-statement",
                (statement, _) ->
                        new Claim.PartyStatement(statement, party, stance, date, time, places, acts, objects));
    }
}
