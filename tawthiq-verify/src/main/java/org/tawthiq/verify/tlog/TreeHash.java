package org.tawthiq.verify.tlog;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashing of RFC 6962, section 2.1: SHA-256 of 0x00 and the entry for a leaf, of 0x01 and both children
/// for a node. One digest is used again and again: an instance belongs to one thread.
public final class TreeHash {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int ROW = 1 + 2 * Hash.LENGTH;

    private final MessageDigest digest = sha256();
    private final byte[] row = new byte[ROW];

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The root of the tree without leaves.
    public Hash empty() {
        return Hash.at(digest.digest(), 0);
    }

    public Hash leaf(byte[] entry) {
        digest.update(LEAF);
        return Hash.at(digest.digest(entry), 0);
    }

    /// Writes the hash of the entry at `offset` of `from` to `outOffset` of `out`.
    public void leaf(byte[] from, int offset, int length, byte[] out, int outOffset) {
        digest.update(LEAF);
        digest.update(from, offset, length);
        finish(out, outOffset);
    }

    public Hash node(Hash left, Hash right) {
        left.put(row, 1);
        right.put(row, 1 + Hash.LENGTH);
        node(row, 1, row, 1);
        return Hash.at(row, 1);
    }

    /// Writes the hash over two children that lie side by side at `offset` of `from`; the output may overlap.
    public void node(byte[] from, int offset, byte[] out, int outOffset) {
        digest.update(NODE);
        digest.update(from, offset, 2 * Hash.LENGTH);
        finish(out, outOffset);
    }

    private void finish(byte[] out, int outOffset) {
        try {
            digest.digest(out, outOffset, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IllegalArgumentException("no room for a hash at " + outOffset + " of " + out.length, e);
        }
    }
}
