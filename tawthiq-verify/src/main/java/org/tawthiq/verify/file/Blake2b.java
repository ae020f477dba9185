package org.tawthiq.verify.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;

/// BLAKE2b (RFC 7693) without a key, which the JDK does not have; of 1 to 64 bytes.
public final class Blake2b extends MessageDigest {

    private static final int BLOCK = 128;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };
    private static final byte[][] ORDER = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };

    private final int length;
    private final long[] state = new long[8];
    private final long[] work = new long[16];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long count;

    public Blake2b(int length) {
        super("blake2b-" + length * 8);
        if (length < 1 || length > 64) {
            throw new IllegalArgumentException("length " + length + " is not from 1 to 64");
        }
        this.length = length;
        engineReset();
    }

    @Override
    protected int engineGetDigestLength() {
        return length;
    }

    @Override
    protected void engineReset() {
        System.arraycopy(START, 0, state, 0, 8);
        state[0] ^= 0x01010000L ^ length;
        filled = 0;
        count = 0;
    }

    @Override
    protected void engineUpdate(byte input) {
        engineUpdate(new byte[] {input}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int size) {
        int from = offset;
        int left = size;
        while (left > 0) {
            if (filled == BLOCK) {
                count += BLOCK;
                compress(false);
                filled = 0;
            }
            int part = Math.min(left, BLOCK - filled);
            System.arraycopy(input, from, block, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    @Override
    protected byte[] engineDigest() {
        count += filled;
        Arrays.fill(block, filled, BLOCK, (byte) 0);
        compress(true);
        byte[] all = new byte[64];
        for (int i = 0; i < 8; i++) {
            LONGS.set(all, i * 8, state[i]);
        }
        engineReset();
        return Arrays.copyOf(all, length);
    }

    private void compress(boolean last) {
        System.arraycopy(state, 0, work, 0, 8);
        System.arraycopy(START, 0, work, 8, 8);
        work[12] ^= count;
        if (last) {
            work[14] = ~work[14];
        }
        for (int round = 0; round < 12; round++) {
            byte[] order = ORDER[round % 10];
            for (int i = 0; i < 4; i++) {
                mix(i, 4 + i, 8 + i, 12 + i, word(order[2 * i]), word(order[2 * i + 1]));
            }
            for (int i = 0; i < 4; i++) {
                mix(
                        i,
                        4 + (i + 1) % 4,
                        8 + (i + 2) % 4,
                        12 + (i + 3) % 4,
                        word(order[8 + 2 * i]),
                        word(order[9 + 2 * i]));
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= work[i] ^ work[i + 8];
        }
    }

    private long word(int at) {
        return (long) LONGS.get(block, at * 8);
    }

    private void mix(int a, int b, int c, int d, long x, long y) {
        work[a] += work[b] + x;
        work[d] = Long.rotateRight(work[d] ^ work[a], 32);
        work[c] += work[d];
        work[b] = Long.rotateRight(work[b] ^ work[c], 24);
        work[a] += work[b] + y;
        work[d] = Long.rotateRight(work[d] ^ work[a], 16);
        work[c] += work[d];
        work[b] = Long.rotateRight(work[b] ^ work[c], 63);
    }
}
