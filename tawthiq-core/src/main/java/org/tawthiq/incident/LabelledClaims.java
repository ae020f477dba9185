package org.tawthiq.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.matching.LabelledPairs;

/// Refines learned weights by people's decisions about pairs. The decisions stay in force as they are; here they tell
/// of other pairs that agree alike.
final class LabelledClaims {

    private static final double THOUSAND = 1000;

    private final LevelJudge judge;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();

    /// @param claims as the judge numbers them
    LabelledClaims(List<Claim.Attack> claims, LevelJudge judge) {
        this.judge = judge;
        for (int number = 0; number < claims.size(); number++) {
            numbers.put(claims.get(number).id(), number);
        }
    }

    /// The weights as they were where no decision is about two claims that are compared by their levels.
    LinkWeights refine(LinkWeights learned, List<LinkRuling> rulings) {
        LabelledPairs pairs = new LabelledPairs(judge.weights());
        rulings.stream().distinct().forEach(ruling -> label(ruling, pairs));
        if (pairs.size() == 0) {
            return learned;
        }
        double[][] refined = pairs.weights(LevelWords.CROWDING);
        Map<String, Integer> byRule = new TreeMap<>(learned.byRule());
        for (int field = 0; field < refined.length; field++) {
            for (int level = 0; level < refined[field].length; level++) {
                byRule.put(LevelWords.rule(field, level), (int) Math.round(THOUSAND * refined[field][level]));
            }
        }
        return new LinkWeights(learned.name() + LinkWeights.LABELLED + pairs.size(), byRule, learned.population());
    }

    private void label(LinkRuling ruling, LabelledPairs pairs) {
        Integer one = numbers.get(ruling.one());
        Integer other = numbers.get(ruling.other());
        if (one != null && other != null && judge.isWeighed(one, other)) {
            pairs.add(
                    judge.pattern(one, other), judge.byHand(one, other) / THOUSAND, ruling instanceof LinkRuling.Same);
        }
    }
}
