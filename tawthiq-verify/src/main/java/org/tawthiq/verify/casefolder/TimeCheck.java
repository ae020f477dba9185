package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.time.StampedCheckpoint;
import org.tawthiq.verify.time.TimeFolderCheck;
import org.tawthiq.verify.time.TimestampFinding;

/// Timestamps of others over checkpoints, below `time/`.
final class TimeCheck {

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final List<TimestampFinding> notes = new ArrayList<>();
    private final List<String> unnamed;

    TimeCheck(CaseFiles files, CheckpointCheck checkpoints, List<CaseFault> faults) throws IOException {
        this.files = files;
        this.faults = faults;
        TimeFolderCheck.Found found = TimeFolderCheck.check(files.path(""));
        for (TimestampFinding finding : found.findings()) {
            if (finding.code().isFault()) {
                faults.add(new CaseFault(Code.of(finding.code()), finding.file(), finding.sentence()));
            } else {
                notes.add(finding);
            }
        }
        for (StampedCheckpoint stamped : found.stamped()) {
            checkpoints.earlier(
                    stamped.note(),
                    stamped.checkpoint(),
                    "time/" + stamped.checkpoint().size() + ".checkpoint");
        }
        this.unnamed = found.unnamed();
    }

    /// Answers that the log names must be there as they came; whoever takes one away with all that speaks of it is
    /// found by this alone.
    void logged(List<RecordCheck.Stamp> stamps) throws IOException {
        for (RecordCheck.Stamp stamp : stamps) {
            Optional<byte[]> answer = files.bytes(stamp.file());
            boolean told = faults.stream().anyMatch(fault -> fault.file().equals(stamp.file()));
            if (answer.isEmpty() && !told) {
                faults.add(new CaseFault(
                        Code.TIMESTAMP_FILE_MISSING,
                        stamp.file(),
                        "%s names it and it is not there".formatted(stamp.record())));
            } else if (answer.isPresent() && !Sha256.hex(answer.get()).equals(stamp.digest()) && !told) {
                faults.add(new CaseFault(
                        Code.TIMESTAMP_CHANGED,
                        stamp.file(),
                        "it is not what %s says of it".formatted(stamp.record())));
            }
        }
    }

    List<TimestampFinding> notes() {
        return List.copyOf(notes);
    }

    List<String> unnamed() {
        return unnamed;
    }
}
