package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.incident.matching.Levels;

/// How much the texts of two reports share of their rarest words: the cosine of their words weighted by rarity
/// (Salton and Buckley 1988), in bands.
final class WordLevels {

    static final int LEVELS = 6;

    private static final double[] BANDS = {0.03, 0.08, 0.15, 0.3, 0.5};
    private static final int RAREST = 128;
    private static final int LARGEST = 60;
    private static final int[] NONE = {};

    private final int[][] rarest;
    private final double[] norm;
    private final double[] rarity;
    private final int[] count;
    private final Character.UnicodeScript[] script;

    WordLevels(List<EventReport> reports) {
        Map<String, Integer> ids = new HashMap<>();
        int[][] words = new int[reports.size()][];
        for (int at = 0; at < words.length; at++) {
            words[at] = reports.get(at).words().stream()
                    .distinct()
                    .mapToInt(word -> ids.computeIfAbsent(word, _ -> ids.size()))
                    .toArray();
        }
        script = reports.stream().map(report -> script(report.words())).toArray(Character.UnicodeScript[]::new);
        count = new int[ids.size()];
        for (int[] some : words) {
            for (int word : some) {
                count[word]++;
            }
        }
        rarity = Arrays.stream(count)
                .mapToDouble(times -> Math.log((double) words.length / times))
                .toArray();
        rarest = new int[words.length][];
        norm = new double[words.length];
        for (int at = 0; at < words.length; at++) {
            double squares = 0;
            List<Integer> shared = new ArrayList<>();
            for (int word : words[at]) {
                squares += rarity[word] * rarity[word];
                if (count[word] > 1) {
                    shared.add(word);
                }
            }
            norm[at] = Math.sqrt(squares);
            shared.sort(
                    Comparator.comparingDouble((Integer word) -> -rarity[word]).thenComparingInt(word -> word));
            rarest[at] = words[at].length == 0
                    ? NONE
                    : shared.stream()
                            .limit(RAREST)
                            .mapToInt(Integer::intValue)
                            .sorted()
                            .toArray();
        }
    }

    /// That of most words; of as many, the first by name.
    private static Character.UnicodeScript script(List<String> words) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        words.forEach(word -> counts.merge(Character.UnicodeScript.of(word.codePointAt(0)), 1, Integer::sum));
        counts.remove(Character.UnicodeScript.COMMON);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
    }

    /// The rarest words of a report that others have too, sorted.
    int[] rarest(int report) {
        return rarest[report];
    }

    /// Whether few enough reports have the word to bring them together.
    boolean isRare(int word) {
        return count[word] <= LARGEST;
    }

    boolean shareRare(int one, int other) {
        int left = 0;
        int right = 0;
        while (left < rarest[one].length && right < rarest[other].length) {
            int difference = Integer.compare(rarest[one][left], rarest[other][right]);
            if (difference == 0 && isRare(rarest[one][left])) {
                return true;
            }
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }
        return false;
    }

    int level(int one, int other) {
        if (norm[one] == 0 || norm[other] == 0 || script[one] != script[other]) {
            return Levels.MISSING;
        }
        double likeness = shared(rarest[one], rarest[other]) / (norm[one] * norm[other]);
        int level = 0;
        while (level < BANDS.length && likeness >= BANDS[level]) {
            level++;
        }
        return level;
    }

    private double shared(int[] one, int[] other) {
        double sum = 0;
        int left = 0;
        int right = 0;
        while (left < one.length && right < other.length) {
            if (one[left] == other[right]) {
                sum += rarity[one[left]] * rarity[one[left]];
                left++;
                right++;
            } else if (one[left] < other[right]) {
                left++;
            } else {
                right++;
            }
        }
        return sum;
    }
}
