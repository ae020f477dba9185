package org.tawthiq.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.source.SourceId;

/// Decides which attack claims speak of one incident. Pairs that can be one are compared; what fits is
/// gathered into clusters in which no two claims exclude each other. The order in which claims come
/// changes nothing.
public final class Linker {

    private final LinkWeights weights;
    private final Map<SourceId, String> texts;

    public Linker(LinkWeights weights) {
        this(weights, Map.of());
    }

    /// @param texts of sources, for the words they share; asked for by learned weights only
    public Linker(LinkWeights weights, Map<SourceId, String> texts) {
        this.weights = weights;
        this.texts = Map.copyOf(texts);
    }

    /// What was learned from claims.
    ///
    /// @param weights to link with, to be recorded
    /// @param doubt why they should not be trusted; empty where they may
    public record Learned(LinkWeights weights, String doubt) {}

    /// Learns weights from claims, and refines them by what people decided. Needs many claims, and no decision;
    /// METHOD.md, "Linking claims".
    ///
    /// @param rulings people's decisions in force
    /// @param seed of the draws
    public static Learned learn(
            List<Claim.Attack> claims, Map<SourceId, String> texts, List<LinkRuling> rulings, long seed) {
        List<Claim.Attack> told = told(claims);
        ClaimReports reports = new ClaimReports(told, texts);
        ClaimReports.Learned learned = reports.learn(seed);
        LinkWeights weights = learned.weights();
        return new Learned(
                new LabelledClaims(told, new LevelJudge(reports, weights)).refine(weights, rulings), learned.doubt());
    }

    /// Learned weights as they are, with what is common among other claims.
    public static LinkWeights countedAgain(
            LinkWeights learned, List<Claim.Attack> claims, Map<SourceId, String> texts) {
        return new LinkWeights(learned.name(), learned.byRule(), new ClaimReports(told(claims), texts).population());
    }

    /// Learns weights from claims alone.
    public static Learned learn(List<Claim.Attack> claims, Map<SourceId, String> texts, long seed) {
        return learn(claims, texts, List.of(), seed);
    }

    /// Links `claims`. Denied and hypothetical ones found no incident and join none.
    ///
    /// @param rulings people's decisions in force; each beats the weights
    /// @param existing incidents of earlier runs, whose names are kept
    public Linking link(List<Claim.Attack> claims, List<LinkRuling> rulings, List<Incident> existing) {
        List<Claim.Attack> told = ordered(claims);
        PairJudge judge = judge(told);
        ClusterBuilder builder = new ClusterBuilder(told, judge, rulings);
        List<Linking.OpenPair> open = builder.open();
        return new Linking(
                IncidentNames.name(builder.clusters(), existing),
                open,
                builder.contradictions(),
                builder.compared(),
                builder.leftOut());
    }

    /// Draws other ways in which `claims` may be incidents.
    ///
    /// @param linked what they were linked to
    /// @param draws how many partitions
    public LinkingDraws draw(
            List<Claim.Attack> claims, List<LinkRuling> rulings, List<Incident> linked, int draws, long seed) {
        List<Claim.Attack> told = ordered(claims);
        return told.isEmpty()
                ? LinkingDraws.NONE
                : new LinkingSampler(told, judge(told), linked, rulings).draw(draws, seed);
    }

    /// The claims that come nearest to an incident and are not in it, the nearest first; each with the claim of the
    /// incident that it fits best.
    ///
    /// @param claims all that were linked
    /// @param most so many at most
    public List<NearestOutside> nearest(List<Claim.Attack> claims, Incident incident, int most) {
        List<Claim.Attack> told = ordered(claims);
        return new OutsideClaims(told, judge(told)).nearest(incident, most);
    }

    /// Compares one pair by the rules, for the page that explains why a claim is in or out.
    public PairAnswer compare(Claim.Attack one, Claim.Attack other) {
        TraitMaker maker = new TraitMaker();
        return new PairComparison(weights).compare(maker.of(one), maker.of(other));
    }

    /// As a judge numbers them: by day, so that near claims have near numbers.
    static List<Claim.Attack> ordered(List<Claim.Attack> claims) {
        return RuleJudge.inTime(told(claims));
    }

    private PairJudge judge(List<Claim.Attack> told) {
        return judge(weights, told, texts);
    }

    static PairJudge judge(LinkWeights weights, List<Claim.Attack> told, Map<SourceId, String> texts) {
        return weights.isLearned()
                ? new LevelJudge(new ClaimReports(told, texts), weights)
                : new RuleJudge(told, weights);
    }

    static List<Claim.Attack> told(List<Claim.Attack> claims) {
        return claims.stream()
                .filter(claim -> claim.statement().modality() == Modality.ASSERTED
                        || claim.statement().modality() == Modality.ALLEGED)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }
}
