package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.text.Paragraph;
import org.tawthiq.vocabulary.Code;

/// Reads who calls acts by a legal name. It is *collective* unless the sentence speaks of one attack; a
/// collective one never passes to an incident.
final class LegalRule {

    private LegalRule() {}

    static void read(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        List<Term> laws = view.terms("law").toList();
        if (laws.isEmpty() || view.isIn(Paragraph.Kind.NOTE) || view.has("hypothetical") && !view.has("say")) {
            return;
        }
        List<Code> codes =
                laws.stream().map(term -> new Code(term.code())).distinct().toList();
        Optional<PartyGrammar.Group> agents = discourse.parties(view).agents();
        Parties parties = agents.map(PartyGrammar.Group::parties).orElseGet(Parties::none);
        Claim.Reach reach = isCollective(view) ? Claim.Reach.COLLECTIVE : Claim.Reach.SINGLE;
        Spans span = new Spans(view);
        view.terms("reach").forEach(term -> span.add(term.from(), term.to()));
        laws.forEach(term -> span.add(term.from(), term.to()));
        Modality modality = view.terms("alleged").findAny().isPresent() ? Modality.ALLEGED : Modality.ASSERTED;
        Speaker says = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
        discourse.add(Draft.of(
                span.start(),
                span.end(),
                says,
                modality,
                "legal",
                (statement, _) -> new Claim.LegalCharacterisation(statement, codes, reach, parties, List.of())));
    }

    private static boolean isCollective(SentenceView view) {
        boolean plural = view.has("reach")
                || view.numbers().stream().anyMatch(number -> number.count().least() > 1);
        boolean oneDay = view.dates().stream().anyMatch(date -> !date.isPeriod())
                && view.places().stream().anyMatch(PlaceMention::isLocal);
        return plural || !oneDay;
    }
}
