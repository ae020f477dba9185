package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.event.ComparedReports;
import org.tawthiq.incident.event.EventPairs;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.source.SourceId;

/// Judges by levels of agreement whose weights were learned from many claims; METHOD.md, "Linking
/// claims".
final class LevelJudge implements PairJudge {

    /// Down from this sum a pair is two incidents; up to 0 a person must look.
    private static final int DIFFERENT_TO = -1500;

    private static final int NOT_COMPARED = (int) (1000 * EventPairs.NOT_COMPARED);

    private static final Set<String> OF_OBJECTS = Set.of("same_object_name", "object_names_differ");

    /// Rules that levels of this field stand for, where they were learned.
    private static final Map<String, String> FIELD_OF = Map.of(
            "same_time", "hour/0",
            "times_apart", "hour/0",
            "same_object_name", "object_name/0",
            "object_names_differ", "object_name/0",
            "same_party", "party/0");

    private static final Set<String> CONTRADICTIONS = Set.of("times_apart", "two_times_told", "object_names_differ");

    /// In a block a claim is compared with so many before and behind it.
    static final int MOST_ASIDE = 250;

    private static final String UNTOLD = "no day, no place and no rare word";

    private final ClaimReports reports;
    private final ComparedReports compared;
    private final ClaimBlocks<LevelPlacement> blocks;
    private final int[][] weights;
    private final Set<String> byLevels;

    /// @param weights by field and level, as [ClaimReports#learn] gives them
    LevelJudge(ClaimReports reports, LinkWeights weights) {
        this(reports, weights, MOST_ASIDE);
    }

    /// @param aside with how many on either side in a block a claim is compared
    LevelJudge(ClaimReports reports, LinkWeights weights, int aside) {
        this.reports = reports;
        compared = reports.compared(weights.population());
        blocks = new ClaimBlocks<>(placements(0), aside);
        byLevels = FIELD_OF.entrySet().stream()
                .filter(rule -> weights.byRule().containsKey(rule.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        this.weights = new int[compared.levels().size()][];
        for (int field = 0; field < this.weights.length; field++) {
            this.weights[field] = new int[compared.levels().get(field)];
            for (int level = 0; level < this.weights[field].length; level++) {
                this.weights[field][level] = weights.byRule().getOrDefault(LevelWords.rule(field, level), 0);
            }
        }
    }

    private List<LevelPlacement> placements(int from) {
        return IntStream.range(from, reports.size())
                .mapToObj(claim -> new LevelPlacement(reports.traits(claim), compared.placement(claim)))
                .toList();
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
    public Claim.Attack claim(int at) {
        return reports.claim(at);
    }

    @Override
    public int size() {
        return reports.size();
    }

    @Override
    public void add(List<Claim.Attack> more, Map<SourceId, String> texts, ClaimBlocks.Pairs parted) {
        int from = reports.size();
        compared.add(reports.add(more, texts));
        blocks.add(placements(from), parted);
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
    public List<String> leftOut() {
        return blocks.leftOut(UNTOLD);
    }

    @Override
    public int verdict(int one, int other) {
        if (reports.areToldApart(one, other)) {
            return Verdict.different(NOT_COMPARED);
        }
        long pattern = compared.pattern(one, other);
        if (Levels.of(pattern, LevelWords.TIME) == 0) {
            return Verdict.different(NOT_COMPARED);
        }
        if (!compared.areCompared(one, other)) {
            return Verdict.undecided(NOT_COMPARED);
        }
        int sum = byLevel(pattern);
        for (String rule : byRule(reports.traits(one), reports.traits(other))) {
            sum += counted(rule, sum);
        }
        if (sum > 0) {
            return Verdict.same(sum);
        }
        return sum <= DIFFERENT_TO ? Verdict.different(sum) : Verdict.undecided(sum);
    }

    private int byLevel(long pattern) {
        int sum = 0;
        for (int field = 0; field < weights.length; field++) {
            int level = Levels.of(pattern, field);
            sum += level == Levels.MISSING ? 0 : weights[field][level];
        }
        return sum;
    }

    /// Whether blocks bring the two together, where no more meet in one than are compared.
    boolean isNearEnough(int one, int other) {
        return compared.areCompared(one, other);
    }

    /// Whether the levels of a pair are what its verdict comes from.
    boolean isWeighed(int one, int other) {
        long pattern = compared.pattern(one, other);
        return !reports.areToldApart(one, other)
                && Levels.of(pattern, LevelWords.TIME) != 0
                && compared.areCompared(one, other)
                && byRule(reports.traits(one), reports.traits(other)).stream().noneMatch(CONTRADICTIONS::contains);
    }

    long pattern(int one, int other) {
        return compared.pattern(one, other);
    }

    /// The weights set by hand that count in a pair, in thousandths of a nat.
    int byHand(int one, int other) {
        return byRule(reports.traits(one), reports.traits(other)).stream()
                .mapToInt(this::weight)
                .sum();
    }

    /// By field and level, in nats.
    double[][] weights() {
        return Arrays.stream(weights)
                .map(levels -> Arrays.stream(levels)
                        .mapToDouble(level -> level / 1000.0)
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public PairAnswer answer(int one, int other) {
        if (reports.areToldApart(one, other)) {
            return new PairAnswer.Different(
                    List.of(new Reason("told_apart", NOT_COMPARED, "one source tells them as two attacks")));
        }
        long pattern = compared.pattern(one, other);
        if (Levels.of(pattern, LevelWords.TIME) == 0) {
            return new PairAnswer.Different(
                    List.of(new Reason("time/0", NOT_COMPARED, "their days lie more than three days apart")));
        }
        if (!compared.areCompared(one, other)) {
            return new PairAnswer.Undecided(List.of(new Reason(
                    "not_compared", NOT_COMPARED, "they lie too far apart, or tell no day and share no rare word")));
        }
        List<Reason> reasons = reasons(pattern, one, other);
        int verdict = verdict(one, other);
        if (Verdict.isSame(verdict)) {
            return new PairAnswer.Same(reasons);
        }
        return Verdict.isDifferent(verdict) ? new PairAnswer.Different(reasons) : new PairAnswer.Undecided(reasons);
    }

    private List<Reason> reasons(long pattern, int one, int other) {
        List<Reason> reasons = new ArrayList<>();
        int sum = 0;
        for (int field = 0; field < weights.length; field++) {
            int level = Levels.of(pattern, field);
            if (level != Levels.MISSING) {
                sum += weights[field][level];
                reasons.add(new Reason(
                        LevelWords.rule(field, level), weights[field][level], reports.note(field, level, one, other)));
            }
        }
        for (String rule : byRule(reports.traits(one), reports.traits(other))) {
            int counted = counted(rule, sum);
            sum += counted;
            reasons.add(new Reason(rule, counted, note(rule, reports.traits(one), reports.traits(other))));
        }
        return reasons;
    }

    /// Whatever else agrees, a contradiction leaves the pair to a person at best.
    private int counted(String rule, int others) {
        int weight = weight(rule);
        return CONTRADICTIONS.contains(rule) ? Math.min(weight, -others - 1) : weight;
    }

    private int weight(String rule) {
        return byLevels.contains(rule) ? 0 : LinkWeights.shipped().of(rule);
    }

    /// What the levels do not tell goes by the rules and their weights; those that speak for one
    /// incident first.
    private List<String> byRule(ClaimTraits one, ClaimTraits other) {
        List<String> rules = new ArrayList<>();
        String objects = ActRules.objects(one.acts, other.acts);
        String parties = ActRules.parties(one.acts, other.acts);
        String time = TimeRules.time(one, other);
        if (objects.equals("same_object_name")) {
            rules.add(objects);
        }
        if (!parties.isEmpty()) {
            rules.add(parties);
        }
        if (time.equals("same_time")) {
            rules.add(time);
        }
        if (objects.equals("object_names_differ")) {
            rules.add(objects);
        }
        if (CONTRADICTIONS.contains(time)) {
            rules.add(time);
        }
        rules.removeIf(rule -> byLevels.contains(rule) && !CONTRADICTIONS.contains(rule));
        return rules;
    }

    private static String note(String rule, ClaimTraits one, ClaimTraits other) {
        if (OF_OBJECTS.contains(rule)) {
            return ActRules.objectsNote(rule, one.acts, other.acts);
        }
        return rule.equals("same_party") ? ActRules.PARTIES_NOTE : TimeRules.timeNote(rule);
    }
}
