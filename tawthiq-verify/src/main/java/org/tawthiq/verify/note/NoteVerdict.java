package org.tawthiq.verify.note;

import java.util.List;

/// What became of a note under a set of keys.
public sealed interface NoteVerdict {

    /// Those that hold.
    List<VerifiedSignature> signatures();

    /// At least one known key signed, and no signature that names a known key is wrong.
    record Accepted(List<VerifiedSignature> signatures) implements NoteVerdict {
        public Accepted {
            signatures = List.copyOf(signatures);
        }
    }

    /// All faults that were found, not the first alone, and the signatures that hold all the same.
    record Refused(List<NoteFault> faults, List<VerifiedSignature> signatures) implements NoteVerdict {
        public Refused {
            faults = List.copyOf(faults);
            signatures = List.copyOf(signatures);
        }
    }
}
