package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.tlog.TilePath.EntryBundle;
import org.tawthiq.verify.tlog.TilePath.HashTile;
import org.tawthiq.verify.tlog.TreeFault.Code;

/// Checks all bundles and tiles of a tree against each other and against a root, in one pass from the left: each
/// file is read once, and nothing is made for an entry or a node. Where two files contradict each other, the
/// tile above, and at the right end the root, tell which is at fault; the pass goes on with the other.
public final class TreeCheck {
    private static final int LEVELS = 8;
    private static final byte[] NONE = {};

    /// What is done with each entry on the way, before anything tells whether it is true; the bundle is not to be kept
    /// or changed.
    @FunctionalInterface
    public interface Visitor {
        void entry(long index, byte[] bundle, int offset, int length);
    }

    /// What is done with each bundle that holds as far as the tiles tell, from the left; it is not to be changed.
    @FunctionalInterface
    public interface BundleVisitor {
        void bundle(EntryBundle path, byte[] bundle) throws IOException;
    }

    /// `root` is that of the files, where those at fault are passed over.
    public record Result(Hash root, boolean hasRoot, List<TreeFault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    private final long size;
    private final Hash expected;
    private final TileSource source;
    private final Visitor visitor;
    private final BundleVisitor bundles;
    private final TreeHash hash = new TreeHash();
    private final TileFold fold = new TileFold(hash);
    private final byte[][] chosen = new byte[LEVELS + 1][TilePath.FULL * Hash.LENGTH];
    private final byte[][] rejected = new byte[LEVELS][];
    private final List<TreeFault> faults = new ArrayList<>();
    private Optional<byte[]> rightmost = Optional.empty();

    private TreeCheck(long size, Hash expected, TileSource source, Visitor visitor, BundleVisitor bundles) {
        this.size = size;
        this.expected = expected;
        this.source = source;
        this.visitor = visitor;
        this.bundles = bundles;
        Arrays.fill(rejected, NONE);
    }

    public static Result check(long size, Hash expected, TileSource source, Visitor visitor) throws IOException {
        return check(size, expected, source, visitor, (_, _) -> {});
    }

    public static Result check(long size, Hash expected, TileSource source, Visitor visitor, BundleVisitor bundles)
            throws IOException {
        return new TreeCheck(size, expected, source, visitor, bundles).run();
    }

    private Result run() throws IOException {
        for (long index = 0; TilePath.width(0, index, size) > 0; index++) {
            int width = TilePath.width(0, index, size);
            EntryBundle path = new EntryBundle(index, width);
            int before = faults.size();
            Optional<byte[]> bundle = readEntries(path);
            settle(0, index, width, bundle.isPresent());
            if (width == TilePath.FULL) {
                visit(path, bundle, faults.subList(before, faults.size()));
            } else {
                rightmost = bundle;
            }
        }
        for (int level = 1; level < LEVELS; level++) {
            int width = (int) ((size >>> 8 * level) % TilePath.FULL);
            if (width > 0) {
                settle(level, (size >>> 8 * level) / TilePath.FULL, width, true);
            }
        }
        boolean hasRoot = settleRightEnd();
        if (size % TilePath.FULL > 0) {
            visit(new EntryBundle(size / TilePath.FULL, (int) (size % TilePath.FULL)), rightmost, faults);
        }
        return new Result(fold.root(size, chosen), hasRoot, faults);
    }

    private void visit(EntryBundle path, Optional<byte[]> bundle, List<TreeFault> about) throws IOException {
        if (bundle.isPresent() && about.stream().noneMatch(fault -> fault.path().equals(path))) {
            bundles.bundle(path, bundle.get());
        }
    }

    /// Puts the hashes of the entries into the row of level 0; empty where the bundle cannot be read.
    private Optional<byte[]> readEntries(EntryBundle path) throws IOException {
        Optional<byte[]> bundle = source.read(path);
        if (bundle.isEmpty()) {
            faults.add(new TreeFault(Code.MISSING, path, ""));
            return Optional.empty();
        }
        try {
            Entries.visit(bundle.get(), path.width(), new Leaves(path.index() * TilePath.FULL));
            return bundle;
        } catch (MalformedText e) {
            faults.add(new TreeFault(Code.MALFORMED, path, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private final class Leaves implements Entries.Visitor {
        private long index;

        private Leaves(long first) {
            this.index = first;
        }

        @Override
        public void entry(byte[] bundle, int offset, int length) {
            hash.leaf(bundle, offset, length, chosen[0], (int) (index % TilePath.FULL) * Hash.LENGTH);
            visitor.entry(index, bundle, offset, length);
            index++;
        }
    }

    /// Compares a tile with what was made from below, keeps the one that is right, and hands its root up.
    private void settle(int level, long index, int width, boolean made) throws IOException {
        HashTile path = new HashTile(level, index, width);
        Optional<byte[]> read = source.read(path);
        int length = width * Hash.LENGTH;
        if (read.isEmpty()) {
            faults.add(new TreeFault(Code.MISSING, path, ""));
        } else if (read.get().length != length) {
            faults.add(new TreeFault(Code.MALFORMED, path, read.get().length + " bytes, not " + length));
        } else if (!made) {
            System.arraycopy(read.get(), 0, chosen[level], 0, length);
        } else if (!Arrays.equals(read.get(), 0, length, chosen[level], 0, length)) {
            contradicted(path, read.get());
        }
        if (width == TilePath.FULL) {
            int place = (int) (index % TilePath.FULL);
            fold.root(chosen[level], 0, TilePath.FULL, chosen[level + 1], place * Hash.LENGTH);
            if (place == TilePath.FULL - 1) {
                settle(level + 1, index / TilePath.FULL, TilePath.FULL, true);
            }
        }
    }

    private void contradicted(HashTile path, byte[] stored) throws IOException {
        int level = path.level();
        if (path.width() < TilePath.FULL) {
            rejected[level] = stored;
            return;
        }
        Optional<Hash> above = above(path);
        if (above.isPresent() && above.get().equals(root(stored))) {
            blameBelow(path, stored);
            System.arraycopy(stored, 0, chosen[level], 0, stored.length);
        } else {
            boolean sure = above.isPresent() && above.get().equals(root(chosen[level]));
            faults.add(new TreeFault(sure ? Code.CHANGED : Code.CONTRADICTED, path, differing(path, stored)));
            if (!sure && level == 0) {
                faults.add(new TreeFault(Code.CONTRADICTED, new EntryBundle(path.index(), path.width()), ""));
            }
        }
    }

    /// The root over a full tile as the tile above has it.
    private Optional<Hash> above(HashTile path) throws IOException {
        int level = path.level() + 1;
        long index = path.index() / TilePath.FULL;
        int place = (int) (path.index() % TilePath.FULL);
        HashTile above = new HashTile(level, index, TilePath.width(level, index, size));
        return source.readHashes(above).map(hashes -> Hash.at(hashes, place * Hash.LENGTH));
    }

    private Hash root(byte[] hashes) {
        byte[] root = new byte[Hash.LENGTH];
        fold.root(hashes, 0, TilePath.FULL, root, 0);
        return Hash.at(root, 0);
    }

    /// What lies below a tile that holds: at level 0 the entries, above it tiles that were all lost.
    private void blameBelow(HashTile path, byte[] stored) {
        for (int i = 0; i < path.width(); i++) {
            int at = i * Hash.LENGTH;
            if (!Arrays.equals(stored, at, at + Hash.LENGTH, chosen[path.level()], at, at + Hash.LENGTH)) {
                long index = path.index() * TilePath.FULL + i;
                faults.add(
                        path.level() == 0
                                ? new TreeFault(
                                        Code.CHANGED, new EntryBundle(path.index(), path.width()), "entry " + index)
                                : new TreeFault(
                                        Code.CHANGED, new HashTile(path.level() - 1, index, TilePath.FULL), ""));
            }
        }
    }

    private String differing(HashTile path, byte[] stored) {
        int at = Arrays.mismatch(stored, Arrays.copyOf(chosen[path.level()], stored.length));
        return "hash " + (path.index() * TilePath.FULL + at / Hash.LENGTH);
    }

    /// At the right end, each tile that contradicts what lies below it may be right or wrong: the choice that
    /// gives the root is taken.
    private boolean settleRightEnd() {
        List<Integer> open = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            if (rejected[level].length > 0) {
                open.add(level);
            }
        }
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            byte[][] tiles = chosen.clone();
            for (int i = 0; i < open.size(); i++) {
                tiles[open.get(i)] = (choice >>> i & 1) == 0 ? chosen[open.get(i)] : rejected[open.get(i)];
            }
            if (fold.root(size, tiles).equals(expected)) {
                blame(open, choice);
                return true;
            }
        }
        open.forEach(level -> faults.add(fault(Code.CONTRADICTED, level)));
        return false;
    }

    private void blame(List<Integer> open, int choice) {
        for (int i = 0; i < open.size(); i++) {
            int level = open.get(i);
            if ((choice >>> i & 1) == 0) {
                faults.add(fault(Code.CHANGED, level));
            } else {
                blameBelow(rightmost(level), rejected[level]);
                chosen[level] = Arrays.copyOf(rejected[level], TilePath.FULL * Hash.LENGTH);
            }
        }
    }

    private TreeFault fault(Code code, int level) {
        return new TreeFault(code, rightmost(level), differing(rightmost(level), rejected[level]));
    }

    private HashTile rightmost(int level) {
        long index = (size >>> 8 * level) / TilePath.FULL;
        return new HashTile(level, index, TilePath.width(level, index, size));
    }
}
