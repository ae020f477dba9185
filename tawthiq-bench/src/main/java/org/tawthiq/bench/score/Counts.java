package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts while the texts are gone through, and keeps what went wrong.
final class Counts {

    private static final class Count {
        private Bar bar = Bar.none();
        private boolean answers;
        private int asked;
        private int given;
        private int right;
        private int wrong;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, Integer> beside = new LinkedHashMap<>();
    private final List<Scored.Miss> misses = new ArrayList<>();

    /// Opens a row for things found in the texts.
    void found(String name, Bar bar) {
        counts.computeIfAbsent(name, _ -> new Count()).bar = bar;
    }

    /// Opens a row for a question that has one answer each time.
    void answered(String name, Bar bar) {
        Count count = counts.computeIfAbsent(name, _ -> new Count());
        count.bar = bar;
        count.answers = true;
    }

    /// Adds to a row of things found.
    void add(String name, int right, int wrong, int missed) {
        Count count = counts.computeIfAbsent(name, _ -> new Count());
        count.asked += right + missed;
        count.right += right;
        count.wrong += wrong;
    }

    /// Adds to a row of things found: which of the read ones are expected.
    <T> void addSets(String name, Collection<T> expected, Collection<T> read) {
        List<T> left = new ArrayList<>(expected);
        int right = (int) read.stream().filter(left::remove).count();
        add(name, right, read.size() - right, expected.size() - right);
    }

    void notGiven(String name) {
        count(name).asked++;
    }

    void given(String name, boolean right) {
        Count count = count(name);
        count.asked++;
        count.given++;
        count.right += right ? 1 : 0;
    }

    void beside(String name) {
        beside.merge(name, 1, Integer::sum);
    }

    void miss(String measure, String text, String what) {
        misses.add(new Scored.Miss(measure, text, what));
    }

    private Count count(String name) {
        Count count = counts.computeIfAbsent(name, _ -> new Count());
        count.answers = true;
        return count;
    }

    Scored scored() {
        List<Measure> measures = new ArrayList<>();
        counts.forEach((name, count) -> measures.add(
                count.answers
                        ? new Measure.Answered(name, count.asked, count.given, count.right, count.bar)
                        : new Measure.Found(name, count.asked, count.right, count.wrong, count.bar)));
        beside.forEach((name, times) -> measures.add(new Measure.Beside(name + ", not annotated", times)));
        return new Scored(measures, misses);
    }
}
