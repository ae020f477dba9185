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
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;

/// Reads a party's part in acts in general: it supported, struck, facilitated.
final class AttributionRule {

    private final Discourse discourse;
    private final SentenceView view;

    AttributionRule(Discourse discourse, SentenceView view) {
        this.discourse = discourse;
        this.view = view;
    }

    /// Reads the sentence when it speaks of no single attack.
    boolean read(Optional<Speaker.Named> speaker) {
        Optional<PartyGrammar.Group> subject = discourse.parties(view).groups().stream()
                .filter(PartyGrammar.Group::sure)
                .findFirst();
        boolean single = view.places().stream().anyMatch(PlaceMention::isLocal)
                || view.dates().stream().anyMatch(date -> !date.isPeriod());
        if (subject.isEmpty() || single || speaker.isEmpty()) {
            return false;
        }
        boolean supported = part("supported", Parties.Part.SUPPORTED, subject.get(), speaker);
        boolean facilitated = part("facilitated", Parties.Part.FACILITATED, subject.get(), speaker);
        boolean struck = (supported || facilitated || view.has("law"))
                && part("struck", Parties.Part.STRUCK, subject.get(), speaker);
        return supported || facilitated || struck;
    }

    private boolean part(String code, Parties.Part part, PartyGrammar.Group subject, Optional<Speaker.Named> speaker) {
        Optional<Term> cue = view.terms(cueKind(code))
                .filter(term -> term.code().equals(code) && term.from() >= subject.to())
                .findFirst();
        if (cue.isEmpty()) {
            return false;
        }
        Spans span = new Spans(view).add(cue.get().from(), cue.get().to());
        Optional<Term> act = view.terms("act")
                .filter(term -> part == Parties.Part.STRUCK
                        && term.from() >= cue.get().to()
                        && term.from() - cue.get().to() <= 3)
                .findFirst();
        if (part == Parties.Part.STRUCK && act.isEmpty()) {
            return false;
        }
        act.ifPresent(term -> span.add(term.from(), term.to()));
        if (part == Parties.Part.FACILITATED) {
            view.terms("law").forEach(term -> span.add(term.from(), term.to()));
        }
        Parties parties = new Parties(
                subject.parties().relation(), part, subject.parties().of());
        List<Code> acts = act.map(term -> List.of(new Code(term.code()))).orElseGet(List::of);
        Speaker says = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
        discourse.add(Draft.of(
                span.start(),
                span.end(),
                says,
                Modality.ASSERTED,
                "attribution",
                (statement, _) -> new Claim.Attribution(statement, parties, acts, ReportedDate.unstated(), List.of())));
        return true;
    }

    private static String cueKind(String code) {
        return code.equals("struck") ? "carried-out" : "support";
    }
}
