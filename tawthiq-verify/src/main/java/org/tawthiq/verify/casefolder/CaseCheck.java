package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.verify.tlog.Checkpoint;

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
        TimeCheck time = new TimeCheck(files, checkpoint, faults);
        RecordCheck records = new RecordCheck(files, faults);
        OlderTiles older = new OlderTiles(files, faults);
        ClockCheck clock = new ClockCheck(records);
        JournalCheck journal = new JournalCheck(files, faults);
        if (checkpoint.checkpoint().isPresent()) {
            Checkpoint read = checkpoint.checkpoint().get();
            new LogCheck(files, read, checkpoint.former(), faults, clock).run();
            older.run(read.size());
            journal.run(read.size(), clock);
        }
        time.logged(records.stamps());
        new KnownFiles(files, faults).run();
        ObjectsCheck objects = new ObjectsCheck(files, faults);
        objects.run(records.preserved());
        long entries = checkpoint.checkpoint().map(Checkpoint::size).orElse(0L) + journal.unpublished();
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
}
