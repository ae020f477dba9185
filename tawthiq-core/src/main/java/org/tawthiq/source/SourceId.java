package org.tawthiq.source;

import org.tawthiq.vocabulary.Digest;

/// The name of a source. In a case it is the SHA-256 of the preserved bytes and stays private; in the
/// batch interface
/// it is
/// the identifier that the caller gave.
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a source needs a name");
        }
    }

    public static SourceId of(Digest content) {
        return new SourceId(content.hex());
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }
}
