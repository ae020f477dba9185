package org.tawthiq.bench.score;

import java.util.List;

/// What a score found.
///
/// @param misses what went wrong, in the order of the texts
public record Scored(List<Measure> measures, List<Miss> misses) {

    public Scored {
        measures = List.copyOf(measures);
        misses = List.copyOf(misses);
    }

    /// @param measure what it belongs to, with how it went wrong: "missed attack", "wrong date"
    /// @param text identifier of the text
    public record Miss(String measure, String text, String what) {}

    public boolean allBarsMet() {
        return measures.stream().noneMatch(Measure::isMissed);
    }
}
