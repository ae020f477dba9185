package org.tawthiq.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.matching.PairSet;

/// Judges by rules whose weights were set by hand: for cases too small to learn from. What it says of
/// two claims depends on these two alone.
final class RuleJudge implements PairJudge {

    private final ClaimBlocks blocks;
    private final PairComparison comparison;
    private final int leastMean;
    private final int evenOdds;

    /// Claims of one time beside one another, so that those compared lie near in memory too.
    static List<Claim.Attack> inTime(List<Claim.Attack> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((Claim.Attack claim) ->
                                claim.date().extent().from().orElse(LocalDate.MIN))
                        .thenComparing(Claim::id))
                .toList();
    }

    RuleJudge(List<Claim.Attack> claims, LinkWeights weights) {
        this(new ClaimBlocks(TraitMaker.of(claims)), weights);
    }

    RuleJudge(ClaimBlocks blocks, LinkWeights weights) {
        this.blocks = blocks;
        comparison = new PairComparison(weights);
        leastMean = weights.of("same_from") / 2;
        evenOdds = (weights.of("same_from") + weights.of("different_to")) / 2;
    }

    @Override
    public PairSet candidates() {
        return blocks.pairs();
    }

    @Override
    public int verdict(int one, int other) {
        return comparison.verdict(blocks.traits(one), blocks.traits(other));
    }

    @Override
    public PairAnswer answer(int one, int other) {
        return comparison.compare(blocks.traits(one), blocks.traits(other));
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

    @Override
    public List<String> leftOut() {
        return blocks.leftOut();
    }
}
