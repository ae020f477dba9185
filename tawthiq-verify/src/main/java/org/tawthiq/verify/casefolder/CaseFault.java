package org.tawthiq.verify.casefolder;

import java.util.Locale;
import org.tawthiq.verify.time.TimestampFinding;

/// Something that is wrong with a case folder.
///
/// @param file relative to the case
/// @param what one sentence without its full stop
public record CaseFault(Code code, String file, String what) {

    /// Each has a word that is printed and matched by scripts; it is never renamed or reused.
    public enum Code {
        CHECKPOINT_MISSING,
        CHECKPOINT_UNREADABLE,
        /// The checkpoint was changed, or others signed it.
        SIGNATURE_WRONG,
        KEYS_MISSING,
        KEYS_UNREADABLE,
        ENTRIES_MISSING,
        ENTRIES_CHANGED,
        TILE_MISSING,
        TILE_CHANGED,
        /// The entries and tiles agree, and the checkpoint has another root.
        ROOT_DIFFERS,
        ENTRY_UNREADABLE,
        RECORD_MISSING,
        RECORD_CHANGED,
        RECORD_UNREADABLE,
        /// The entry commits to other parts than the record has.
        PARTS_DIFFER,
        /// A record that erases names what cannot be erased.
        ERASURE_WRONG,
        OBJECT_MISSING,
        OBJECT_CHANGED,
        /// It does not follow the format of objects, or something is in it that does not belong there.
        OBJECT_DAMAGED,
        JOURNAL_DAMAGED,
        /// Of the files that are the same in every case.
        FILE_MISSING,
        FILE_CHANGED,
        // Those of [TimestampFinding] that are faults.
        TIMESTAMP_IMPRINT_DIFFERS,
        TIMESTAMP_ALGORITHM_UNKNOWN,
        TIMESTAMP_NOT_GRANTED,
        TIMESTAMP_UNREADABLE,
        TIMESTAMP_CHANGED,
        TIMESTAMP_NONCE_DIFFERS,
        TIMESTAMP_FILE_MISSING,
        TIMESTAMP_CHECKPOINT_WRONG,
        TIMESTAMP_SIGNATURE_WRONG,
        TIMESTAMP_CERTIFICATE_MISSING,
        TIMESTAMP_CERTIFICATE_UNFIT,
        TIMESTAMP_ALGORITHM_WEAK,
        TIMESTAMP_ROOT_NOT_REACHED;

        /// The fault that a finding is.
        ///
        /// @throws IllegalArgumentException for a finding that is none
        public static Code of(TimestampFinding.Code code) {
            return valueOf(code.name());
        }

        /// Such as `record-changed`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
