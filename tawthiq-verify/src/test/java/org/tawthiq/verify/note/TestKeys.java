package org.tawthiq.verify.note;

import java.util.Random;
import java.util.function.Supplier;

/// Keys and chance from a seed, so that tests do the same every time. For tests alone.
public final class TestKeys {
    private TestKeys() {}

    public static SigningKey key(String name, KeyType type, long seed) {
        return SigningKey.generate(name, type, random(seed).get());
    }

    public static Supplier<byte[]> random(long seed) {
        Random seeded = new Random(seed);
        return () -> {
            byte[] bytes = new byte[32];
            seeded.nextBytes(bytes);
            return bytes;
        };
    }
}
