package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;

/// Checks a case folder and tells everything it finds. It changes nothing and needs no right to write.
public final class CaseCheck {

    private final CaseFiles files;
    private final CaseScope scope;
    private final List<CaseFault> faults = new ArrayList<>();

    private CaseCheck(Path folder, CaseScope scope) {
        this.files = new CaseFiles(folder);
        this.scope = scope;
    }

    public static CaseReport check(Path folder) throws IOException {
        return check(folder, CaseScope.WHOLE);
    }

    /// @throws java.nio.file.AccessDeniedException where a file may not be read
    public static CaseReport check(Path folder, CaseScope scope) throws IOException {
        return new CaseCheck(folder, scope).run();
    }

    private CaseReport run() throws IOException {
        CheckpointCheck checkpoint = new CheckpointCheck(files, faults);
        checkpoint.run();
        TimeCheck time = new TimeCheck(files, checkpoint, faults);
        RecordCheck records = new RecordCheck(files, faults);
        OlderTiles older = new OlderTiles(files, faults);
        ClockCheck clock = new ClockCheck();
        JournalCheck journal = new JournalCheck(files, faults);
        EntryCheck entries =
                new EntryCheck(faults, clock, scope == CaseScope.LOG_ALONE ? Optional.empty() : Optional.of(records));
        if (checkpoint.checkpoint().isPresent()) {
            Checkpoint read = checkpoint.checkpoint().get();
            new LogCheck(files, read, checkpoint.former(), faults, entries).run();
            older.run(read.size(), checkpoint.former());
            journal.run(read.size(), entries);
        } else {
            withoutCheckpoint(older, journal, entries);
        }
        time.logged(records.stamps());
        TreeSet<String> unnamed = new TreeSet<>(time.unnamed());
        unnamed.addAll(older.unnamed());
        ObjectsCheck objects = new ObjectsCheck(files, faults);
        if (scope != CaseScope.LOG_ALONE) {
            records.end();
            Set<RecordCheck.Preserved> preserved = records.preserved();
            new KnownFiles(files, faults).run();
            objects.run(preserved, scope.thoroughness());
            unnamed.addAll(objects.unnamed(preserved));
            unnamed.addAll(files.below("staging"));
            long size = checkpoint.checkpoint().isPresent()
                    ? checkpoint.checkpoint().get().size()
                    : older.size();
            long logged = size + journal.unpublished();
            files.below("records").stream()
                    .filter(record -> !RecordCheck.isLogged(record, logged))
                    .forEach(unnamed::add);
        }
        return new CaseReport(
                faults,
                List.copyOf(unnamed),
                checkpoint.checkpoint(),
                checkpoint.signedBy(),
                journal.unpublished(),
                objects.objects(),
                scope.notChecked(),
                clock.notes(),
                time.notes(),
                records.erased());
    }

    /// A checkpoint that cannot be read hides no other fault: the log is held to itself, as long as its files tell it
    /// is.
    private void withoutCheckpoint(OlderTiles older, JournalCheck journal, EntryCheck entries) throws IOException {
        long size = older.size();
        if (size > 0) {
            new LogCheck(files, new Checkpoint("unknown", size, new Hash(0, 0, 0, 0)), List.of(), faults, entries)
                    .runWithoutRoot();
            older.run(size, List.of());
        }
        journal.run(size, entries);
    }
}
