package org.tawthiq.reading.place;

import java.util.Arrays;

/// Sorted names in blocks of sixteen: the first whole, each other as the length that it shares with the
/// one before and its own rest. A name is found by halving over the blocks' first eight bytes, then by
/// walking one block.
final class NameBlocks {

    static final int BLOCK = 16;
    private static final int LONGEST = 256;

    private final byte[] bytes;
    private final int names;
    private final int[] blockAt;
    private final int[] postingsAt;
    private final long[] heads;

    NameBlocks(byte[] bytes, PackedInput in, int names) {
        this.bytes = bytes;
        this.names = names;
        int blocks = (names + BLOCK - 1) / BLOCK;
        blockAt = lengths(in, blocks);
        postingsAt = lengths(in, blocks);
        int keysLength = in.unsigned();
        int keysAt = in.position();
        int postings = keysAt + keysLength;
        heads = new long[blocks];
        for (int block = 0; block < blocks; block++) {
            blockAt[block] += keysAt;
            postingsAt[block] += postings;
            heads[block] = head(bytes, blockAt[block] + 2, bytes[blockAt[block] + 1] & 0xff);
        }
    }

    int size() {
        return names;
    }

    NameIndex.Lookup lookup(byte[] key) {
        int block = blockOf(key);
        if (block < 0) {
            return new NameIndex.Lookup(NameIndex.Lookup.NOTHING, beginsAt(0, key));
        }
        byte[] name = new byte[LONGEST];
        int at = blockAt[block];
        int last = Math.min(BLOCK, names - block * BLOCK);
        int found = NameIndex.Lookup.NOTHING;
        for (int i = 0; i < last; i++) {
            int shared = bytes[at] & 0xff;
            int rest = bytes[at + 1] & 0xff;
            System.arraycopy(bytes, at + 2, name, shared, rest);
            at += 2 + rest;
            int order = Arrays.compareUnsigned(name, 0, shared + rest, key, 0, key.length);
            if (order == 0) {
                found = block * BLOCK + i;
            } else if (order > 0) {
                return new NameIndex.Lookup(found, begins(name, shared + rest, key));
            }
        }
        return new NameIndex.Lookup(found, beginsAt(block + 1, key));
    }

    /// Where the postings of the name with this rank lie.
    int postingsOf(int rank) {
        PackedInput in = new PackedInput(bytes, postingsAt[rank / BLOCK]);
        for (int i = 0; i < rank % BLOCK; i++) {
            int count = in.unsigned();
            for (int j = 0; j < count; j++) {
                in.unsigned();
            }
        }
        return in.position();
    }

    private int blockOf(byte[] key) {
        long wanted = head(key, 0, key.length);
        int low = 0;
        int high = blockAt.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(heads[middle], wanted);
            if (order == 0) {
                int at = blockAt[middle];
                order = Arrays.compareUnsigned(bytes, at + 2, at + 2 + (bytes[at + 1] & 0xff), key, 0, key.length);
            }
            if (order <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private boolean beginsAt(int block, byte[] key) {
        if (block >= blockAt.length) {
            return false;
        }
        int at = blockAt[block];
        int length = bytes[at + 1] & 0xff;
        return length > key.length
                && Arrays.equals(bytes, at + 2, at + 2 + key.length, key, 0, key.length)
                && bytes[at + 2 + key.length] == ' ';
    }

    private static boolean begins(byte[] name, int length, byte[] key) {
        return length > key.length && name[key.length] == ' ' && Arrays.equals(name, 0, key.length, key, 0, key.length);
    }

    private static long head(byte[] bytes, int at, int length) {
        long head = 0;
        for (int i = 0; i < 8; i++) {
            head = head << 8 | (i < length ? bytes[at + i] & 0xff : 0);
        }
        return head;
    }

    private static int[] lengths(PackedInput in, int blocks) {
        int[] starts = new int[blocks];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            starts[block] = at;
            at += in.unsigned();
        }
        return starts;
    }
}
