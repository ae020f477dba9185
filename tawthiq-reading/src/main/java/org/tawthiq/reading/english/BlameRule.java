package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.AttackDraft;
import org.tawthiq.reading.draft.AttackMerge;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.TimeOfDay;

/// Reads who is held responsible for the attack told just before, where a sentence says only that: "X
/// attributed the attack to Y", "X leaves open whether Y or Z carried it out". Its dates are those of the
/// judgment, not of the attack.
final class BlameRule {

    private static final Code UNSPECIFIED = new Code("attack_unspecified");

    private BlameRule() {}

    /// Reads the sentence; true where it is such a judgment.
    static boolean read(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        Optional<AttackDraft> previous = discourse.previous(view);
        PartyGrammar grammar = discourse.parties(view);
        Optional<PartyGrammar.Group> blamed = grammar.blamed();
        boolean ownEvent = view.places().stream().anyMatch(PlaceMention::isLocal)
                || SayingDates.told(view).stream()
                        .anyMatch(date -> !date.isPeriod()
                                && blamed.filter(group -> group.to() <= date.from())
                                        .isPresent())
                || view.has("object")
                || !HarmGrammar.read(view).isEmpty();
        if (previous.isEmpty() || blamed.isEmpty() || speaker.isEmpty() || ownEvent || view.isTitle()) {
            return false;
        }
        AttackDraft attack = previous.get();
        Spans span = new Spans(view).add(blamed.get().from(), blamed.get().to());
        view.terms("say")
                .filter(term -> term.from() < blamed.get().from())
                .forEach(term -> span.add(term.from(), term.to()));
        ReportedDate date = attack.date().isStated()
                ? new ReportedDate(
                        attack.date().extent(),
                        ReportedDate.Anchor.EVENT,
                        attack.date().yearInferred(),
                        "")
                : ReportedDate.unstated();
        Parties parties = blamed.get().parties();
        AttackMerge.put(
                discourse.attacks,
                new AttackDraft(
                        view,
                        span.start(),
                        span.end(),
                        speaker.get(),
                        Modality.ASSERTED,
                        date,
                        false,
                        new TimeOfDay.Unstated(),
                        attack.places(),
                        false,
                        List.of(UNSPECIFIED),
                        List.of(),
                        List.of(),
                        parties,
                        List.of(),
                        new ArrayList<>()));
        return true;
    }
}
