package org.tawthiq.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.vault.bag.BagFile;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.PartProof;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.vocabulary.Digest;

/// A case as a folder. Evidence is safe first, then the records, then the log's entries, which are what counts:
/// whatever no entry names was never acknowledged. Records and drafts of it are removed when the folder is opened;
/// evidence stays, and is recognised when it is added again.
public final class CaseFolder implements CaseFile, AutoCloseable {

    private final String name;
    private final Supplier<byte[]> salts;
    private final Disk disk;
    private final ObjectStore objects;
    private final RecordFiles records;
    private final CaseLog log;
    private final Optional<CaseLock> lock;

    /// True while an append is under way, and for good once one failed: what it left lies in the way.
    private boolean cutShort;

    /// Whether it is known which object holds which bytes.
    private boolean isIndexed;

    private CaseFolder(
            String name, Supplier<byte[]> salts, Disk disk, ObjectStore objects, CaseLog log, Optional<CaseLock> lock) {
        this.name = name;
        this.salts = salts;
        this.disk = disk;
        this.objects = objects;
        this.records = new RecordFiles(disk);
        this.log = log;
        this.lock = lock;
    }

    /// Tells whether `folder` holds a case, or what is left of one.
    public static boolean isCase(Path folder) {
        return Stream.of(CaseLog.CHECKPOINT, CaseKeyFiles.CURRENT, "log/leaves.jsonl", RecordFiles.name(1))
                .anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    /// Tells whether the user may not know what `folder` holds.
    public static boolean isClosed(Path folder) {
        return Stream.of(folder, folder.resolve("log"))
                .anyMatch(part -> Files.isDirectory(part) && !(Files.isReadable(part) && Files.isExecutable(part)));
    }

    /// Opens the case in `folder`, or begins one where there is none, and clears away what an interrupted
    /// command left.
    ///
    /// @param salts 32 fresh random bytes at each call
    /// @param keys of this user, kept apart from the case
    /// @throws DamagedCase where the folder does not hold what its checkpoint says
    public static CaseFolder open(Path folder, Supplier<byte[]> salts, KeyStore keys) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        Path root = above == null ? folder.toAbsolutePath() : above;
        Disk around = new RealDisk(root);
        Durably.makeFolders(around, root.relativize(folder.toAbsolutePath()).toString());
        Durably.makeFolders(new RealDisk(folder), "log");
        CaseLock lock = CaseLock.take(folder);
        try {
            return open(new RealDisk(folder), String.valueOf(folder.getFileName()), salts, keys, Optional.of(lock));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// @param name how the case is called in messages
    static CaseFolder open(Disk disk, String name, Supplier<byte[]> salts, KeyStore keys, Optional<CaseLock> lock)
            throws IOException {
        boolean begun = disk.look(CaseLog.CHECKPOINT) != Disk.Found.NOTHING;
        if (!begun && isLeftOver(disk)) {
            throw new DamagedCase("log/checkpoint is missing: bring the folder \"log\" back from a copy of the case");
        }
        if (!begun) {
            Durably.write(disk, "README.txt", readme());
        }
        ObjectStore objects = ObjectStore.open(disk);
        CaseLog log = begun ? CaseLog.open(disk, keys) : CaseLog.begin(disk, keys);
        CaseFolder opened = new CaseFolder(name, salts, disk, objects, log, lock);
        try {
            opened.records.removeBeyond(log.size());
            opened.finishErasing();
            return opened;
        } catch (IOException | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /// A case whose checkpoint is gone is not taken for an empty one.
    private static boolean isLeftOver(Disk disk) throws IOException {
        return disk.look(RecordFiles.name(1)) != Disk.Found.NOTHING
                || !disk.list("log/tile").isEmpty()
                || disk.look("log/leaves.jsonl") != Disk.Found.NOTHING;
    }

    /// Opens the case in `folder` to read it: nothing there is changed and no right to write is needed.
    /// Another command may write to it meanwhile; what it adds is not seen.
    ///
    /// @throws DamagedCase where the folder does not hold what its checkpoint says
    public static CaseFolder openToRead(Path folder) throws IOException {
        Disk disk = new RealDisk(folder);
        return new CaseFolder(
                String.valueOf(folder.getFileName()),
                () -> new byte[0],
                disk,
                ObjectStore.openToRead(disk),
                CaseLog.openToRead(disk),
                Optional.empty());
    }

    @Override
    public List<CaseRecord> records() throws IOException {
        List<CaseRecord> found = new ArrayList<>();
        List<Leaf> leaves = log.leaves();
        Set<Long> erased = new ErasedEntries(disk).of(leaves);
        for (Leaf leaf : leaves) {
            long number = found.size() + 1L;
            found.add(
                    erased.contains(number)
                            ? new CaseRecord.Gone(leaf.kind())
                            : records.read(number, leaf.commitment()));
        }
        found.forEach(objects::learn);
        isIndexed = true;
        return found;
    }

    /// Every record with the moment and the person of its entry, oldest first.
    public List<Entry> entries() throws IOException {
        List<CaseRecord> records = records();
        List<Entry> entries = new ArrayList<>();
        for (Leaf leaf : log.leaves()) {
            entries.add(new Entry(records.get(entries.size()), leaf.at(), leaf.actor()));
        }
        return entries;
    }

    @Override
    public void append(List<Entry> entries, List<Preserved> preserved) throws IOException {
        if (cutShort) {
            throw new IOException(
                    "an earlier change of the case \"%s\" failed, and no other is taken until it is opened again"
                            .formatted(name));
        }
        ErasedEntries.needBefore(log.leaves(), entries);
        List<byte[]> made = entries.stream()
                .map(entry -> RecordFiles.bytes(entry.content(), salts))
                .toList();
        List<Leaf> leaves = new ArrayList<>();
        for (int index = 0; index < made.size(); index++) {
            Entry entry = entries.get(index);
            byte[] file = made.get(index);
            leaves.add(new Leaf(
                    entry.content().kind(), entry.at(), entry.actor(), Digest.of(file), RecordFiles.parts(file)));
        }
        cutShort = true;
        objects.keep(entries, preserved);
        records.keep(log.size(), made);
        if (!leaves.isEmpty()) {
            log.append(leaves);
        }
        if (entries.stream().anyMatch(entry -> entry.content() instanceof CaseRecord.Erased)) {
            finishErasing();
        }
        entries.forEach(entry -> objects.learn(entry.content()));
        cutShort = false;
    }

    /// What an entry says to be erased goes; an interrupted command may have left it.
    private void finishErasing() throws IOException {
        new ErasedEntries(disk).takeOut(log.leaves(), objects);
        isIndexed = false;
    }

    @Override
    public byte[] object(Digest digest) throws IOException {
        if (!isIndexed) {
            var _ = records();
        }
        return objects.read(digest);
    }

    /// As [#object], for bytes that need not be held in memory: the stream fails at its end where they have changed.
    public InputStream open(Digest digest) throws IOException {
        if (!isIndexed) {
            var _ = records();
        }
        return objects.open(digest);
    }

    /// What a stranger needs to see that entries are in the log, as files of a bag: the signed checkpoint and the keys
    /// for it, and of each entry its bytes, its record and its proof.
    ///
    /// @param numbers of the entries, from 1; all are published
    public List<BagFile> evidence(List<Long> numbers) throws IOException {
        return new LogEvidence(disk).of(numbers);
    }

    /// Publishes all that was appended, and proves each sentence of the report that was recorded last under a name, in
    /// order.
    public List<PartProof> proveReport(String report) throws IOException {
        log.publish();
        return new CaseProofs(disk).proveReport(report);
    }

    /// The keys that sign the log.
    public List<VerifierKey> keys() throws IOException {
        return new CaseKeyFiles(disk).current();
    }

    /// Size and root of the log; what a report pins itself to.
    public Checkpoint head() {
        return log.head();
    }

    private static byte[] readme() throws IOException {
        try (var in = CaseFolder.class.getResourceAsStream("case-readme.txt")) {
            if (in == null) {
                throw new IllegalStateException("the data file \"case-readme.txt\" is missing");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            log.close();
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
