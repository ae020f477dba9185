package org.tawthiq.reading.arabic;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads campaigns, ceasefires and sieges out of an Arabic sentence, where it says since when, or who
/// wages or agreed them.
final class SituationSentence {

    private SituationSentence() {}

    /// Reads the sentence; true where it tells of a ceasefire or a campaign and of nobody harmed, so that no
    /// attack is read out of the same words.
    static boolean read(ArabicText context, SentenceView view, Optional<Speaker.Named> speaker) {
        Optional<Term> term = view.terms("situation").findFirst();
        Optional<DateMention> date = view.dates().stream().findFirst();
        Optional<PartyPhrases.Group> agents = new PartyPhrases(view, context.text).agents();
        boolean parties = view.has("party");
        boolean ceasefire =
                term.filter(found -> found.code().equals("ceasefire")).isPresent();
        boolean told = term.isPresent()
                && (date.isPresent() && (ceasefire || date.get().isPeriod()) || !ceasefire && parties);
        if (!told) {
            return false;
        }
        Spans span = new Spans(view).add(term.get().from(), term.get().to());
        date.ifPresent(found -> span.add(found.from(), found.to()));
        if (!ceasefire) {
            agents.ifPresent(group -> span.add(group.from(), group.to()));
        }
        ReportedDate when = date.map(found -> context.dates.resolve(found, context.lastDay()))
                .orElseGet(ReportedDate::unstated);
        List<ReportedPlace> places =
                view.places().stream().map(PlaceMention::place).toList();
        Parties by = ceasefire
                ? Parties.none()
                : agents.map(PartyPhrases.Group::parties).orElseGet(Parties::none);
        Code what = new Code(term.get().code());
        context.others.add(Draft.of(
                span.start(),
                span.end(),
                speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new),
                Modality.ASSERTED,
                "arabic-situation",
                (statement, _) -> new Claim.Situation(statement, what, when, places, by)));
        boolean local = view.places().stream()
                .anyMatch(place -> place.place().precision().compareTo(PlacePrecision.TOWN) <= 0
                        && !AttackDraft.mayBeProvince(place.place()));
        return HarmPhrases.read(view).isEmpty() && !(local && view.has("act"));
    }
}
