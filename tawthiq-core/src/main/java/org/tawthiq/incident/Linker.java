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

    /// Learns weights from claims alone, without labels. Needs many; METHOD.md, "Linking claims".
    ///
    /// @param seed of the draws
    public static Learned learn(List<Claim.Attack> claims, Map<SourceId, String> texts, long seed) {
        ClaimReports.Learned learned = new ClaimReports(told(claims), texts).learn(seed);
        return new Learned(learned.weights(), learned.doubt());
    }

    /// Links `claims`. Denied and hypothetical ones found no incident and join none.
    ///
    /// @param rulings people's decisions in force; each beats the weights
    /// @param existing incidents of earlier runs, whose names are kept
    public Linking link(List<Claim.Attack> claims, List<LinkRuling> rulings, List<Incident> existing) {
        List<Claim.Attack> told = weights.isLearned() ? told(claims) : RuleJudge.inTime(told(claims));
        PairJudge judge = weights.isLearned() ? new LevelJudge(told, texts, weights) : new RuleJudge(told, weights);
        ClusterBuilder builder = new ClusterBuilder(told, judge, rulings);
        List<Linking.OpenPair> open = builder.open();
        return new Linking(
                IncidentNames.name(builder.clusters(), existing),
                open,
                builder.contradictions(),
                builder.compared(),
                builder.leftOut());
    }

    /// Compares one pair by the rules, for the page that explains why a claim is in or out.
    public PairAnswer compare(Claim.Attack one, Claim.Attack other) {
        TraitMaker maker = new TraitMaker();
        return new PairComparison(weights).compare(maker.of(one), maker.of(other));
    }

    static List<Claim.Attack> told(List<Claim.Attack> claims) {
        return claims.stream()
                .filter(claim -> claim.statement().modality() == Modality.ASSERTED
                        || claim.statement().modality() == Modality.ALLEGED)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }
}
