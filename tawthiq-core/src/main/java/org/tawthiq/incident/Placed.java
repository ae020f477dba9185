package org.tawthiq.incident;

import org.tawthiq.claim.ClaimId;

/// A claim by the blocks in which it meets others. Their order puts those that are alike side by side.
interface Placed<P extends Placed<P>> extends Comparable<P> {

    ClaimId id();

    /// How many blocks it stands in.
    int blocks();

    long block(int at);

    /// Whether it can be the one that pairs of this block need.
    boolean leads(long block);

    /// Whether this block, which both share, brings the two together; the same either way round.
    boolean meets(P other, long block);

    /// Whether it tells enough to meet others at all.
    boolean isTold();
}
