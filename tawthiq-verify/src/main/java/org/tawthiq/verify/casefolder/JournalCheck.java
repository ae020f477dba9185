package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.tlog.MalformedText;

/// Entries that were acknowledged and that no checkpoint counts yet, in `log/journal/`. A command that ended well
/// leaves none.
final class JournalCheck {

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private long next;
    private long unpublished;

    JournalCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /// @param size entries that the checkpoint counts
    void run(long size, LogCheck.EntryVisitor visitor) throws IOException {
        next = size;
        for (String name : files.below("log/journal")) {
            byte[] bytes = files.bytes(name).orElse(new byte[0]);
            int at = 0;
            for (Optional<Integer> length = JournalFrame.length(bytes, at);
                    length.isPresent();
                    length = JournalFrame.length(bytes, at)) {
                take(name, bytes, at, visitor);
                at += length.get();
            }
            if (JournalFrame.isDamaged(bytes, at)) {
                faults.add(new CaseFault(
                        Code.JOURNAL_DAMAGED,
                        name,
                        "at byte %d stands no entry, nor what a power cut leaves of one".formatted(at)));
            }
        }
        unpublished = next - size;
    }

    private void take(String name, byte[] bytes, int at, LogCheck.EntryVisitor visitor) throws IOException {
        try {
            JournalFrame frame = JournalFrame.read(bytes, at);
            if (frame.first() > next) {
                faults.add(new CaseFault(
                        Code.JOURNAL_DAMAGED,
                        name,
                        "entries %d to %d are missing before it".formatted(next + 1, frame.first())));
                next = frame.first();
            }
            for (int place = 0; place < frame.entries().size(); place++) {
                if (frame.first() + place == next) {
                    byte[] entry = frame.entries().get(place);
                    visitor.entry(++next, entry, 0, entry.length);
                }
            }
        } catch (MalformedText e) {
            faults.add(new CaseFault(Code.JOURNAL_DAMAGED, name, String.valueOf(e.getMessage())));
        }
    }

    long unpublished() {
        return unpublished;
    }
}
