package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Of the pairs that belong together, which were put together.
///
/// @param right pairs that belong together and are
/// @param given pairs that were put together
/// @param asked pairs that belong together
record SamePairs(int right, int given, int asked) {

    /// @param answers for each thing its group as known; empty where nobody knows
    /// @param groups for each thing its group as found
    /// @param counts whether a pair counts
    static SamePairs of(List<String> answers, List<Integer> groups, BiPredicate<Integer, Integer> counts) {
        Map<String, List<Integer>> told = new HashMap<>();
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            if (!answers.get(at).isEmpty()) {
                told.computeIfAbsent(answers.get(at), _ -> new ArrayList<>()).add(at);
                found.computeIfAbsent(groups.get(at), _ -> new ArrayList<>()).add(at);
            }
        }
        BiPredicate<Integer, Integer> same = (one, other) -> answers.get(one).equals(answers.get(other));
        int right = found.values().stream()
                .mapToInt(group -> pairs(group, counts.and(same)))
                .sum();
        int given =
                found.values().stream().mapToInt(group -> pairs(group, counts)).sum();
        int asked =
                told.values().stream().mapToInt(group -> pairs(group, counts)).sum();
        return new SamePairs(right, given, asked);
    }

    private static int pairs(List<Integer> group, BiPredicate<Integer, Integer> counts) {
        int pairs = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs += counts.test(group.get(i), group.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }
}
