package org.tawthiq.vault;

/// Something that is wrong with a case folder.
///
/// @param file relative to the case
/// @param what one sentence
public record VaultIssue(Code code, String file, String what) {

    /// Stable words, printed and matched by scripts; never renamed or reused.
    public enum Code {
        CHECKPOINT_MISSING,
        CHECKPOINT_UNREADABLE,
        LOG_SHORTER_THAN_CHECKPOINT,
        LOG_ROOT_DIFFERS,
        LEAF_UNREADABLE,
        RECORD_MISSING,
        RECORD_CHANGED,
        RECORD_UNREADABLE,
        OBJECT_MISSING,
        OBJECT_CHANGED
    }
}
