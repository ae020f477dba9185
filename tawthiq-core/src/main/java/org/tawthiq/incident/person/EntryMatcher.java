package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.tawthiq.incident.matching.Clusters;
import org.tawthiq.incident.matching.CountRange;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.incident.matching.Memberships;
import org.tawthiq.incident.matching.PartitionDraws;

/// Finds which entries of lists are one person. The same entries give the same answer, whatever the order of
/// their comparison; METHOD.md, "Matching people".
public final class EntryMatcher {

    /// What a pair that no pass brought together says, in natural log-odds.
    static final double NOT_COMPARED = -0.2;

    private static final int SWEEPS_BEFORE = 30;

    private final List<Entry> entries;
    private final Patterns patterns;
    private final CandidatePairs candidates;
    private final long[] compared;
    private final MatchWeights weights;
    private final Weigher weigher;

    private EntryMatcher(List<Field> fields, List<Entry> entries, long seed) {
        this.entries = List.copyOf(entries);
        patterns = new Patterns(fields, this.entries);
        candidates = CandidatePairs.of(patterns.columns(), entries.size());
        compared = new long[candidates.size()];
        for (int at = 0; at < compared.length; at++) {
            compared[at] = patterns.of(candidates.one(at), candidates.other(at));
        }
        weights = MatchWeights.learn(patterns, entries.size(), compared, seed);
        weigher = new LearnedWeigher(patterns, weights, entries.size());
    }

    public static Matching match(List<Field> fields, List<Entry> entries, MatchOptions options) {
        return new EntryMatcher(fields, entries, options.seed()).matching(options);
    }

    private Matching matching(MatchOptions options) {
        double[] odds = new double[candidates.size()];
        for (int at = 0; at < odds.length; at++) {
            odds[at] = weigher.prior();
            for (int field = 0; field < patterns.columns().size(); field++) {
                odds[at] += weight(field, at);
            }
        }
        int[] lists = entries.stream().mapToInt(Entry::list).toArray();
        int[] person = Clusters.of(lists, candidates.pairs(), odds, options.uniqueLists()::contains, NOT_COMPARED);
        OptionalDouble completeness = Completeness.of(candidates, patterns.columns(), weights, person);
        return new Matching(
                Arrays.stream(person).boxed().toList(),
                Memberships.probabilities(candidates.pairs(), person, odds, NOT_COMPARED),
                options.pairs() ? strongest(odds) : List.of(),
                candidates.dropped(),
                weights.matches(),
                completeness,
                options.draws() == 0 || !weights.doubt().isEmpty()
                        ? Optional.empty()
                        : Optional.of(range(person, odds, completeness.orElse(1), options)),
                weights.doubt());
    }

    /// Pairs that were never compared make the persons fewer, by one each where the person has no third entry to
    /// join them; how many they are lies between none and what the completeness tells.
    private CountRange range(int[] person, double[] odds, double completeness, MatchOptions options) {
        List<Integer> unique = options.uniqueLists().stream().sorted().toList();
        int[] uniqueOf =
                entries.stream().mapToInt(entry -> unique.indexOf(entry.list())).toArray();
        RandomGenerator random = new SplittableRandom(options.seed());
        int[] counts = new PartitionDraws(
                        candidates.pairs(), person, uniqueOf, new PartitionDraws.Rule(NOT_COMPARED, 0))
                .weigh(odds)
                .counts(options.draws(), SWEEPS_BEFORE, random);
        double missed = ofTwo(person) * (1 / completeness - 1);
        for (int draw = 0; draw < counts.length; draw++) {
            counts[draw] = Math.max(
                    Math.min(1, counts[draw]), counts[draw] - CountRange.poisson(random.nextDouble() * missed, random));
        }
        return CountRange.of(counts);
    }

    private static long ofTwo(int[] person) {
        return Arrays.stream(Clusters.sizes(person))
                .filter(entries -> entries == 2)
                .count();
    }

    /// The weight of one field for the candidate pair `at`; 0 where an entry has no value.
    private double weight(int field, int at) {
        int level = Levels.of(compared[at], field);
        if (level == Levels.MISSING) {
            return 0;
        }
        return weigher.weight(field, level, candidates.one(at), candidates.other(at));
    }

    private List<Matching.Pair> strongest(double[] odds) {
        List<Matching.Pair> strongest = new ArrayList<>();
        for (int at = 0; at < odds.length; at++) {
            if (odds[at] > 0) {
                strongest.add(new Matching.Pair(candidates.one(at), candidates.other(at), odds[at], reasons(at)));
            }
        }
        strongest.sort(Comparator.comparingDouble(Matching.Pair::logOdds)
                .reversed()
                .thenComparingInt(Matching.Pair::one)
                .thenComparingInt(Matching.Pair::other));
        return strongest;
    }

    private List<Matching.FieldReason> reasons(int at) {
        List<Matching.FieldReason> reasons = new ArrayList<>();
        for (int field = 0; field < patterns.columns().size(); field++) {
            int level = Levels.of(compared[at], field);
            if (level != Levels.MISSING) {
                reasons.add(
                        new Matching.FieldReason(patterns.columns().get(field).field(), level, weight(field, at)));
            }
        }
        reasons.sort(Comparator.comparingDouble((Matching.FieldReason reason) -> -Math.abs(reason.weight())));
        return reasons;
    }
}
