package org.tawthiq.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.draft.Draft;
import org.tawthiq.reading.draft.PlaceMention;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.reading.draft.Spans;
import org.tawthiq.reading.lexicon.Term;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// Reads numbers of the dead, injured and displaced over a period.
final class PersonTallies {

    private final TallyDrafts drafts;
    private final Discourse discourse;
    private final SentenceView view;

    PersonTallies(TallyDrafts drafts) {
        this.drafts = drafts;
        this.discourse = drafts.discourse();
        this.view = drafts.view();
    }

    /// Numbers of the dead, injured and displaced over a period.
    boolean read() {
        List<HarmGrammar.Told> harm = HarmGrammar.read(view);
        boolean displaced = harm.stream().anyMatch(told -> told.what().equals("displaced"));
        boolean period = drafts.hasPeriod() || isAboutWar();
        boolean remain = remainDisplaced();
        boolean several = view.terms("aggregate").anyMatch(term -> term.code().equals("several"));
        if (!period && !displaced && !several) {
            return remain;
        }
        boolean any = remain;
        for (HarmGrammar.Told told : harm) {
            boolean counts =
                    told.what().equals("displaced") || (period || several) && !told.part() && !drafts.isLocal();
            if (counts) {
                personsTally(told);
                any = true;
            }
        }
        return any;
    }

    /// "the war has killed", "the conflict".
    private boolean isAboutWar() {
        for (int at = 0; at < view.size(); at++) {
            if (view.isWord(at, "war", "conflict")
                    && (view.isWord(at + 1, "has", "had", "killed") || view.isWord(at - 1, "'s"))) {
                return true;
            }
        }
        return view.has("aggregate") && view.has("situation");
    }

    private boolean remainDisplaced() {
        Optional<Term> remain = view.terms("harm")
                .filter(term -> term.code().startsWith("remain"))
                .findFirst();
        if (remain.isEmpty()) {
            return false;
        }
        Optional<NumberMention> number = view.numbers().stream()
                .filter(mention ->
                        mention.to() <= remain.get().from() && remain.get().from() - mention.to() <= 3)
                .findFirst();
        number.ifPresent(found -> drafts.add(
                Counted.number(Counted.Unit.DISPLACED, found.count()),
                ReportedDate.unstated(),
                List.of(),
                List.of(),
                List.of(),
                Parties.none(),
                false,
                new Spans(view).add(found.from(), remain.get().to())));
        return number.isPresent();
    }

    private void personsTally(HarmGrammar.Told told) {
        Counted.Unit unit = switch (told.what()) {
            case "killed" -> Counted.Unit.KILLED;
            case "injured" -> Counted.Unit.INJURED;
            case "missing" -> Counted.Unit.MISSING;
            case "detained" -> Counted.Unit.DETAINED;
            default -> Counted.Unit.DISPLACED;
        };
        Spans span = new Spans(view).add(told.from(), told.to());
        Counted counted = new Counted(
                unit,
                told.persons().status(),
                new Counted.Amount.Numbered(told.persons().count()));
        Counting over = counting(told);
        Speaker says = relativeClause(told) ? uncertain() : drafts.speaker();
        Draft draft = Draft.of(
                span.start(),
                span.end(),
                says,
                drafts.modality(),
                "tally-of-persons",
                (statement, _) -> new Claim.Tally(
                        statement,
                        counted,
                        over.date(),
                        over.places(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Parties.none(),
                        Known.unknown(),
                        Known.unknown()));
        discourse.add(draft);
    }

    /// When and where persons are counted.
    private record Counting(ReportedDate date, List<ReportedPlace> places) {}

    /// "across the two" counts over the attacks told right before, where the sentence says neither when nor
    /// where.
    private Counting counting(HarmGrammar.Told told) {
        ReportedDate period = nearestPeriod(told);
        List<ReportedPlace> own =
                view.places().stream().map(PlaceMention::place).toList();
        Optional<Term> several = view.terms("aggregate")
                .filter(term -> term.code().equals("several"))
                .findFirst();
        if (several.isEmpty()) {
            return new Counting(period, own);
        }
        AttacksBefore before = AttacksBefore.of(discourse, view, several.get());
        ReportedDate date = period.isStated()
                ? period
                : drafts.dates().stream().findFirst().map(drafts::resolved).orElseGet(before::date);
        return new Counting(date, own.isEmpty() ? before.places() : own);
    }

    private ReportedDate nearestPeriod(HarmGrammar.Told told) {
        return drafts.dates().stream()
                .filter(DateMention::isPeriod)
                .min(Comparator.comparingInt((DateMention date) -> openFirst(date))
                        .thenComparingInt(date -> Math.abs(date.from() - told.from())))
                .map(drafts::resolved)
                .orElseGet(ReportedDate::unstated);
    }

    /// A stretch that is still open ("since", "from") is what a running count counts over.
    private int openFirst(DateMention date) {
        return view.isWord(date.from(), "since", "from") ? 0 : 1;
    }

    /// "…, during the onslaught which has killed": what a relative clause adds to reported speech may be
    /// the newsroom's own.
    private boolean relativeClause(HarmGrammar.Told told) {
        if (!(drafts.speaker() instanceof Speaker.Named)) {
            return false;
        }
        for (int at = told.from() - 1; at > 0; at--) {
            if (view.isWord(at, "which", "that")
                    && view.covering("situation", at - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Speaker uncertain() {
        List<String> candidates = new ArrayList<>();
        if (drafts.speaker() instanceof Speaker.Named named) {
            candidates.add(named.name());
        }
        candidates.add("the text itself");
        return new Speaker.Uncertain(candidates);
    }
}
