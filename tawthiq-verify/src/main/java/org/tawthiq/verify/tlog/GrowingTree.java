package org.tawthiq.verify.tlog;

import java.io.IOException;

/// A tree that takes leaf hashes one by one and knows its root at any time. It keeps one node a level, makes
/// nothing new for a leaf, and costs one node hash a leaf on average.
public final class GrowingTree {
    private static final int LEVELS = 63;
    private static final int ROW = 2 * Hash.LENGTH;

    private final TreeHash hash;
    /// A row of two hashes a level: the complete left node where bit `level` of the size is one, and beside
    /// it the room for its sibling, so that both lie side by side when they are hashed.
    private final byte[] rows = new byte[LEVELS * ROW];

    private long size;

    public GrowingTree(TreeHash hash) {
        this.hash = hash;
    }

    /// The tree of `size` leaves, from its complete nodes.
    public static GrowingTree resumed(long size, NodeSource nodes, TreeHash hash) throws IOException {
        GrowingTree tree = new GrowingTree(hash);
        for (int level = 0; size >>> level != 0; level++) {
            if ((size >>> level & 1) != 0) {
                nodes.node(level, (size >>> level) - 1).put(tree.rows, level * ROW);
            }
        }
        tree.size = size;
        return tree;
    }

    public long size() {
        return size;
    }

    /// Takes the leaf hash that lies at `offset`.
    public void append(byte[] leafHashes, int offset) {
        System.arraycopy(leafHashes, offset, rows, slot(0), Hash.LENGTH);
        grow();
    }

    public void append(Hash leafHash) {
        leafHash.put(rows, slot(0));
        grow();
    }

    private void grow() {
        int level = 0;
        for (; (size >>> level & 1) != 0; level++) {
            hash.node(rows, level * ROW, rows, slot(level + 1));
        }
        size++;
    }

    /// Where the next node of a level goes: left, or right of a waiting left one.
    private int slot(int level) {
        return level * ROW + ((size >>> level & 1) == 0 ? 0 : Hash.LENGTH);
    }

    /// Copies the last node of a level to `out`; it must be one that the last append completed, that is,
    /// 2^level divides the size.
    void last(int level, byte[] out, int offset) {
        int from = level * ROW + ((size >>> level & 1) != 0 ? 0 : Hash.LENGTH);
        System.arraycopy(rows, from, out, offset, Hash.LENGTH);
    }

    public Hash root() {
        if (size == 0) {
            return hash.empty();
        }
        int level = Long.numberOfTrailingZeros(size);
        Hash root = Hash.at(rows, level * ROW);
        for (level++; size >>> level != 0; level++) {
            if ((size >>> level & 1) != 0) {
                root = hash.node(Hash.at(rows, level * ROW), root);
            }
        }
        return root;
    }
}
