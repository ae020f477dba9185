package org.tawthiq.claim;

/// How the speaker stands to what is said.
public enum Modality {
    ASSERTED,
    /// "reportedly", "accused of"
    ALLEGED,
    DENIED,
    HYPOTHETICAL
}
