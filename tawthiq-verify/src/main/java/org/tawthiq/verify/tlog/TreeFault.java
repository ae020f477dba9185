package org.tawthiq.verify.tlog;

/// What is wrong with a file of a log.
public record TreeFault(Code code, TilePath path, String detail) {

    /// Each has a word that stays the same for programs that read it.
    public enum Code {
        MISSING("missing"),
        /// Of another length than its name says, or a bundle that does not end with its last entry.
        MALFORMED("malformed"),
        /// The tile above it, or the root, says that it held something else.
        CHANGED("changed"),
        /// It and what lies below it do not fit each other, and nothing above tells which of them is true.
        CONTRADICTED("contradicted");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public String sentence() {
        return path.text() + " is " + code.word() + (detail.isEmpty() ? "" : ": " + detail);
    }
}
