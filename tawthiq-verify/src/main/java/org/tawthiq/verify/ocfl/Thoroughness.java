package org.tawthiq.verify.ocfl;

/// How much of the content is read.
public enum Thoroughness {
    /// Every digest that an inventory states, the fixity block's too.
    EVERY_DIGEST,
    /// The digest that names the content, and no other: all that is needed to tell whether it changed.
    MAIN_DIGEST,
    /// SHA-256 of each file of which an inventory states it, the digest that names the content of the others: a
    /// processor that computes SHA-256 by itself does so more than twice as fast as SHA-512.
    SHA_256,
    /// No content is read; inventories and the presence of files are checked.
    NO_CONTENT
}
