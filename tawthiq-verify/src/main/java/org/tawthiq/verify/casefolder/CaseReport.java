package org.tawthiq.verify.casefolder;

import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.time.TimestampFinding;
import org.tawthiq.verify.tlog.Checkpoint;

/// What a case folder is found to be.
///
/// @param faults every one, in the order of the folder's parts; none where the case is what its checkpoint says
/// @param unnamed files that nothing in the log names; an interrupted command may have left them
/// @param checkpoint as far as it can be read
/// @param signedBy the keys whose signatures hold, by name and id
/// @param unpublished entries that are acknowledged, and that no checkpoint counts yet
/// @param objects that were looked at
/// @param notChecked what was left out, a phrase each; none where the whole case was checked
/// @param clock where the times of the entries run backwards, a sentence each
/// @param timestamps what was found of timestamps that is no fault
/// @param erased what was taken out for good, in the order of the log
public record CaseReport(
        List<CaseFault> faults,
        List<String> unnamed,
        Optional<Checkpoint> checkpoint,
        List<String> signedBy,
        long unpublished,
        long objects,
        List<String> notChecked,
        List<String> clock,
        List<TimestampFinding> timestamps,
        List<Erasure> erased) {

    /// Records that were taken out for good, as one entry says. It is no fault that they are missing.
    ///
    /// @param record of the entry that says so; its file in the case, as with the others
    /// @param gone which are not there any more
    /// @param left which are still there: the next command that writes takes them out
    public record Erasure(String record, String at, String actor, List<String> gone, List<String> left) {
        public Erasure {
            gone = List.copyOf(gone);
            left = List.copyOf(left);
        }
    }

    public CaseReport {
        faults = List.copyOf(faults);
        unnamed = List.copyOf(unnamed);
        signedBy = List.copyOf(signedBy);
        notChecked = List.copyOf(notChecked);
        clock = List.copyOf(clock);
        timestamps = List.copyOf(timestamps);
        erased = List.copyOf(erased);
    }

    /// The same with other faults, and other findings of timestamps.
    public CaseReport with(List<CaseFault> others, List<TimestampFinding> found) {
        return new CaseReport(
                others, unnamed, checkpoint, signedBy, unpublished, objects, notChecked, clock, found, erased);
    }
}
