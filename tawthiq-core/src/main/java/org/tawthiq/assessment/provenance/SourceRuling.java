package org.tawthiq.assessment.provenance;

import org.tawthiq.source.SourceId;

/// A person's word on whether two sources depend on each other. Remembered for ever and never overruled by the
/// machine; of two on the same sources the later holds.
public sealed interface SourceRuling {

    SourceId one();

    SourceId other();

    /// They count as one origin.
    record Dependent(SourceId one, SourceId other) implements SourceRuling {}

    /// They never count as one origin.
    record Independent(SourceId one, SourceId other) implements SourceRuling {}
}
