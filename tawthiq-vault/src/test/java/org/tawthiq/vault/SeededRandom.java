package org.tawthiq.vault;

import java.security.SecureRandom;
import java.util.Random;

/// Not secret at all: for tests that want the same keys at each run.
final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final transient Random random;

    SeededRandom(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
