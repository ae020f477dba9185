package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads one count of attacks with when, where, what and by whom.
final class AttackTally {

    private final TallyDrafts drafts;
    private final Discourse discourse;
    private final SentenceView view;

    AttackTally(TallyDrafts drafts) {
        this.drafts = drafts;
        this.discourse = drafts.discourse();
        this.view = drafts.view();
    }

    /// @param part true where it is a part of the count told before
    /// @param all the counts of the sentence
    void read(CountedAct act, boolean part, List<CountedAct> all) {
        int to = act.clauseEnd(view, all);
        Parties parties = discourse
                .parties(view)
                .agents(act.number().from(), to)
                .or(() -> part ? discourse.parties(view).agents(act.number().from(), sharedEnd()) : Optional.empty())
                .or(() -> discourse.parties(view).agents().filter(_ -> !part && all.size() == 1))
                .map(PartyGrammar.Group::parties)
                .orElseGet(Parties::none);
        Spans span = new Spans(view).add(act.number().from(), act.to());
        List<ReportedPlace> places = new ArrayList<>();
        ReportedDate date = ReportedDate.unstated();
        List<ObjectMention> objects = List.of();
        if (!part) {
            date = period(span);
            view.places().forEach(place -> {
                places.add(place.place());
                span.add(place.from(), place.to());
            });
            List<ObjectGrammar.Told> told = new ObjectGrammar(view, discourse.text())
                    .read().stream().filter(object -> object.from() >= act.to()).toList();
            objects = told.stream().map(ObjectGrammar.Told::object).toList();
            told.forEach(object -> span.add(object.from(), object.to()));
        }
        discourse
                .parties(view)
                .agents(act.to(), view.size())
                .filter(_ -> !part)
                .ifPresent(group -> span.add(group.from(), group.to()));
        List<Code> acts = act.acts().stream()
                .map(term -> new Code(term.code()))
                .distinct()
                .toList();
        Counted counted = Counted.number(Counted.Unit.ATTACKS, act.number().count());
        Draft draft = drafts.add(counted, date, places, acts, objects, parties, part, span);
        if (!part) {
            remember(draft, parties);
        }
    }

    private void remember(Draft draft, Parties parties) {
        discourse.wholeTally = draft;
        if (parties.of().size() > 1) {
            discourse.wholeParties = parties;
        }
    }

    /// "three A and two B by X": what follows the last of them holds for each.
    private int sharedEnd() {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, ",") && at > 4) {
                return at;
            }
        }
        return view.size();
    }

    private ReportedDate period(Spans span) {
        Optional<DateMention> date = drafts.dates().stream()
                .filter(DateMention::isPeriod)
                .findFirst()
                .or(() -> drafts.dates().stream().findFirst());
        date.ifPresent(found -> span.add(found.from(), found.to()));
        return date.map(found -> drafts.resolved(found)).orElseGet(ReportedDate::unstated);
    }
}
