package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TileTree;
import org.tawthiq.verify.tlog.TreeHash;

/// The entries of the log against its tiles and its checkpoint. The tree is built from the entries, bundle by
/// bundle; where that root is the checkpoint's, a tile that differs is itself what was changed. A bundle that is
/// missing, or differs from its tile while the tile fits the tree, stands aside for its tile, so that one change
/// leads to one fault.
final class LogCheck {

    /// What is done with an entry, whose place counts from 1.
    @FunctionalInterface
    interface EntryVisitor {
        void entry(long number, byte[] entry) throws IOException;
    }

    private final CaseFiles files;
    private final Checkpoint checkpoint;
    private final List<Checkpoint> former;
    private final List<CaseFault> faults;
    private final EntryVisitor visitor;

    LogCheck(
            CaseFiles files,
            Checkpoint checkpoint,
            List<Checkpoint> former,
            List<CaseFault> faults,
            EntryVisitor visitor) {
        this.files = files;
        this.checkpoint = checkpoint;
        this.former = former;
        this.faults = faults;
        this.visitor = visitor;
    }

    void run() throws IOException {
        Built byEntries = new Built(false);
        byEntries.run();
        boolean holds = byEntries.root().equals(checkpoint.root());
        Built told = byEntries;
        if (!holds) {
            told = new Built(true);
            told.run();
            if (!told.root().equals(checkpoint.root())) {
                told = byEntries;
                told.faults.add(new CaseFault(
                        Code.ROOT_DIFFERS, "log/checkpoint", "the root of the entries is another than it says"));
            }
        }
        faults.addAll(told.faults);
        for (Checkpoint one : former) {
            if (one.size() > checkpoint.size() || !told.hasPassed(one)) {
                faults.add(new CaseFault(
                        Code.ROOT_DIFFERS,
                        "keys",
                        "the log does not begin with the %d entries that the keys before have signed"
                                .formatted(one.size())));
            }
        }
        visit();
    }

    /// The tree over all leaves, with what is wrong on the way.
    private final class Built {

        private final boolean tilesFirst;
        private final List<CaseFault> faults = new ArrayList<>();
        private final List<Checkpoint> passed = new ArrayList<>();
        private final TileTree tree = new TileTree(this::compare);

        /// @param tilesFirst whether the leaves' hashes come from their tile where tile and bundle differ
        Built(boolean tilesFirst) {
            this.tilesFirst = tilesFirst;
        }

        void run() throws IOException {
            pass();
            for (long index = 0; index * TilePath.FULL < checkpoint.size(); index++) {
                bundle(index);
            }
            for (int level = 0; checkpoint.size() >>> 8 * level > 0; level++) {
                long index = (checkpoint.size() >>> 8 * level) / TilePath.FULL;
                int width = TilePath.width(level, index, checkpoint.size());
                if (width > 0) {
                    compare(new TilePath.HashTile(level, index, width), tree.partial(level));
                }
            }
        }

        Hash root() {
            return tree.root();
        }

        boolean hasPassed(Checkpoint one) {
            return passed.contains(one);
        }

        private void pass() {
            former.stream()
                    .filter(one -> one.size() == tree.size() && one.root().equals(tree.root()))
                    .forEach(passed::add);
        }

        private void bundle(long index) throws IOException {
            int width = TilePath.width(0, index, checkpoint.size());
            TilePath.HashTile tile = new TilePath.HashTile(0, index, width);
            Optional<byte[]> hashes = files.readHashes(tile);
            List<byte[]> entries = entries(index, width, faults);
            boolean useTile = hashes.isPresent()
                    && (entries.isEmpty() || (tilesFirst && !Arrays.equals(hashes(entries), hashes.get())));
            if (useTile) {
                if (!entries.isEmpty()) {
                    faults.add(new CaseFault(
                            Code.ENTRIES_CHANGED,
                            CaseFiles.name(bundleFile(index, width)),
                            "its entries are not those that were logged"));
                }
                for (int place = 0; place < width; place++) {
                    tree.append(hashes.get(), place * Hash.LENGTH);
                    pass();
                }
            } else {
                for (byte[] entry : entries) {
                    tree.appendEntry(entry, 0, entry.length);
                    pass();
                }
            }
        }

        /// A tile that was written while the log was shorter is the beginning of the full one.
        private void compare(TilePath.HashTile path, byte[] hashes) throws IOException {
            if (checkpoint.size() >>> 8 * path.level() == 0) {
                return;
            }
            Optional<byte[]> stored = files.readHashes(path);
            if (stored.isEmpty()) {
                Optional<byte[]> any = files.read(path);
                faults.add(new CaseFault(
                        any.isEmpty() ? Code.TILE_MISSING : Code.TILE_CHANGED,
                        CaseFiles.name(path),
                        any.isEmpty() ? "it is not there" : "it is not of %d hashes".formatted(path.width())));
            } else if (!Arrays.equals(stored.get(), hashes)) {
                faults.add(new CaseFault(
                        Code.TILE_CHANGED, CaseFiles.name(path), "its hashes are not those of the log's entries"));
            }
        }
    }

    private TilePath.EntryBundle bundleFile(long index, int width) throws IOException {
        TilePath.EntryBundle path = new TilePath.EntryBundle(index, width);
        return files.isFile(CaseFiles.name(path)) || width == TilePath.FULL ? path : path.ofWidth(TilePath.FULL);
    }

    /// The entries of a bundle; none where it is missing or holds something else.
    private List<byte[]> entries(long index, int width, List<CaseFault> told) throws IOException {
        TilePath.EntryBundle path = bundleFile(index, width);
        Optional<byte[]> bytes = files.read(path);
        if (bytes.isEmpty()) {
            told.add(new CaseFault(
                    Code.ENTRIES_MISSING,
                    CaseFiles.name(new TilePath.EntryBundle(index, width)),
                    "the log holds %d entries, and these are not there".formatted(checkpoint.size())));
            return List.of();
        }
        List<byte[]> entries = new ArrayList<>();
        try {
            Entries.visit(
                    bytes.get(),
                    path.width(),
                    (bundle, from, length) -> entries.add(Arrays.copyOfRange(bundle, from, from + length)));
        } catch (MalformedText e) {
            told.add(new CaseFault(Code.ENTRIES_CHANGED, CaseFiles.name(path), String.valueOf(e.getMessage())));
            return List.of();
        }
        return entries.subList(0, width);
    }

    private static byte[] hashes(List<byte[]> entries) {
        TreeHash hash = new TreeHash();
        byte[] hashes = new byte[entries.size() * Hash.LENGTH];
        for (int place = 0; place < entries.size(); place++) {
            hash.leaf(entries.get(place), 0, entries.get(place).length, hashes, place * Hash.LENGTH);
        }
        return hashes;
    }

    private void visit() throws IOException {
        long number = 0;
        for (long index = 0; index * TilePath.FULL < checkpoint.size(); index++) {
            int width = TilePath.width(0, index, checkpoint.size());
            for (byte[] entry : entries(index, width, new ArrayList<>())) {
                visitor.entry(++number, entry);
            }
            number = index * TilePath.FULL + width;
        }
    }
}
