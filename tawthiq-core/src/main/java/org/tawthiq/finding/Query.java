package org.tawthiq.finding;

import org.tawthiq.claim.HarmCount;

/// A question to a case. The same type serves the report's sentences, the command line and the check of a
/// statement.
///
/// @param status of the persons counted; `NOT_SAID` counts all
public record Query(Selection selection, Measure measure, HarmCount.Status status) {

    public Query(Selection selection, Measure measure) {
        this(selection, measure, HarmCount.Status.NOT_SAID);
    }

    Query over(Selection other) {
        return new Query(other, measure, status);
    }
}
