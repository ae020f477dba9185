package org.tawthiq.reading.arabic;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads counts over a period or an area out of an Arabic sentence: of attacks (*227 هجوما منذ بداية
/// العام*), of the dead and injured, of the displaced.
final class TallySentence {

    private final ArabicText context;
    private final SentenceView view;
    private final Speaker speaker;
    private final Optional<DateMention> period;

    TallySentence(ArabicText context, SentenceView view, Optional<Speaker.Named> speaker) {
        this.context = context;
        this.view = view;
        this.speaker = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
        this.period = view.dates().stream().filter(DateMention::isPeriod).findFirst();
    }

    /// Reads the sentence's tallies; true where it has one, so that no attack is read out of the same words.
    boolean read() {
        boolean any = displaced();
        if (period.isEmpty() || view.isTitle() && view.numbers().isEmpty()) {
            return any;
        }
        boolean counted = false;
        for (NumberMention number : view.numbers()) {
            counted |= attacks(number);
        }
        List<HarmPhrases.Told> harm = HarmPhrases.read(view);
        boolean day = view.dates().stream().anyMatch(date -> !date.isPeriod());
        if (!counted && (day && !view.has("tally") || harm.isEmpty())) {
            return any;
        }
        harm.stream().filter(told -> !told.part()).forEach(this::persons);
        return any || counted || !harm.isEmpty();
    }

    /// "227 هجوما", "أكثر من 40 غارة".
    private boolean attacks(NumberMention number) {
        Optional<Term> act = view.termAt("act", number.to()).filter(term -> term.has("noun"));
        boolean counts = number.kind() == NumberMention.Kind.COUNT || number.kind() == NumberMention.Kind.MEASURE;
        if (act.isEmpty() || !counts || number.vague() || number.count().least() < 2) {
            return false;
        }
        Optional<PartyPhrases.Group> agents = new PartyPhrases(view, context.text).agents();
        add(
                Counted.number(Counted.Unit.ATTACKS, number.count()),
                List.of(new Code(act.get().code())),
                agents.map(PartyPhrases.Group::parties).orElseGet(Parties::none),
                number.from(),
                act.get().to());
        return true;
    }

    private void persons(HarmPhrases.Told told) {
        Counted.Unit unit = switch (told.what()) {
            case KILLED -> Counted.Unit.KILLED;
            case INJURED -> Counted.Unit.INJURED;
            case MISSING -> Counted.Unit.MISSING;
            case DETAINED -> Counted.Unit.DETAINED;
        };
        HarmCount count = told.persons().harm(told.what(), false, "");
        add(
                new Counted(unit, count.status(), new Counted.Amount.Numbered(count.count())),
                List.of(),
                Parties.none(),
                told.from(),
                told.to());
    }

    /// "نزوح أكثر من مليون شخص": a count whether the period is told or not.
    private boolean displaced() {
        Optional<Term> word = view.terms("displaced").findFirst();
        Optional<NumberMention> number = word.flatMap(term -> view.numbers().stream()
                .filter(mention -> mention.kind() == NumberMention.Kind.COUNT && !mention.vague())
                .filter(mention -> Math.abs(mention.from() - term.to()) <= 8)
                .findFirst());
        if (number.isEmpty() || number.get().count().least() < 10) {
            return false;
        }
        add(
                Counted.number(Counted.Unit.DISPLACED, number.get().count()),
                List.of(),
                Parties.none(),
                Math.min(word.get().from(), number.get().from()),
                Math.max(word.get().to(), number.get().to()));
        return true;
    }

    private void add(Counted counted, List<Code> acts, Parties parties, int from, int to) {
        Spans span = new Spans(view).add(from, to);
        ReportedDate date = period.map(found -> context.dates.resolve(found, context.lastDay()))
                .orElseGet(ReportedDate::unstated);
        List<ReportedPlace> places =
                view.places().stream().map(PlaceMention::place).toList();
        context.others.add(Draft.of(
                span.start(),
                span.end(),
                speaker,
                Modality.ASSERTED,
                "arabic-tally",
                (statement, _) -> new Claim.Tally(
                        statement,
                        counted,
                        date,
                        places,
                        acts,
                        List.of(),
                        List.of(),
                        parties,
                        Known.unknown(),
                        Known.unknown())));
    }
}
