package org.tawthiq.finding;

/// What is counted over a selection.
public enum Measure {
    INCIDENTS,
    KILLED,
    INJURED
}
