package org.tawthiq.incident;

/// One observation for or against two claims speaking of one incident.
///
/// @param rule the name of the weight, as in `link-weights.tsv`
/// @param weight log-likelihood ratio in thousandths of a nat; positive speaks for one incident
/// @param note one sentence for the analyst
public record Reason(String rule, int weight, String note) {}
