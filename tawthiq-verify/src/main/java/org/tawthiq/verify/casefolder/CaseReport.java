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
/// @param clock where the times of the entries run backwards, a sentence each
/// @param timestamps what was found of timestamps that is no fault
public record CaseReport(
        List<CaseFault> faults,
        List<String> unnamed,
        Optional<Checkpoint> checkpoint,
        List<String> signedBy,
        long unpublished,
        long objects,
        List<String> clock,
        List<TimestampFinding> timestamps) {

    public CaseReport {
        faults = List.copyOf(faults);
        unnamed = List.copyOf(unnamed);
        signedBy = List.copyOf(signedBy);
        clock = List.copyOf(clock);
        timestamps = List.copyOf(timestamps);
    }

    /// The same with other faults, and other findings of timestamps.
    public CaseReport with(List<CaseFault> others, List<TimestampFinding> found) {
        return new CaseReport(others, unnamed, checkpoint, signedBy, unpublished, objects, clock, found);
    }
}
