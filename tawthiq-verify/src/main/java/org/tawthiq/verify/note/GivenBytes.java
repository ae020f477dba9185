package org.tawthiq.verify.note;

import java.io.Serial;
import java.security.SecureRandom;

/// Hands given bytes to a part of the platform that asks for chance, once and all of them: the one way to make a
/// key pair from its seed, and to sign with chance that was an argument. It makes no chance itself.
final class GivenBytes extends SecureRandom {
    @Serial
    private static final long serialVersionUID = 1L;

    private final byte[] given;
    private boolean used;

    GivenBytes(byte[] given) {
        super(null, null);
        this.given = given.clone();
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        if (used || bytes.length != given.length) {
            throw new IllegalStateException(
                    "asked for " + bytes.length + " bytes; " + given.length + " are given, once");
        }
        used = true;
        System.arraycopy(given, 0, bytes, 0, given.length);
    }
}
