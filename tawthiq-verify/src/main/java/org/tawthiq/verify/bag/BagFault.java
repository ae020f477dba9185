package org.tawthiq.verify.bag;

/// What is wrong with one file of a bag.
///
/// @param code a word that stays the same
/// @param file relative to the bag, the empty name for the bag itself
/// @param what a sentence without its full stop
public record BagFault(Code code, String file, String what) {

    /// The kinds of faults; `warning` ones leave a bag valid.
    public enum Code {
        DECLARATION_MISSING("bagit-declaration-missing", false),
        DECLARATION_MALFORMED("bagit-declaration-malformed", false),
        PAYLOAD_MISSING("payload-folder-missing", false),
        MANIFEST_MISSING("payload-manifest-missing", false),
        MANIFEST_MALFORMED("manifest-malformed", false),
        ALGORITHM_UNKNOWN("digest-algorithm-unknown", false),
        PATH_UNSAFE("path-unsafe", false),
        PATH_TWICE("path-listed-twice", false),
        FILE_MISSING("file-missing", false),
        FILE_UNLISTED("file-not-in-manifest", false),
        FILE_CHANGED("file-changed", false),
        FILE_UNREADABLE("file-unreadable", false),
        FILE_IRREGULAR("file-irregular", false),
        FETCH_MALFORMED("fetch-malformed", false),
        TAGS_MALFORMED("bag-info-malformed", false),
        OXUM_WRONG("payload-oxum-wrong", false),
        PATH_TWICE_ALIKE("path-listed-twice-alike", true),
        PATH_OTHER_FORM("path-in-other-form", true),
        PATH_RELATIVE("path-begins-with-dot", true),
        MADE_BY_MD5SUM("asterisk-before-path", true),
        SYSTEM_FILE("system-file", true);

        private final String word;
        private final boolean warning;

        Code(String word, boolean warning) {
            this.word = word;
            this.warning = warning;
        }

        public String word() {
            return word;
        }

        public boolean isWarning() {
            return warning;
        }
    }

    public boolean isError() {
        return !code.isWarning();
    }
}
