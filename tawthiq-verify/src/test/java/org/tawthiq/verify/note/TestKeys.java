package org.tawthiq.verify.note;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.Random;

/// Keys and randomness from a seed, so that tests do the same every time. For tests alone.
public final class TestKeys {
    private TestKeys() {}

    public static SigningKey key(String name, KeyType type, long seed) {
        return SigningKey.generate(name, type, random(seed));
    }

    public static SecureRandom random(long seed) {
        Random seeded = new Random(seed);
        return new SecureRandom() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized void nextBytes(byte[] bytes) {
                seeded.nextBytes(bytes);
            }
        };
    }
}
