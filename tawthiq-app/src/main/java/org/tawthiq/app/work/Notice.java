package org.tawthiq.app.work;

/// Something that the user should know about the material.
///
/// @param kind whether it keeps a file from being read
/// @param text one sentence that names the file
/// @param isConfidential true where it speaks of material that is confidential, or of which nobody knows
///     whether it is: then it stands in no public report
public record Notice(Kind kind, String text, boolean isConfidential) {

    public enum Kind {
        /// For information: a file is known already.
        NOTE,
        /// A text waits for a version that reads its language.
        WAITS,
        /// Something of the file could not be read; the rest is in.
        LOSS,
        /// The file could not be read or not be added at all.
        UNREAD
    }

    static Notice note(String text) {
        return new Notice(Kind.NOTE, text, false);
    }

    static Notice waits(String text) {
        return new Notice(Kind.WAITS, text, false);
    }

    static Notice loss(String text) {
        return new Notice(Kind.LOSS, text, false);
    }

    static Notice unread(String text) {
        return new Notice(Kind.UNREAD, text, false);
    }

    Notice confidential() {
        return new Notice(kind, text, true);
    }
}
