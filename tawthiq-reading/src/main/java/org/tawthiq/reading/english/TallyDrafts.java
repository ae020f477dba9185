package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Makes the claims of one sentence's counts.
///
/// @param dates those of what is told, not of the telling
record TallyDrafts(Discourse discourse, SentenceView view, Speaker speaker, List<DateMention> dates) {

    static TallyDrafts of(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        return new TallyDrafts(
                discourse,
                view,
                speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new),
                SayingDates.told(view));
    }

    boolean hasPeriod() {
        return dates.stream().anyMatch(DateMention::isPeriod);
    }

    boolean hasDay() {
        return dates.stream().anyMatch(date -> !date.isPeriod());
    }

    /// A place and a day of its own, and no stretch: what is told of is one attack.
    boolean isLocal() {
        return hasDay() && !hasPeriod() && view.places().stream().anyMatch(PlaceMention::isLocal);
    }

    ReportedDate resolved(DateMention date) {
        return discourse.dates.resolve(date, discourse.lastDay());
    }

    Modality modality() {
        return view.has("alleged") ? Modality.ALLEGED : Modality.ASSERTED;
    }

    /// A count of attacks or people, a part of the whole told before where `part` says so.
    Draft add(
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
