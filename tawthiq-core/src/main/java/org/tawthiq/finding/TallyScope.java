package org.tawthiq.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;

/// Which attacks a tally counts, as far as its words tell. See METHOD.md, "Checks of statements".
final class TallyScope {

    private TallyScope() {}

    /// The selection that a tally's own words make.
    static Selection selection(Claim.Tally tally) {
        return narrowed(Selection.everything(), tally);
    }

    /// What the words of a part add to the selection of its whole.
    static Selection narrowed(Selection wider, Claim.Tally tally) {
        List<Code> codes = codes(tally);
        Selection narrowed = wider;
        if (tally.date().isStated()) {
            narrowed = narrowed.during(tally.date().extent());
        }
        if (!tally.places().isEmpty()) {
            narrowed = narrowed.within(tally.places());
        }
        if (!codes.isEmpty()) {
            narrowed = narrowed.withCodes(codes);
        }
        if (!tally.objects().isEmpty()) {
            narrowed = narrowed.onObjects(
                    tally.objects().stream().map(ObjectMention::kind).distinct().toList());
        }
        if (!tally.parties().isEmpty()) {
            narrowed = narrowed.by(
                    Set.copyOf(tally.parties().codes()), tally.parties().relation());
        }
        return narrowed;
    }

    /// Tells whether the words bound what is counted. A single day does not: they may count one of its
    /// attacks.
    static boolean isTold(Claim.Tally tally) {
        boolean period = tally.date().isStated() && !(tally.date().extent() instanceof DateExtent.Day);
        boolean place = tally.places().stream().anyMatch(area -> area.best().isPresent());
        return period
                || place
                || !codes(tally).isEmpty()
                || !tally.objects().isEmpty()
                || !tally.parties().isEmpty();
    }

    /// The selection within the countries and the period of the case, where it has no place or time of its
    /// own.
    static Selection inCase(Selection selection, Selection scope) {
        boolean timed = !(selection.period() instanceof DateExtent.Unstated);
        return new Selection(
                timed ? selection.period() : scope.period(),
                selection.areas().isEmpty() ? scope.countries() : selection.countries(),
                selection.areas(),
                selection.codes(),
                selection.objects(),
                selection.parties(),
                selection.relation());
    }

    private static List<Code> codes(Claim.Tally tally) {
        return Stream.concat(tally.acts().stream(), tally.means().stream())
                .filter(code -> !code.word().equals("attack_unspecified"))
                .toList();
    }
}
