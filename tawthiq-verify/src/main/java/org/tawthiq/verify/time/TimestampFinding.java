package org.tawthiq.verify.time;

import java.util.Locale;

/// One thing that a check found of a timestamp, good or bad.
///
/// @param file by its name in the case
/// @param sentence what was found, on one line
public record TimestampFinding(Code code, String file, String sentence) {

    /// For people: file, sentence and word.
    public String line() {
        return "%s: %s (%s)".formatted(file, sentence, code.word());
    }

    /// Each has a word that is printed and matched by scripts; it is never renamed or reused.
    public enum Code {
        TIMESTAMP_IMPRINT_FITS,
        /// The JDK alone does not check the authority's signature; the sentence holds the command that does.
        TIMESTAMP_SIGNATURE_NOT_CHECKED,
        /// So does its certificate: it is for timestamps alone, and was valid at the time told.
        TIMESTAMP_SIGNATURE_FITS,
        /// No roots were given, so who signed is what the certificate says of itself.
        TIMESTAMP_ROOT_NOT_CHECKED,
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
        TIMESTAMP_CHECKPOINT_WRONG,
        TIMESTAMP_SIGNATURE_WRONG,
        /// The certificate of the signer does not come with the answer, or several do.
        TIMESTAMP_CERTIFICATE_MISSING,
        /// Not for timestamps alone, not valid at the time told, or not the one that is signed for.
        TIMESTAMP_CERTIFICATE_UNFIT,
        /// Signed over a digest that others can forge.
        TIMESTAMP_ALGORITHM_WEAK,
        /// Roots were given, and none of them vouches for the signer.
        TIMESTAMP_ROOT_NOT_REACHED;

        /// Such as `timestamp-imprint-fits`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isFault() {
            return compareTo(TIMESTAMP_AWAITED) > 0;
        }
    }
}
