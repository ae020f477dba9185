package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.source.SourceId;

/// Judges by levels of agreement whose weights were learned from many claims; METHOD.md, "Linking claims".
final class LevelJudge implements PairJudge {

    /// Down from this sum a pair is two incidents; up to 0 a person must look.
    private static final int DIFFERENT_TO = -1500;

    private static final int NOT_COMPARED = (int) (1000 * EventPairs.NOT_COMPARED);

    /// What the levels do not tell yet goes by the rules and their weights.
    private static final Set<String> BY_RULE =
            Set.of("same_time", "times_apart", "same_object_name", "object_names_differ", "same_party");

    private static final Set<String> CONTRADICTIONS = Set.of("times_apart", "object_names_differ");

    private final List<Claim.Attack> claims;
    private final ClaimReports reports;
    private final EventPairs pairs;
    private final LinkWeights weights;

    /// @param weights by field and level, as [ClaimReports#learn] gives them
    LevelJudge(List<Claim.Attack> claims, Map<SourceId, String> texts, LinkWeights weights) {
        this.claims = List.copyOf(claims);
        reports = new ClaimReports(claims, texts);
        pairs = reports.pairs();
        this.weights = weights;
    }

    @Override
    public List<int[]> candidates() {
        PairSet found = pairs.candidates();
        List<int[]> candidates = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            candidates.add(new int[] {found.one(at), found.other(at)});
        }
        return candidates;
    }

    @Override
    public int evenOdds() {
        return 0;
    }

    @Override
    public int tellsOnce(int claim) {
        return reports.tellsOnce(claim);
    }

    @Override
    public int leastMean() {
        return 0;
    }

    @Override
    public PairAnswer answer(int one, int other) {
        if (pairs.sharesUniqueList(one, other)) {
            return new PairAnswer.Different(
                    List.of(new Reason("told_apart", NOT_COMPARED, "one source tells them as two attacks")));
        }
        long pattern = pairs.pattern(one, other);
        if (Levels.of(pattern, LevelWords.TIME) == 0) {
            return new PairAnswer.Different(
                    List.of(new Reason("time/0", NOT_COMPARED, "their days lie more than three days apart")));
        }
        if (!pairs.candidates().contains(one, other)) {
            return new PairAnswer.Undecided(List.of(new Reason(
                    "not_compared", NOT_COMPARED, "they lie too far apart, or tell no day and share no rare word")));
        }
        List<Reason> reasons = reasons(pattern, one, other);
        int sum = reasons.stream().mapToInt(Reason::weight).sum();
        if (sum > 0) {
            return new PairAnswer.Same(reasons);
        }
        return sum <= DIFFERENT_TO ? new PairAnswer.Different(reasons) : new PairAnswer.Undecided(reasons);
    }

    private List<Reason> reasons(long pattern, int one, int other) {
        List<Reason> reasons = new ArrayList<>();
        for (int field = 0; field < pairs.levels().size(); field++) {
            int level = Levels.of(pattern, field);
            if (level != Levels.MISSING) {
                String rule = LevelWords.rule(field, level);
                reasons.add(new Reason(
                        rule, weights.byRule().getOrDefault(rule, 0), reports.note(field, level, one, other)));
            }
        }
        int sum = reasons.stream().mapToInt(Reason::weight).sum();
        for (Reason reason : byRule(claims.get(one), claims.get(other))) {
            Reason counted = CONTRADICTIONS.contains(reason.rule()) ? outweighing(reason, sum) : reason;
            sum += counted.weight();
            reasons.add(counted);
        }
        return reasons;
    }

    /// Whatever else agrees, a contradiction leaves the pair to a person at best.
    private static Reason outweighing(Reason reason, int others) {
        return new Reason(reason.rule(), Math.min(reason.weight(), -others - 1), reason.note());
    }

    /// Those that speak for one incident first.
    private static List<Reason> byRule(Claim.Attack one, Claim.Attack other) {
        LinkWeights shipped = LinkWeights.shipped();
        List<Reason> reasons = new ArrayList<>(ActRules.compare(one, other, shipped));
        TimeRules.time(one, other, shipped).ifPresent(reasons::add);
        reasons.removeIf(reason -> !BY_RULE.contains(reason.rule()));
        reasons.sort(Comparator.comparingInt(reason -> CONTRADICTIONS.contains(reason.rule()) ? 1 : 0));
        return reasons;
    }
}
