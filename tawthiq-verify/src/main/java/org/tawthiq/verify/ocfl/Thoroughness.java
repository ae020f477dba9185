package org.tawthiq.verify.ocfl;

/// How much of the content is read.
public enum Thoroughness {
    /// Every digest that an inventory states, the fixity block's too.
    EVERY_DIGEST,
    /// The digest that names the content, and no other: all that is needed to tell whether it changed.
    MAIN_DIGEST,
    /// No content is read; inventories and the presence of files are checked.
    NO_CONTENT
}
