package org.tawthiq.verify.tlog;

/// Roots over the hashes of tiles, made in a place of its own: nothing new for a node.
final class TileFold {
    private final TreeHash hash;
    private final byte[] work = new byte[TilePath.FULL * Hash.LENGTH];

    TileFold(TreeHash hash) {
        this.hash = hash;
    }

    /// Writes the root over `count` hashes, a power of two, that lie from `offset`.
    void root(byte[] hashes, int offset, int count, byte[] out, int outOffset) {
        System.arraycopy(hashes, offset, work, 0, count * Hash.LENGTH);
        for (int left = count; left > 1; left /= 2) {
            for (int i = 0; i < left / 2; i++) {
                hash.node(work, 2 * i * Hash.LENGTH, work, i * Hash.LENGTH);
            }
        }
        System.arraycopy(work, 0, out, outOffset, Hash.LENGTH);
    }

    /// The root of the tree of `size` leaves from the tiles at its right end, one a level.
    Hash root(long size, byte[][] rightmost) {
        Hash root = hash.empty();
        boolean any = false;
        byte[] peak = new byte[Hash.LENGTH];
        for (int bit = 0; size >>> bit != 0; bit++) {
            if ((size >>> bit & 1) != 0) {
                int width = (int) ((size >>> bit / 8 * 8) % TilePath.FULL);
                int count = 1 << bit % 8;
                int start = width & -(2 * count);
                root(rightmost[bit / 8], start * Hash.LENGTH, count, peak, 0);
                root = any ? hash.node(Hash.at(peak, 0), root) : Hash.at(peak, 0);
                any = true;
            }
        }
        return root;
    }
}
