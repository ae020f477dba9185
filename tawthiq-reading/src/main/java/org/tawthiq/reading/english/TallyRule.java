package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Paragraph;

/// Reads counts over a period and an area: of attacks, of the dead, of the displaced; their parts and
/// shares.
final class TallyRule {

    private final Discourse discourse;
    private final SentenceView view;
    private final TallyDrafts drafts;
    private final AttackTally tally;
    private final TallyParts parts;

    TallyRule(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        this.discourse = discourse;
        this.view = view;
        this.drafts = TallyDrafts.of(discourse, view, speaker);
        this.tally = new AttackTally(drafts);
        this.parts = new TallyParts(drafts, tally);
    }

    /// Reads the sentence's tallies; true where it has one, so that no attack is read out of the same
    /// words.
    boolean read() {
        if (view.isIn(Paragraph.Kind.NOTE) || view.isIn(Paragraph.Kind.CAPTION)) {
            return false;
        }
        boolean attacks = attacks();
        attacks |= parts.predicated();
        boolean share = parts.share();
        boolean persons = new PersonTallies(drafts).read();
        return attacks || share || persons;
    }

    private boolean attacks() {
        List<CountedAct> counted = new ArrayList<>();
        for (NumberMention number : view.numbers()) {
            CountedAct.of(discourse, view, number).ifPresent(counted::add);
        }
        boolean included = view.has("part") && discourse.wholeTally != null;
        boolean documented = view.has("count-verb") || view.has("aggregate");
        if (counted.isEmpty() && included) {
            // "seven of them children" is a part of the dead, and no part of the attacks counted before.
            return !drafts.isLocal() && HarmGrammar.read(view).isEmpty() && parts.uncounted(view.from());
        }
        if (counted.isEmpty()
                || !(included || drafts.hasPeriod() || documented && !drafts.isLocal() && !recounted(counted))) {
            return false;
        }
        for (CountedAct act : counted) {
            tally.read(act, included, counted);
        }
        if (included) {
            parts.uncounted(counted.getLast().to());
        }
        return true;
    }

    /// "the group counted three strikes", right after an attack: the strikes of that attack.
    private boolean recounted(List<CountedAct> counted) {
        boolean bare = drafts.dates().isEmpty()
                && view.places().isEmpty()
                && new ObjectGrammar(view, discourse.text()).read().isEmpty();
        return bare && counted.size() == 1 && discourse.previous(view).isPresent() && !view.has("aggregate");
    }
}
