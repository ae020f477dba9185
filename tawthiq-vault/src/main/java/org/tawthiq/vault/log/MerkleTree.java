package org.tawthiq.vault.log;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.vocabulary.Digest;

/// The Merkle tree hash of RFC 6962, section 2.1, over SHA-256: leaves are prefixed with 0x00, inner
/// nodes with 0x01.
/// Leaves are added one by one; only the roots of the complete subtrees are kept.
public final class MerkleTree {

    private final List<byte[]> peaks = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();
    private long size;

    /// A tree with the same leaves, to which others can be added.
    public MerkleTree copy() {
        MerkleTree copy = new MerkleTree();
        copy.peaks.addAll(peaks);
        copy.heights.addAll(heights);
        copy.size = size;
        return copy;
    }

    public void add(byte[] leaf) {
        byte[] hash = hash((byte) 0, leaf, new byte[0]);
        int height = 0;
        while (!heights.isEmpty() && heights.getLast() == height) {
            hash = hash((byte) 1, peaks.removeLast(), hash);
            heights.removeLast();
            height++;
        }
        peaks.add(hash);
        heights.add(height);
        size++;
    }

    public long size() {
        return size;
    }

    /// The root over all leaves so far; that of no leaves is the hash of nothing.
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Digest.sha256().digest();
        }
        byte[] root = peaks.getLast();
        for (int index = peaks.size() - 2; index >= 0; index--) {
            root = hash((byte) 1, peaks.get(index), root);
        }
        return root.clone();
    }

    private static byte[] hash(byte prefix, byte[] left, byte[] right) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(prefix);
        sha256.update(left);
        return sha256.digest(right);
    }
}
