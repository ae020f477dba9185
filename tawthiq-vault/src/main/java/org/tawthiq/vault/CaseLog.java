package org.tawthiq.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.key.CaseKeys;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.DamagedLog;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogFiles;
import org.tawthiq.vault.log.LogWriter;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.NoteFault;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.GrowingTree;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

/// The log of a case: one leaf a record. It is read whole when the case is opened, and checked against its signed
/// checkpoint.
final class CaseLog implements AutoCloseable {

    static final String CHECKPOINT = "log/checkpoint";

    private final Optional<LogWriter> writer;
    private final String origin;
    private final List<Leaf> leaves;
    private final TreeHash hash = new TreeHash();
    private final GrowingTree tree = new GrowingTree(hash);

    private CaseLog(Optional<LogWriter> writer, String origin, List<byte[]> entries) throws IOException {
        this.writer = writer;
        this.origin = origin;
        this.leaves = new ArrayList<>();
        for (byte[] entry : entries) {
            leaves.add(leaf(entry, leaves.size() + 1));
            tree.append(hash.leaf(entry));
        }
    }

    static Leaf leaf(byte[] entry, int number) throws DamagedCase {
        try {
            return Leaf.read(Texts.of(entry));
        } catch (JsonProblem e) {
            throw new DamagedCase(
                    "entry %d of the log cannot be read (%s); a newer version of Tawthiq may have written it"
                            .formatted(number, e.getMessage()));
        }
    }

    /// Begins the log of a new case.
    static CaseLog begin(Disk disk, KeyStore store) throws IOException {
        CaseKeys keys = store.create(store.newOrigin());
        new CaseKeyFiles(disk).begin(keys);
        LogWriter writer = LogWriter.open(disk, keys);
        try {
            writer.publish();
            return new CaseLog(Optional.of(writer), keys.origin(), List.of());
        } catch (IOException | RuntimeException e) {
            throw closing(writer, e);
        }
    }

    /// Opens the log to write to it; what was acknowledged and not published is published.
    static CaseLog open(Disk disk, KeyStore store) throws IOException {
        try {
            Checkpoint last = checked(disk);
            CaseKeyFiles files = new CaseKeyFiles(disk);
            Optional<CaseKeys> known = store.find(last.origin());
            CaseKeys keys = known.isPresent() ? known.get() : store.create(last.origin());
            if (!keys.verifierKeys().equals(files.current())) {
                files.handOver(keys);
            }
            LogWriter writer = LogWriter.open(disk, keys);
            try {
                if (files.isHandedOver() || writer.head().size() > last.size()) {
                    writer.publish();
                }
                return new CaseLog(Optional.of(writer), last.origin(), new LogFiles(disk).acknowledged());
            } catch (IOException | RuntimeException e) {
                throw closing(writer, e);
            }
        } catch (DamagedLog e) {
            throw new DamagedCase(String.valueOf(e.getMessage()));
        }
    }

    /// A log that could not be opened leaves no thread and no open file behind.
    private static IOException closing(LogWriter writer, Exception cause) {
        try {
            writer.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /// Opens the log to read it. What is acknowledged counts, be it published or not.
    static CaseLog openToRead(Disk disk) throws IOException {
        try {
            Checkpoint last = checked(disk);
            CaseLog log = new CaseLog(Optional.empty(), last.origin(), new LogFiles(disk).acknowledged());
            log.compare(disk, last);
            return log;
        } catch (DamagedLog e) {
            throw new DamagedCase(String.valueOf(e.getMessage()));
        }
    }

    private void compare(Disk disk, Checkpoint last) throws IOException {
        GrowingTree published = new GrowingTree(hash);
        for (byte[] entry : new LogFiles(disk).entries(last.size())) {
            published.append(hash.leaf(entry));
        }
        if (!published.root().equals(last.root())) {
            throw new DamagedCase(
                    "the entries of the log do not agree with log/checkpoint: an entry was changed; bring the folder \"log\" back from a copy of the case");
        }
    }

    /// The checkpoint, signed by the case's keys.
    private static Checkpoint checked(Disk disk) throws IOException {
        if (disk.look("log/leaves.jsonl") != Disk.Found.NOTHING) {
            throw new DamagedCase(
                    "the case was written by a version of Tawthiq before its log had signatures: make it anew from its material");
        }
        byte[] note = StoredFiles.read(disk, CHECKPOINT, "log/checkpoint");
        CaseKeyFiles keys = new CaseKeyFiles(disk);
        try {
            SignedNote signed = SignedNote.parse(note);
            Checkpoint checkpoint = Checkpoint.parse(signed.text());
            if (!checkpoint.origin().startsWith(KeyStore.ORIGIN)) {
                throw new DamagedCase(
                        "log/checkpoint was written by a newer version of Tawthiq, or is of another log: use that version on this case");
            }
            LogPolicy policy = new LogPolicy(checkpoint.origin(), keys.current());
            if (policy.judge(signed) instanceof LogPolicy.Verdict.Refused(List<NoteFault> faults)
                    && !keys.isHandedOver()) {
                throw new DamagedCase(
                        "log/checkpoint is not signed by the keys in keys/log.vkey (%s): bring both back from a copy of the case"
                                .formatted(faults.getFirst().sentence()));
            }
            return checkpoint;
        } catch (MalformedText | IllegalArgumentException e) {
            throw new DamagedCase(
                    "log/checkpoint cannot be read (%s): bring the folder \"log\" back from a copy of the case"
                            .formatted(e.getMessage()));
        }
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    long size() {
        return leaves.size();
    }

    /// Size and root of what is acknowledged.
    Checkpoint head() {
        return new Checkpoint(origin, tree.size(), tree.root());
    }

    /// Keeps all of the leaves or none; returns when they are safe.
    void append(List<Leaf> made) throws IOException {
        List<byte[]> entries =
                made.stream().map(leaf -> Texts.utf8(leaf.line())).toList();
        LogWriter open = writer.orElseThrow(() -> new IllegalStateException("the case was opened to be read"));
        LogWriter.acknowledged(open.append(entries));
        leaves.addAll(made);
        entries.forEach(entry -> tree.append(hash.leaf(entry)));
    }

    /// Signs a checkpoint of all that is acknowledged.
    void publish() throws IOException {
        writer.orElseThrow(() -> new IllegalStateException("the case was opened to be read"))
                .publish();
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
