package org.tawthiq.verify.tlog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A SHA-256 digest: of a leaf, a node or a whole tree. The parts are its 32 bytes, eight at a time, big-endian.
public record Hash(long first, long second, long third, long fourth) {
    public static final int LENGTH = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    public static Hash at(byte[] bytes, int offset) {
        return new Hash(
                (long) LONGS.get(bytes, offset),
                (long) LONGS.get(bytes, offset + 8),
                (long) LONGS.get(bytes, offset + 16),
                (long) LONGS.get(bytes, offset + 24));
    }

    /// Reads the base 64 of exactly 32 bytes.
    public static Hash parse(String base64) throws MalformedText {
        byte[] bytes = Base64Text.bytes(base64);
        if (bytes.length != LENGTH) {
            throw new MalformedText("a hash has 32 bytes, this one has " + bytes.length);
        }
        return at(bytes, 0);
    }

    public void put(byte[] bytes, int offset) {
        LONGS.set(bytes, offset, first);
        LONGS.set(bytes, offset + 8, second);
        LONGS.set(bytes, offset + 16, third);
        LONGS.set(bytes, offset + 24, fourth);
    }

    public byte[] bytes() {
        byte[] bytes = new byte[LENGTH];
        put(bytes, 0);
        return bytes;
    }

    public String base64() {
        return Base64Text.of(bytes());
    }

    @Override
    public String toString() {
        return base64();
    }
}
