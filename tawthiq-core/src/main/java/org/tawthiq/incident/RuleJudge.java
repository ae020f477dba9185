package org.tawthiq.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.source.SourceId;

/// Judges by rules whose weights were set by hand: for cases too small to learn from. What it says of
/// two claims depends on these two alone.
final class RuleJudge implements PairJudge {

    private static final String UNTOLD = "no day, or no last one";

    private final ClaimBlocks<Placement> blocks;
    private final TraitMaker maker = new TraitMaker();
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
        this(claims, weights, ClaimBlocks.MOST_ASIDE);
    }

    /// @param aside with how many on either side in a block a claim is compared
    RuleJudge(List<Claim.Attack> claims, LinkWeights weights, int aside) {
        blocks = new ClaimBlocks<>(placements(claims), aside);
        comparison = new PairComparison(weights);
        leastMean = weights.of("same_from") / 2;
        evenOdds = (weights.of("same_from") + weights.of("different_to")) / 2;
    }

    private List<Placement> placements(List<Claim.Attack> claims) {
        return claims.stream().map(maker::of).map(Placement::new).toList();
    }

    @Override
    public Claim.Attack claim(int at) {
        return blocks.at(at).traits.claim;
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public void add(List<Claim.Attack> more, Map<SourceId, String> texts, ClaimBlocks.Pairs parted) {
        blocks.add(placements(more), parted);
    }

    @Override
    public void neighbours(int claim, IntConsumer neighbour) {
        blocks.neighbours(claim, neighbour);
    }

    @Override
    public List<String> leftOutFrom(int first) {
        return blocks.leftOutFrom(first, UNTOLD);
    }

    @Override
    public List<CrowdSample.Pair> notCompared() {
        return blocks.notCompared();
    }

    @Override
    public PairSet candidates() {
        return blocks.pairs();
    }

    @Override
    public int verdict(int one, int other) {
        return comparison.verdict(blocks.at(one).traits, blocks.at(other).traits);
    }

    @Override
    public PairAnswer answer(int one, int other) {
        return comparison.compare(blocks.at(one).traits, blocks.at(other).traits);
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
        return blocks.leftOut(UNTOLD);
    }
}
