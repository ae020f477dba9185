package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// That the leaves of a subtree are, with their order, those of the tree of `size` leaves
/// (draft-ietf-plants-merkle-tree-certs, section 4.4). With a subtree from 0 it is the consistency proof of
/// RFC 9162, section 2.1.4.
public record SubtreeProof(Subtree subtree, long size, List<Hash> path) {
    public SubtreeProof {
        path = List.copyOf(path);
    }

    public static SubtreeProof of(Subtree subtree, long size, NodeSource nodes) throws IOException {
        if (!subtree.isAligned() || subtree.end() > size) {
            throw new IllegalArgumentException("no " + subtree + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (subtree.leaves() > 0) {
            collect(subtree, new Subtree(0, size), true, nodes, new TreeHash(), path);
        }
        return new SubtreeProof(subtree, size, path);
    }

    /// SUBTREE_SUBPROOF of the draft: `known` tells that the verifier has the root over `wanted` already.
    private static void collect(
            Subtree wanted, Subtree tree, boolean known, NodeSource nodes, TreeHash hash, List<Hash> path)
            throws IOException {
        if (wanted.equals(tree)) {
            if (!known) {
                path.add(tree.root(nodes, hash));
            }
        } else if (wanted.end() <= tree.middle()) {
            collect(wanted, tree.left(), known, nodes, hash, path);
            path.add(tree.right().root(nodes, hash));
        } else if (wanted.start() >= tree.middle()) {
            collect(wanted, tree.right(), known, nodes, hash, path);
            path.add(tree.left().root(nodes, hash));
        } else {
            collect(new Subtree(tree.middle(), wanted.end()), tree.right(), false, nodes, hash, path);
            path.add(tree.left().root(nodes, hash));
        }
    }

    /// Section 4.4.3 of the draft; `from`, `last` and `treeLast` are its fn, sn and tn. The empty subtree is
    /// part of every tree.
    public boolean proves(Hash subtreeRoot, Hash root) {
        if (!subtree.isAligned() || subtree.end() > size) {
            return false;
        }
        TreeHash hash = new TreeHash();
        if (subtree.leaves() == 0) {
            return path.isEmpty() && subtreeRoot.equals(hash.empty());
        }
        long from = subtree.start();
        long last = subtree.end() - 1;
        long treeLast = size - 1;
        while (from != last && (last == treeLast || (last & 1) == 1)) {
            from >>>= 1;
            last >>>= 1;
            treeLast >>>= 1;
        }
        boolean whole = from == last;
        if (!whole && path.isEmpty()) {
            return false;
        }
        Hash inSubtree = whole ? subtreeRoot : path.getFirst();
        Hash inTree = inSubtree;
        for (Hash sibling : whole ? path : path.subList(1, path.size())) {
            if (treeLast == 0) {
                return false;
            }
            if ((last & 1) == 1 || last == treeLast) {
                inSubtree = from < last ? hash.node(sibling, inSubtree) : inSubtree;
                inTree = hash.node(sibling, inTree);
                int alone = Long.numberOfTrailingZeros(last);
                from >>>= alone;
                last >>>= alone;
                treeLast >>>= alone;
            } else {
                inTree = hash.node(inTree, sibling);
            }
            from >>>= 1;
            last >>>= 1;
            treeLast >>>= 1;
        }
        return treeLast == 0 && inSubtree.equals(subtreeRoot) && inTree.equals(root);
    }
}
