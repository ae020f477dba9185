package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Digests by the names that OCFL and BagIt give them, several of one file in one pass.
public final class Digests {

    private static final Set<String> KNOWN = Set.of(
            "md5",
            "sha1",
            "sha224",
            "sha256",
            "sha384",
            "sha512",
            "sha512/256",
            "sha3256",
            "sha3512",
            "blake2b-160",
            "blake2b-256",
            "blake2b-384",
            "blake2b-512");

    private Digests() {}

    /// Empty where the algorithm is not known here.
    public static Optional<MessageDigest> algorithm(String name) {
        return switch (name) {
            case "md5" -> platform("MD5");
            case "sha1" -> platform("SHA-1");
            case "sha224" -> platform("SHA-224");
            case "sha256" -> platform("SHA-256");
            case "sha384" -> platform("SHA-384");
            case "sha512" -> platform("SHA-512");
            case "sha512/256" -> platform("SHA-512/256");
            case "sha3256" -> platform("SHA3-256");
            case "sha3512" -> platform("SHA3-512");
            case "blake2b-160" -> Optional.of(new Blake2b(20));
            case "blake2b-256" -> Optional.of(new Blake2b(32));
            case "blake2b-384" -> Optional.of(new Blake2b(48));
            case "blake2b-512" -> Optional.of(new Blake2b(64));
            default -> Optional.empty();
        };
    }

    public static boolean known(String name) {
        return KNOWN.contains(name);
    }

    private static Optional<MessageDigest> platform(String name) {
        try {
            return Optional.of(MessageDigest.getInstance(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(name + " is missing from this Java", e);
        }
    }

    /// Lower-case hexadecimal digests of all that follows in a stream, by algorithm. Names that are not known are left
    /// out. Memory does not grow with the stream.
    public static Map<String, String> of(InputStream in, Collection<String> algorithms) throws IOException {
        return new FileDigests().of(in, algorithms);
    }

    public static String of(byte[] bytes, String algorithm) {
        MessageDigest digest =
                algorithm(algorithm).orElseThrow(() -> new IllegalArgumentException("algorithm " + algorithm));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }
}
