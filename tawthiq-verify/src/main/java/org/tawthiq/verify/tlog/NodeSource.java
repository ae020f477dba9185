package org.tawthiq.verify.tlog;

import java.io.IOException;

/// Where proofs find the nodes of a tree. What it says is not trusted: a wrong node makes a proof that fails.
@FunctionalInterface
public interface NodeSource {

    /// The root of the complete subtree over the leaves from `index * 2^level`, 2^level of them.
    Hash node(int level, long index) throws IOException;
}
