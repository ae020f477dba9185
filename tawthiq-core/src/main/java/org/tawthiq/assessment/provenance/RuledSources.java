package org.tawthiq.assessment.provenance;

/// A ruling with the name of the decision that holds it, such as `d-3`.
public record RuledSources(String decision, SourceRuling ruling) {}
