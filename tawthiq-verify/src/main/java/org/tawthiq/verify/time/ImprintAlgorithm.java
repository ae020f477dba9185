package org.tawthiq.verify.time;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The digests that an imprint is compared by. Others are read and not compared.
public enum ImprintAlgorithm {
    SHA_256("2.16.840.1.101.3.4.2.1", "SHA-256", 32),
    SHA_512("2.16.840.1.101.3.4.2.3", "SHA-512", 64);

    private final String identifier;
    private final String word;
    private final int bytes;

    ImprintAlgorithm(String identifier, String word, int bytes) {
        this.identifier = identifier;
        this.word = word;
        this.bytes = bytes;
    }

    static Optional<ImprintAlgorithm> of(String identifier) {
        return Arrays.stream(values())
                .filter(one -> one.identifier.equals(identifier))
                .findFirst();
    }

    /// Object identifier.
    public String identifier() {
        return identifier;
    }

    /// Such as `SHA-256`.
    public String word() {
        return word;
    }

    /// Length of the digest.
    public int bytes() {
        return bytes;
    }

    /// Digest in lower-case hexadecimal.
    public String hex(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(word).digest(of));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + word, e);
        }
    }
}
