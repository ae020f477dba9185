package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.time.StampedCheckpoint;
import org.tawthiq.verify.time.TimeFolderCheck;
import org.tawthiq.verify.time.TimestampFinding;

/// Timestamps of others over checkpoints, below `time/`.
final class TimeCheck {

    private final List<String> notes = new ArrayList<>();
    private final List<String> unnamed;

    /// @param folder of the case
    TimeCheck(Path folder, CheckpointCheck checkpoints, List<CaseFault> faults) throws IOException {
        TimeFolderCheck.Found found = TimeFolderCheck.check(folder);
        for (TimestampFinding finding : found.findings()) {
            if (finding.code().isFault()) {
                faults.add(new CaseFault(Code.valueOf(finding.code().name()), finding.file(), finding.sentence()));
            } else {
                notes.add("%s: %s (%s)"
                        .formatted(
                                finding.file(),
                                finding.sentence(),
                                finding.code().word()));
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

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<String> unnamed() {
        return unnamed;
    }
}
