package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.Arrays;

/// A growing tree that fills its tiles on the way: what a log writes, and what a check compares with. Nothing
/// is made anew for a leaf but where a tile is full.
public final class TileTree {
    private static final int LEVELS = 8;

    /// What is done with a full tile; its bytes are not to be kept or changed.
    @FunctionalInterface
    public interface FullTiles {
        void full(TilePath.HashTile path, byte[] hashes) throws IOException;
    }

    private final TreeHash hash = new TreeHash();
    private final GrowingTree tree;
    private final byte[][] tiles = new byte[LEVELS][TilePath.FULL * Hash.LENGTH];
    private final byte[] leaf = new byte[Hash.LENGTH];
    private final FullTiles fullTiles;

    public TileTree(FullTiles fullTiles) {
        this.tree = new GrowingTree(hash);
        this.fullTiles = fullTiles;
    }

    private TileTree(long size, NodeSource nodes, FullTiles fullTiles) throws IOException {
        this.tree = GrowingTree.resumed(size, nodes, hash);
        this.fullTiles = fullTiles;
    }

    /// The tree of `size` leaves whose tiles were written, to which others are added.
    ///
    /// @throws IOException where a tile that the tree needs cannot be read
    public static TileTree resumed(long size, TileSource source, FullTiles fullTiles) throws IOException {
        TileTree tree = new TileTree(size, new TileNodes(size, source), fullTiles);
        for (int level = 0; level < LEVELS; level++) {
            long index = (size >>> 8 * level) / TilePath.FULL;
            int width = TilePath.width(level, index, size);
            if (width > 0) {
                TilePath.HashTile path = new TilePath.HashTile(level, index, width);
                byte[] hashes = source.readHashes(path)
                        .orElseThrow(
                                () -> new IOException(path.text() + " is missing, or not of " + width + " hashes"));
                System.arraycopy(hashes, 0, tree.tiles[level], 0, hashes.length);
            }
        }
        return tree;
    }

    public long size() {
        return tree.size();
    }

    public Hash root() {
        return tree.root();
    }

    public void appendEntry(byte[] from, int offset, int length) throws IOException {
        hash.leaf(from, offset, length, leaf, 0);
        append(leaf, 0);
    }

    /// Takes the leaf hash that lies at `offset`.
    public void append(byte[] leafHashes, int offset) throws IOException {
        tree.append(leafHashes, offset);
        long size = tree.size();
        for (int level = 0; level < LEVELS; level++) {
            long hashes = size >>> 8 * level;
            if (hashes << 8 * level != size) {
                return;
            }
            int place = (int) ((hashes - 1) % TilePath.FULL);
            tree.last(8 * level, tiles[level], place * Hash.LENGTH);
            if (place == TilePath.FULL - 1) {
                fullTiles.full(new TilePath.HashTile(level, (hashes - 1) / TilePath.FULL, TilePath.FULL), tiles[level]);
            }
        }
    }

    /// The hashes of the partial tile at the right end of a level; none where its tiles are all full.
    public byte[] partial(int level) {
        int width = (int) ((tree.size() >>> 8 * level) % TilePath.FULL);
        return Arrays.copyOf(tiles[level], width * Hash.LENGTH);
    }
}
