package org.tawthiq.claim;

/// Something a user of the claim must know about its words.
public enum Mark {
    /// The text is a machine's translation.
    MACHINE_TRANSLATED,
    /// The text was recognised from a picture.
    OCR,
    /// It speaks of a private person; it leaves the case only if a person decides so.
    PERSONAL,
    GRAPHIC
}
