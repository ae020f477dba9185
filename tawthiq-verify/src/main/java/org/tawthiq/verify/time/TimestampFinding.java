package org.tawthiq.verify.time;

import java.util.Locale;

/// One thing that a check found of a timestamp, good or bad.
///
/// @param file by its name in the case
/// @param sentence what was found, on one line
public record TimestampFinding(Code code, String file, String sentence) {

    /// Each has a word that is printed and matched by scripts; it is never renamed or reused.
    public enum Code {
        TIMESTAMP_IMPRINT_FITS,
        /// The JDK alone does not check the authority's signature; the sentence holds the command that does.
        TIMESTAMP_SIGNATURE_NOT_CHECKED,
        /// Asked and not answered yet.
        TIMESTAMP_AWAITED,
        TIMESTAMP_IMPRINT_DIFFERS,
        /// The imprint is of an algorithm that is not compared by.
        TIMESTAMP_ALGORITHM_UNKNOWN,
        TIMESTAMP_NOT_GRANTED,
        TIMESTAMP_UNREADABLE,
        /// The answer's bytes are not those that were taken in.
        TIMESTAMP_CHANGED,
        TIMESTAMP_NONCE_DIFFERS,
        TIMESTAMP_FILE_MISSING,
        /// The stamped note is no checkpoint, or not the one that its file's name says.
        TIMESTAMP_CHECKPOINT_WRONG;

        /// Such as `timestamp-imprint-fits`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isFault() {
            return compareTo(TIMESTAMP_AWAITED) > 0;
        }
    }
}
