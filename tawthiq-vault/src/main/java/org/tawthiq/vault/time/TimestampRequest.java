package org.tawthiq.vault.time;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/// A request for a timestamp (RFC 3161) over bytes that stay here: the authority sees their SHA-256 alone.
public final class TimestampRequest {

    /// Of the nonce; some authorities take no longer one.
    public static final int RANDOM_BYTES = 8;

    private TimestampRequest() {}

    /// The request in DER. The authority is asked to send its certificates along and may choose its policy.
    ///
    /// @param random fresh bytes, by which the answer is known as the answer to this request
    public static byte[] over(byte[] bytes, byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("%d random bytes, not %d".formatted(random.length, RANDOM_BYTES));
        }
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            byte[] imprint = MessageDigest.getInstance("SHA-256").digest(bytes);
            return generator
                    .generate(TSPAlgorithms.SHA256, imprint, new BigInteger(1, random))
                    .getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new IllegalStateException("a request could not be written to memory", e);
        }
    }
}
