package org.tawthiq.vault.time;

import java.util.Locale;

/// One reason why an answer is not taken for a timestamp.
public record TimestampFault(Code code, String sentence) {

    /// Each has a word that is printed and matched by scripts; it is never renamed or reused.
    public enum Code {
        ANSWER_UNREADABLE,
        NOT_GRANTED,
        IMPRINT_DIFFERS,
        NONCE_DIFFERS,
        CERTIFICATE_MISSING,
        /// Not made for timestamps alone, not valid at the time, or not the one that is signed for.
        CERTIFICATE_UNFIT,
        SIGNATURE_WRONG,
        /// Signed over a digest that others can forge.
        ALGORITHM_WEAK,
        ROOT_NOT_REACHED,
        /// It answers nothing that was asked here.
        NOT_ASKED,
        /// What is asked, or taken in, is there already.
        ALREADY_THERE,
        /// A file of the case is not what it must be for this.
        CASE_DAMAGED;

        /// Such as `imprint-differs`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
