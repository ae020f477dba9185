package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Levels;

/// How much the texts of two reports share of their words: the cosine of their words weighted by rarity in the
/// population (Salton and Buckley 1988), in bands.
final class WordLevels {

    static final int LEVELS = 6;

    private static final double[] BANDS = {0.03, 0.08, 0.15, 0.3, 0.5};
    private static final int RAREST = 128;
    private static final int LARGEST = 60;
    private static final int SELDOM = 2;

    /// Squares of rarities are whole numbers of this part, so that they add up alike in any order.
    private static final double PART = 1e-6;

    private final Population population;
    private final Map<String, Integer> ids = new HashMap<>();
    private int[] count = new int[1024];
    private long[] square = new long[1024];
    private final List<String> spelt = new ArrayList<>();
    private final IdentityHashMap<List<String>, Text> known = new IdentityHashMap<>();
    private int size;
    private Text[] texts = new Text[0];

    /// What of a text is compared; the reports of one text have one.
    private static final class Text {
        /// Its words by number, sorted.
        private final int[] words;
        /// Those of them, sorted, that few enough reports have to bring them together.
        private final int[] rare;

        private final double norm;
        private final Character.UnicodeScript script;

        Text(int[] words, int[] rare, double norm, Character.UnicodeScript script) {
            this.words = words;
            this.rare = rare;
            this.norm = norm;
            this.script = script;
        }
    }

    WordLevels(Population population) {
        this.population = population;
    }

    void add(List<EventReport> reports) {
        int needed = size + reports.size();
        if (needed > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(needed, texts.length + texts.length / 2));
        }
        for (EventReport report : reports) {
            texts[size++] = known.computeIfAbsent(report.words(), this::text);
        }
    }

    private Text text(List<String> told) {
        int[] words = told.stream().distinct().mapToInt(this::number).sorted().toArray();
        long squares = Arrays.stream(words).mapToLong(word -> square[word]).sum();
        int[] rare = IntStream.of(words)
                .filter(word -> count[word] <= LARGEST)
                .boxed()
                .sorted(Comparator.comparingInt((Integer word) -> count[word]).thenComparing(spelt::get))
                .limit(RAREST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new Text(words, rare, Math.sqrt((double) squares), script(told));
    }

    private int number(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(word, id);
        spelt.add(word);
        if (id == count.length) {
            count = Arrays.copyOf(count, 2 * id);
            square = Arrays.copyOf(square, 2 * id);
        }
        count[id] = population.words().getOrDefault(word, SELDOM);
        double rarity = Math.log(Math.max(1, (double) population.reports() / count[id]));
        square[id] = Math.round(rarity * rarity / PART);
        return id;
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

    /// Words of a report that few reports have, sorted.
    int[] rare(int report) {
        return texts[report].rare;
    }

    boolean shareRare(int one, int other) {
        int[] lefts = rare(one);
        int[] rights = rare(other);
        int left = 0;
        int right = 0;
        while (left < lefts.length && right < rights.length) {
            if (lefts[left] == rights[right]) {
                return true;
            }
            if (lefts[left] < rights[right]) {
                left++;
            } else {
                right++;
            }
        }
        return false;
    }

    int level(int one, int other) {
        Text left = texts[one];
        Text right = texts[other];
        if (left.norm == 0 || right.norm == 0 || left.script != right.script) {
            return Levels.MISSING;
        }
        double likeness = shared(left.words, right.words) / (left.norm * right.norm);
        int level = 0;
        while (level < BANDS.length && likeness >= BANDS[level]) {
            level++;
        }
        return level;
    }

    private long shared(int[] one, int[] other) {
        long sum = 0;
        int left = 0;
        int right = 0;
        while (left < one.length && right < other.length) {
            if (one[left] == other[right]) {
                sum += square[one[left]];
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
