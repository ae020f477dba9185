package org.tawthiq.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.vocabulary.DateExtent;

/// Decides which attack claims speak of one incident. Pairs that can share a day are compared; what fits
/// is gathered
/// into clusters in which
/// no two claims exclude each other. The order in which claims come changes nothing.
public final class Linker {

    /// Claims whose dates admit more days than this meet only others through the first and the last of
    /// them.
    private static final long MOST_DAYS = 62;

    private final LinkWeights weights;
    private final PairComparison comparison;

    public Linker(LinkWeights weights) {
        this.weights = weights;
        this.comparison = new PairComparison(weights);
    }

    /// Links `claims`. Denied and hypothetical ones found no incident and join none.
    ///
    /// @param rulings people's decisions in force; each beats the weights
    /// @param existing incidents of earlier runs, whose names are kept
    public Linking link(List<Claim.Attack> claims, List<LinkRuling> rulings, List<Incident> existing) {
        List<Claim.Attack> told = claims.stream()
                .filter(claim -> claim.statement().modality() == Modality.ASSERTED
                        || claim.statement().modality() == Modality.ALLEGED)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        ClusterBuilder builder = new ClusterBuilder(told, comparison, weights.of("same_from"));
        List<String> contradictions = builder.obey(rulings);
        List<Linking.OpenPair> open = builder.join(candidatePairs(told));
        return new Linking(IncidentNames.name(builder.clusters(), existing), open, contradictions);
    }

    /// Compares one pair, for the page that explains why a claim is in or out.
    public PairAnswer compare(Claim.Attack one, Claim.Attack other) {
        return comparison.compare(one, other);
    }

    /// Index pairs of claims that share a day, or lie one day apart. Undated claims meet nobody: without
    /// a date no
    /// pair is ever the same.
    private static List<int[]> candidatePairs(List<Claim.Attack> claims) {
        Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int index = 0; index < claims.size(); index++) {
            for (LocalDate day : days(claims.get(index))) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(index);
            }
        }
        Set<Long> seen = new TreeSet<>();
        for (Map.Entry<LocalDate, List<Integer>> entry : byDay.entrySet()) {
            List<Integer> here = entry.getValue();
            List<Integer> next = byDay.getOrDefault(entry.getKey().plusDays(1), List.of());
            for (int first : here) {
                here.forEach(second -> remember(seen, first, second));
                next.forEach(second -> remember(seen, first, second));
            }
        }
        return seen.stream()
                .map(key -> new int[] {(int) (key >> 32), (int) (key & 0xffffffffL)})
                .toList();
    }

    private static void remember(Set<Long> seen, int one, int other) {
        if (one != other) {
            seen.add(((long) Math.min(one, other) << 32) | Math.max(one, other));
        }
    }

    private static List<LocalDate> days(Claim.Attack claim) {
        DateExtent extent = claim.date().extent();
        Optional<LocalDate> from = extent.from();
        Optional<LocalDate> to = extent.to();
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        if (ChronoUnit.DAYS.between(from.get(), to.get()) > MOST_DAYS) {
            return List.of(from.get(), to.get());
        }
        return from.get().datesUntil(to.get().plusDays(1)).toList();
    }
}
