package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.tlog.Checkpoint;

/// Checks a case folder and tells everything it finds. It changes nothing and needs no right to write.
public final class CaseCheck {

    private static final int BLOCK = 1 << 17;

    private final CaseFiles files;
    private final List<CaseFault> faults = new ArrayList<>();
    private long bytes;

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
        RecordCheck records = new RecordCheck(files, faults);
        JournalCheck journal = new JournalCheck(files, faults);
        if (checkpoint.checkpoint().isPresent()) {
            Checkpoint read = checkpoint.checkpoint().get();
            new LogCheck(files, read, checkpoint.former(), faults, records).run();
            journal.run(read.size(), records);
        }
        for (String object : records.objects()) {
            object(object);
        }
        return new CaseReport(
                faults,
                unnamed(records),
                checkpoint.checkpoint(),
                checkpoint.signedBy(),
                journal.unpublished(),
                records.objects().size(),
                bytes);
    }

    private void object(String digest) throws IOException {
        String name = objectName(digest);
        if (!files.isFile(name)) {
            faults.add(new CaseFault(Code.OBJECT_MISSING, name, "a record names it and it is not there"));
        } else if (!digestOf(files.path(name)).equals(digest)) {
            faults.add(new CaseFault(Code.OBJECT_CHANGED, name, "its bytes are not those that were preserved"));
        }
    }

    private static String objectName(String digest) {
        return "objects/" + digest.substring(0, 2) + "/" + digest;
    }

    private String digestOf(Path file) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sha256.update(block, 0, read);
                bytes += read;
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private List<String> unnamed(RecordCheck records) throws IOException {
        TreeSet<String> found = new TreeSet<>(files.below("objects"));
        records.objects().forEach(digest -> found.remove(objectName(digest)));
        for (String record : files.below("records")) {
            if (!records.isLogged(record)) {
                found.add(record);
            }
        }
        return List.copyOf(found);
    }
}
