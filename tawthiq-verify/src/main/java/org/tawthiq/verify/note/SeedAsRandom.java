package org.tawthiq.verify.note;

import java.io.Serial;
import java.security.SecureRandom;

/// Hands a seed to a generator of key pairs, which asks for exactly that once: the one way the platform has to
/// make a pair from its seed.
final class SeedAsRandom extends SecureRandom {
    @Serial
    private static final long serialVersionUID = 1L;

    private final byte[] seed;
    private boolean given;

    SeedAsRandom(byte[] seed) {
        super(null, null);
        this.seed = seed.clone();
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        if (given || bytes.length != seed.length) {
            throw new IllegalStateException("a key pair was to be made of " + seed.length + " bytes alone");
        }
        given = true;
        System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
}
