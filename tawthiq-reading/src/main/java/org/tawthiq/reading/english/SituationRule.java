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
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads campaigns, ceasefires, sieges and who holds an area.
final class SituationRule {

    private final Discourse discourse;
    private final SentenceView view;
    private final Speaker speaker;

    SituationRule(Discourse discourse, SentenceView view, Optional<Speaker.Named> speaker) {
        this.discourse = discourse;
        this.view = view;
        this.speaker = speaker.<Speaker>map(named -> named).orElseGet(Speaker.TheTextItself::new);
    }

    void read() {
        if (view.isIn(Paragraph.Kind.NOTE)) {
            return;
        }
        view.terms("situation").filter(this::isTold).map(Term::code).distinct().forEach(code -> add(code));
    }

    /// A ceasefire needs a time or a verb; a campaign or offensive needs who wages it or since when.
    private boolean isTold(Term term) {
        boolean agent = discourse.parties(view).agents().isPresent();
        boolean dated = view.dates().stream().anyMatch(DateMention::isPeriod);
        return switch (term.code()) {
            case "campaign" -> agent || dated;
            case "offensive" -> agent && isByPhrase(term) || view.isIn(Paragraph.Kind.CAPTION);
            case "ceasefire" -> dated || holds(term);
            case "siege" -> dated || agent;
            default -> true;
        };
    }

    private boolean isByPhrase(Term term) {
        return discourse.parties(view).agents(term.to(), view.size()).isPresent();
    }

    private boolean holds(Term term) {
        for (int at = term.to(); at < Math.min(view.size(), term.to() + 5); at++) {
            if (view.isWord(at, "held", "holds", "came", "took", "began", "collapsed", "agreed", "brokered")) {
                return true;
            }
        }
        return false;
    }

    private void add(String code) {
        Term term = view.terms("situation")
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
        Spans span = new Spans(view).add(term.from(), term.to());
        Optional<PartyGrammar.Group> agents = code.equals("control") || code.equals("ceasefire")
                ? Optional.empty()
                : discourse.parties(view).agents();
        agents.ifPresent(group -> span.add(group.from(), group.to()));
        ReportedDate date = code.equals("control") ? ReportedDate.unstated() : date(span);
        List<ReportedPlace> places =
                view.places().stream().map(PlaceMention::place).toList();
        view.places().stream().filter(place -> near(place, span)).forEach(place -> span.add(place.from(), place.to()));
        Parties parties = agents.map(PartyGrammar.Group::parties).orElseGet(Parties::none);
        discourse.add(Draft.of(
                span.start(),
                span.end(),
                speaker,
                Modality.ASSERTED,
                "situation",
                (statement, _) -> new Claim.Situation(statement, new Code(code), date, places, parties)));
    }

    private ReportedDate date(Spans span) {
        Optional<DateMention> date =
                SayingDates.told(view).stream().filter(DateMention::isPeriod).findFirst();
        date.ifPresent(found -> span.add(found.from(), found.to()));
        return date.map(found -> discourse.dates.resolve(found, Optional.empty()))
                .orElseGet(ReportedDate::unstated);
    }

    /// In a caption the span must not grow over the persons whom it names.
    private boolean near(PlaceMention place, Spans span) {
        return !view.isIn(Paragraph.Kind.CAPTION) && Math.abs(place.from() - span.endToken()) <= 4;
    }
}
