package org.tawthiq.verify.note;

/// Why a note is refused; `about` names the key or the line.
public record NoteFault(Code code, String about) {

    /// Each has a word that stays the same for programs that read it.
    public enum Code {
        SIGNATURE_WRONG("signature-wrong", "the signature does not fit the note"),
        SIGNED_TWICE("signed-twice", "one key has more than one signature under the note"),
        NO_KNOWN_KEY("no-known-key", "no signature is by a known key"),
        NO_CHECKPOINT("no-checkpoint", "the note is no checkpoint"),
        OTHER_ORIGIN("other-origin", "the checkpoint is of another log"),
        EXTENSION_LINE("extension-line", "the checkpoint has a line that not every signature covers"),
        LOG_SIGNATURE_MISSING("log-signature-missing", "the log has not signed with this key"),
        WITNESSES_TOO_FEW("witnesses-too-few", "fewer witnesses than asked for have signed");

        private final String word;
        private final String sentence;

        Code(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        public String word() {
            return word;
        }
    }

    public String sentence() {
        return code.sentence + ": " + about;
    }
}
