package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;

/// Checks a case folder and tells everything it finds. It changes nothing and needs no right to write.
public final class CaseCheck {

    private final CaseFiles files;
    private final List<CaseFault> faults = new ArrayList<>();

    private CaseCheck(Path folder) {
        this.files = new CaseFiles(folder);
    }

    /// @throws java.nio.file.AccessDeniedException where a file may not be read
    public static CaseReport check(Path folder) throws IOException {
        return new CaseCheck(folder).run();
    }

    private CaseReport run() throws IOException {
        CheckpointCheck checkpoint = new CheckpointCheck(files, faults);
        checkpoint.run();
        TimeCheck time = new TimeCheck(files.path(""), checkpoint, faults);
        RecordCheck records = new RecordCheck(files, faults);
        OlderTiles older = new OlderTiles(files, faults);
        ClockCheck clock = new ClockCheck(records);
        JournalCheck journal = new JournalCheck(files, faults);
        if (checkpoint.checkpoint().isPresent()) {
            Checkpoint read = checkpoint.checkpoint().get();
            new LogCheck(files, read, checkpoint.former(), faults, clock).run();
            older.run(read.size(), checkpoint.former());
            journal.run(read.size(), clock);
        } else {
            withoutCheckpoint(older, journal, clock);
        }
        new KnownFiles(files, faults).run();
        ObjectsCheck objects = new ObjectsCheck(files, faults);
        objects.run(records.preserved());
        long size = checkpoint.checkpoint().isPresent()
                ? checkpoint.checkpoint().get().size()
                : older.size();
        long entries = size + journal.unpublished();
        TreeSet<String> unnamed = new TreeSet<>(files.below("staging"));
        unnamed.addAll(time.unnamed());
        unnamed.addAll(older.unnamed());
        unnamed.addAll(objects.unnamed(records.preserved()));
        files.below("records").stream()
                .filter(record -> !RecordCheck.isLogged(record, entries))
                .forEach(unnamed::add);
        return new CaseReport(
                faults,
                List.copyOf(unnamed),
                checkpoint.checkpoint(),
                checkpoint.signedBy(),
                journal.unpublished(),
                objects.objects(),
                clock.notes(),
                time.notes());
    }

    /// A checkpoint that cannot be read hides no other fault: the log is held to itself, as long as its files tell it
    /// is.
    private void withoutCheckpoint(OlderTiles older, JournalCheck journal, ClockCheck clock) throws IOException {
        long size = older.size();
        if (size > 0) {
            new LogCheck(files, new Checkpoint("unknown", size, new Hash(0, 0, 0, 0)), List.of(), faults, clock)
                    .runWithoutRoot();
            older.run(size, List.of());
        }
        journal.run(size, clock);
    }
}
