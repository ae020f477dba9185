package org.tawthiq.casefile;

/// The name of a decision in its case: `d-` and its number, from 1.
public record DecisionId(String value) implements Comparable<DecisionId> {

    public static DecisionId numbered(int number) {
        return new DecisionId("d-" + number);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }
}
