package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Bounds;

/// What one claim says of one kind of harm: of all persons, or of civilians, fighters or those out of combat alone.
/// Where it tells a total too, the parts and the total bound each other.
///
/// @param stated the words of the first figure
record StatusFigures(Bounds bounds, String stated) {

    /// @param status `NOT_SAID` for all persons
    static Optional<StatusFigures> of(Claim.Attack claim, HarmCount.Harm what, HarmCount.Status status) {
        List<HarmCount> counts =
                claim.harm().stream().filter(count -> count.what() == what).toList();
        return status == HarmCount.Status.NOT_SAID ? total(counts) : part(counts, status);
    }

    /// The totals together, and not fewer than the parts whose status sets them apart from each other. Where a source
    /// tells more in parts than in all, both stay possible.
    private static Optional<StatusFigures> total(List<HarmCount> counts) {
        List<HarmCount> totals = totals(counts);
        return totals.isEmpty() ? Optional.empty() : Optional.of(sum(totals, parts(counts)));
    }

    private static StatusFigures sum(List<HarmCount> totals, Bounds parts) {
        Bounds told = Bounds.sum(
                totals.stream().map(count -> Bounds.of(count.count())).toList());
        Bounds parted = Bounds.from(parts.least());
        return new StatusFigures(
                told.with(parted).orElse(told.around(Bounds.exactly(parts.least()))),
                totals.getFirst().stated());
    }

    private static Optional<StatusFigures> part(List<HarmCount> counts, HarmCount.Status status) {
        List<HarmCount> of = ofStatus(counts, status);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Bounds told =
                Bounds.sum(of.stream().map(count -> Bounds.of(count.count())).toList());
        Bounds others =
                parts(counts.stream().filter(count -> count.status() != status).toList());
        Bounds left = total(counts).map(total -> total.bounds().minus(others)).orElse(Bounds.UNKNOWN);
        Bounds within = told.with(new Bounds(0, left.most())).orElse(told);
        return Optional.of(new StatusFigures(within, of.getFirst().stated()));
    }

    /// What is told of each status, together.
    private static Bounds parts(List<HarmCount> counts) {
        List<Bounds> parts = new ArrayList<>();
        for (HarmCount.Status status : HarmCount.Status.values()) {
            if (status != HarmCount.Status.NOT_SAID) {
                ofStatus(counts, status).forEach(count -> parts.add(Bounds.of(count.count())));
            }
        }
        return Bounds.sum(parts);
    }

    /// The totals of the status, or its one part of a total that is told without it: "11 people, seven of
    /// them civilians". Of several parts it is not told whether one holds another.
    private static List<HarmCount> ofStatus(List<HarmCount> counts, HarmCount.Status status) {
        List<HarmCount> of =
                counts.stream().filter(count -> count.status() == status).toList();
        List<HarmCount> totals = totals(of);
        return totals.isEmpty() && of.size() == 1 ? of : totals;
    }

    private static List<HarmCount> totals(List<HarmCount> counts) {
        return counts.stream().filter(count -> !count.part()).toList();
    }
}
