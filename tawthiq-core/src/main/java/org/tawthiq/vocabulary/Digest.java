package org.tawthiq.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 digest (FIPS 180-4) in lower-case hexadecimal.
public record Digest(String hex) implements Comparable<Digest> {

    private static final Pattern SHA_256_HEX = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!SHA_256_HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a lower-case SHA-256 in hex: \"%s\"".formatted(hex));
        }
    }

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /// Digests the UTF-8 form of `text`.
    public static Digest ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A fresh SHA-256, for callers that digest a stream.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Digest other) {
        return hex.compareTo(other.hex);
    }
}
