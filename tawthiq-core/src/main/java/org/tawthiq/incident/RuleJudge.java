package org.tawthiq.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.DateExtent;

/// Judges by rules whose weights were set by hand: for cases too small to learn from.
final class RuleJudge implements PairJudge {

    /// Claims whose dates admit more days than this meet only others through the first and the last of them.
    private static final long MOST_DAYS = 62;

    private final List<Claim.Attack> claims;
    private final PairComparison comparison;
    private final int leastMean;
    private final int evenOdds;

    RuleJudge(List<Claim.Attack> claims, LinkWeights weights) {
        this.claims = List.copyOf(claims);
        comparison = new PairComparison(weights);
        leastMean = weights.of("same_from") / 2;
        evenOdds = (weights.of("same_from") + weights.of("different_to")) / 2;
    }

    @Override
    public PairAnswer answer(int one, int other) {
        return comparison.compare(claims.get(one), claims.get(other));
    }

    /// Midway between the two thresholds.
    @Override
    public int evenOdds() {
        return evenOdds;
    }

    @Override
    public int tellsOnce(int claim) {
        return -1;
    }

    @Override
    public int leastMean() {
        return leastMean;
    }

    /// Pairs of claims that share a day, or lie one day apart. Undated claims meet nobody: without a date no pair is
    /// ever the same.
    @Override
    public List<int[]> candidates() {
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
