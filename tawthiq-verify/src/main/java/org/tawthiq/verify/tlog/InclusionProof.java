package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// That a leaf stands at `index` of the tree of `size` leaves: the siblings on the way from the leaf to the
/// root (RFC 9162, section 2.1.3).
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    public static InclusionProof of(long index, long size, NodeSource nodes) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        TreeHash hash = new TreeHash();
        List<Hash> path = new ArrayList<>();
        Subtree tree = new Subtree(0, size);
        while (tree.leaves() > 1) {
            boolean left = index < tree.middle();
            path.addFirst((left ? tree.right() : tree.left()).root(nodes, hash));
            tree = left ? tree.left() : tree.right();
        }
        return new InclusionProof(index, size, path);
    }

    /// RFC 9162, section 2.1.3.2; `node` and `last` are its fn and sn.
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        TreeHash hash = new TreeHash();
        long node = index;
        long last = size - 1;
        Hash seen = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                seen = hash.node(sibling, seen);
                int alone = Long.numberOfTrailingZeros(node);
                node >>>= alone;
                last >>>= alone;
            } else {
                seen = hash.node(seen, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && seen.equals(root);
    }

    /// The same of a subtree and the root over its leaves: `index` counts from the start of the whole tree.
    public static boolean proves(Subtree within, long index, List<Hash> path, Hash leaf, Hash subtreeRoot) {
        return within.isAligned()
                && within.start() <= index
                && index < within.end()
                && new InclusionProof(index - within.start(), within.leaves(), path).proves(leaf, subtreeRoot);
    }
}
