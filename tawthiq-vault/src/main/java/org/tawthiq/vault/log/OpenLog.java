package org.tawthiq.vault.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.verify.casefolder.JournalFrame;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.Subtree;
import org.tawthiq.verify.tlog.TileNodes;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TileTree;
import org.tawthiq.verify.tlog.TreeHash;

/// A log that can be written to, step by step and by one thread. An entry is acknowledged when [#append] returns: it
/// is in the journal, which is safe. Tiles and the checkpoint follow by [#prepare], whose publication another thread
/// may write, and [#published]. See [LogWriter] for the log that many threads use.
final class OpenLog {

    private final Disk disk;
    private final CheckpointSigner signer;
    private final Journal journal;
    private final LogFiles files;
    private final TileTree tree;
    private final List<byte[]> bundle = new ArrayList<>();
    private Map<String, byte[]> waiting = new LinkedHashMap<>();
    private long published;

    private OpenLog(Disk disk, CheckpointSigner signer, Optional<Checkpoint> last) throws IOException {
        this.disk = disk;
        this.signer = signer;
        this.journal = new Journal(disk);
        this.files = new LogFiles(disk);
        this.published = last.map(Checkpoint::size).orElse(0L);
        this.tree = TileTree.resumed(published, files, this::full);
        if (last.isPresent() && !tree.root().equals(last.get().root())) {
            throw new DamagedLog(
                    "the tiles of the log do not agree with log/checkpoint: bring the folder \"log\" back from a copy of the case");
        }
        if (published % TilePath.FULL != 0) {
            bundle.addAll(files.entries(published / TilePath.FULL, published));
        }
    }

    /// Opens the log below `log/`, or begins one, and takes in what was acknowledged and not published.
    ///
    /// @throws DamagedLog where the log is not what was written
    static OpenLog open(Disk disk, CheckpointSigner signer) throws IOException {
        Optional<Checkpoint> last = new LogFiles(disk).checkpoint();
        if (last.isPresent() && !last.get().origin().equals(signer.origin())) {
            throw new DamagedLog(
                    "log/checkpoint is of another log, %s: bring the folder \"log\" back from a copy of the case"
                            .formatted(last.get().origin()));
        }
        OpenLog log = new OpenLog(disk, signer, last);
        log.rollForward();
        return log;
    }

    private void rollForward() throws IOException {
        Optional<CheckpointSigner.Signed> signed = signer.last();
        if (signed.isPresent() && signed.get().size() <= published) {
            refuseFork(
                    signed.get(),
                    new Subtree(0, signed.get().size()).root(new TileNodes(published, files), new TreeHash()));
        }
        for (byte[] entry : journal.from(published)) {
            take(entry);
            if (signed.isPresent() && signed.get().size() == tree.size()) {
                refuseFork(signed.get(), tree.root());
            }
        }
        if (signed.isPresent() && signed.get().size() > tree.size()) {
            throw new DamagedLog(
                    "the log holds %d entries, and %d were signed on this machine: the case was brought back from an older copy; bring the newest one"
                            .formatted(tree.size(), signed.get().size()));
        }
    }

    private static void refuseFork(CheckpointSigner.Signed signed, Hash root) throws DamagedLog {
        if (!signed.root().equals(root)) {
            throw new DamagedLog(
                    "the first %d entries of the log are not those that were signed on this machine: bring the folder \"log\" back from a copy of the case"
                            .formatted(signed.size()));
        }
    }

    long size() {
        return tree.size();
    }

    Checkpoint head() {
        return new Checkpoint(signer.origin(), tree.size(), tree.root());
    }

    /// The number of entries that no published checkpoint covers.
    long unpublished() {
        return tree.size() - published;
    }

    /// Keeps all of the entries or none.
    ///
    /// @return the place of the first
    long append(List<byte[]> entries) throws IOException {
        long first = tree.size();
        journal.append(new JournalFrame(first, entries));
        for (byte[] entry : entries) {
            take(entry);
        }
        return first;
    }

    private void take(byte[] entry) throws IOException {
        tree.appendEntry(entry, 0, entry.length);
        bundle.add(entry);
        if (bundle.size() == TilePath.FULL) {
            wait(new TilePath.EntryBundle(tree.size() / TilePath.FULL - 1, TilePath.FULL), Entries.bundle(bundle));
            bundle.clear();
        }
    }

    private void full(TilePath.HashTile path, byte[] hashes) {
        wait(path, hashes.clone());
    }

    private void wait(TilePath path, byte[] bytes) {
        waiting.put(LogFiles.name(path), bytes);
    }

    /// What is to be written before the entries so far are published; they are counted as published from now on.
    Publication prepare() throws IOException {
        long size = tree.size();
        if (!bundle.isEmpty()) {
            wait(new TilePath.EntryBundle(size / TilePath.FULL, bundle.size()), Entries.bundle(bundle));
        }
        for (int level = 0; size >>> 8 * level > 0; level++) {
            byte[] hashes = tree.partial(level);
            long index = (size >>> 8 * level) / TilePath.FULL;
            int width = hashes.length / Hash.LENGTH;
            // A tile that an earlier checkpoint speaks of is never touched again.
            if (width > 0 && TilePath.width(level, index, published) != width) {
                wait(new TilePath.HashTile(level, index, width), hashes);
            }
        }
        Publication publication = new Publication(head(), published, waiting);
        waiting = new LinkedHashMap<>();
        published = size;
        journal.turn();
        return publication;
    }

    /// Drops what a checkpoint that is safe makes needless: the journal before it, and partial tiles of full ones.
    void published(Publication written) throws IOException {
        files.prune(written.before(), written.checkpoint().size());
        journal.forget(written.checkpoint().size());
    }

    /// Publishes all entries so far.
    void publish() throws IOException {
        Publication publication = prepare();
        publication.write(disk, signer);
        published(publication);
    }

    void close() throws IOException {
        journal.turn();
    }
}
