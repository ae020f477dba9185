package org.tawthiq.bench.score;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Which texts of a set are scored. A third of each set, chosen by a hash of the identifiers, is kept
/// for tests, so that work on the rules need never see it.
public enum Part {
    ALL,
    DEV,
    TEST;

    private static final BigInteger THREE = BigInteger.valueOf(3);

    /// Whether a text with this identifier belongs to the part.
    public boolean holds(String id) {
        return this == ALL || (this == TEST) == isTest(id);
    }

    /// The SHA-256 of the identifier's UTF-8 bytes, as a number, leaves no rest when divided by three.
    private static boolean isTest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).mod(THREE).signum() == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
