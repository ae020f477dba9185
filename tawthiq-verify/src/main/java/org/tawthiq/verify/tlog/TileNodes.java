package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.LinkedHashMap;

/// The nodes of a tree of `size` leaves, read from its tiles. Tiles read last are kept, 8 KiB each.
public final class TileNodes implements NodeSource {
    private static final int KEPT = 64;

    private final long size;
    private final TileSource tiles;
    private final TreeHash hash = new TreeHash();
    private final LinkedHashMap<TilePath, byte[]> kept = new LinkedHashMap<>();

    public TileNodes(long size, TileSource tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /// The root of the tree as its tiles have it.
    public Hash root() throws IOException {
        return new Subtree(0, size).root(this, hash);
    }

    @Override
    public Hash node(int level, long index) throws IOException {
        int tileLevel = level / 8;
        int within = level % 8;
        long first = index << within;
        long tileIndex = first / TilePath.FULL;
        int start = (int) (first % TilePath.FULL);
        int count = 1 << within;
        int width = TilePath.width(tileLevel, tileIndex, size);
        if (start + count > width) {
            throw new IllegalArgumentException("no node " + index + " at level " + level + " in a tree of " + size);
        }
        return over(tile(new TilePath.HashTile(tileLevel, tileIndex, width)), start, count);
    }

    private Hash over(byte[] tile, int start, int count) {
        if (count == 1) {
            return Hash.at(tile, start * Hash.LENGTH);
        }
        int half = count / 2;
        return hash.node(over(tile, start, half), over(tile, start + half, half));
    }

    private byte[] tile(TilePath.HashTile path) throws IOException {
        byte[] known = kept.get(path);
        if (known != null) {
            return known;
        }
        byte[] read = tiles.readHashes(path)
                .orElseThrow(() -> new IOException(path.text() + " is missing, or not of " + path.width() + " hashes"));
        if (kept.size() == KEPT) {
            kept.pollFirstEntry();
        }
        kept.put(path, read);
        return read;
    }
}
