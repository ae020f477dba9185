package org.tawthiq.verify.tlog;

import java.io.IOException;
import java.util.List;

/// That the tree of `newer` leaves begins with the leaves of the tree that had `older`: nothing was changed,
/// taken out or put between (RFC 9162, section 2.1.4).
public record ConsistencyProof(long older, long newer, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public static ConsistencyProof of(long older, long newer, NodeSource nodes) throws IOException {
        return new ConsistencyProof(
                older,
                newer,
                SubtreeProof.of(new Subtree(0, older), newer, nodes).path());
    }

    /// Of an empty older tree nothing can be proven, and nothing is.
    public boolean proves(Hash olderRoot, Hash newerRoot) {
        return older > 0 && new SubtreeProof(new Subtree(0, older), newer, path).proves(olderRoot, newerRoot);
    }
}
