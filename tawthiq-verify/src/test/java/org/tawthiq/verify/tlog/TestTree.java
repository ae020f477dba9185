package org.tawthiq.verify.tlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// A tree in memory, hashed by the definition of RFC 6962 and nothing cleverer.
public final class TestTree implements NodeSource {
    private final TreeHash hash = new TreeHash();
    private final List<Hash> leaves = new ArrayList<>();

    public TestTree(int size) {
        for (int i = 0; i < size; i++) {
            leaves.add(hash.leaf(entry(i)));
        }
    }

    public static byte[] entry(int index) {
        return ("entry " + index).getBytes(UTF_8);
    }

    public Hash leaf(int index) {
        return leaves.get(index);
    }

    public Hash root(int start, int end) {
        int count = end - start;
        if (count == 0) {
            return hash.empty();
        }
        if (count == 1) {
            return leaves.get(start);
        }
        int k = 1;
        while (2 * k < count) {
            k *= 2;
        }
        return hash.node(root(start, start + k), root(start + k, end));
    }

    @Override
    public Hash node(int level, long index) {
        int first = Math.toIntExact(index << level);
        return root(first, first + (1 << level));
    }
}
