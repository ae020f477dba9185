package org.tawthiq.finding;

/// A question to a case. The same type serves the report's sentences, the command line and the check of a
/// statement.
public record Query(Selection selection, Measure measure) {}
