package org.tawthiq.verify.tlog;

import java.io.IOException;

/// The leaves from `start` to before `end`, as a tree of their own (draft-ietf-plants-merkle-tree-certs,
/// section 4.1). With `start` 0 it is the tree as it was when it had `end` leaves.
public record Subtree(long start, long end) {

    /// Whether its nodes lie like those of the whole tree: `start` is a multiple of the smallest power of
    /// two that is not below the number of leaves.
    public boolean isAligned() {
        if (start < 0 || end < start) {
            return false;
        }
        long leaves = end - start;
        long highest = Long.highestOneBit(leaves);
        long atLeast = leaves == highest ? leaves : highest << 1;
        return start == 0 || leaves == 0 || atLeast > 0 && start % atLeast == 0;
    }

    long leaves() {
        return end - start;
    }

    /// The first leaf of the right half, where it has more than one: RFC 6962 puts the largest power of two
    /// below the number of leaves to the left.
    long middle() {
        return start + Long.highestOneBit(leaves() - 1);
    }

    Subtree left() {
        return new Subtree(start, middle());
    }

    Subtree right() {
        return new Subtree(middle(), end);
    }

    /// The root over these leaves.
    public Hash root(NodeSource nodes, TreeHash hash) throws IOException {
        if (start == end) {
            return hash.empty();
        }
        if (Long.bitCount(leaves()) == 1) {
            int level = Long.numberOfTrailingZeros(leaves());
            return nodes.node(level, start >>> level);
        }
        return hash.node(left().root(nodes, hash), right().root(nodes, hash));
    }
}
