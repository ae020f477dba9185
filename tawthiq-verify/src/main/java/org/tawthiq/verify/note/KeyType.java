package org.tawthiq.verify.note;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of keys this program knows, of those C2SP signed-note assigns.
public enum KeyType {
    /// Signs the text of any note.
    ED25519(0x01, 32, 64, "302a300506032b6570032100"),
    /// Signs a checkpoint together with the time (tlog-cosignature).
    ED25519_COSIGNATURE(0x04, 32, 64, "302a300506032b6570032100"),
    /// Signs the first three lines of a checkpoint, its own name and the time (tlog-cosignature).
    ML_DSA_44_COSIGNATURE(0x06, 1312, 2420, "30820532300b06096086480165030403110382052100");

    static final int TIME_LENGTH = 8;

    private final int number;
    private final int publicKeyLength;
    private final int signatureLength;
    private final String publicKeyPrefix;

    KeyType(int number, int publicKeyLength, int signatureLength, String publicKeyPrefix) {
        this.number = number;
        this.publicKeyLength = publicKeyLength;
        this.signatureLength = signatureLength;
        this.publicKeyPrefix = publicKeyPrefix;
    }

    static Optional<KeyType> of(int number) {
        return Stream.of(values()).filter(type -> type.number == number).findFirst();
    }

    /// The byte that names the type in keys and key ids.
    byte number() {
        return (byte) number;
    }

    int publicKeyLength() {
        return publicKeyLength;
    }

    /// Of the signature alone, without the time before it.
    int signatureLength() {
        return signatureLength;
    }

    /// What stands before the bare public key in its SubjectPublicKeyInfo (RFC 8410, RFC 9881).
    byte[] publicKeyPrefix() {
        return HexFormat.of().parseHex(publicKeyPrefix);
    }

    boolean isTimed() {
        return this != ED25519;
    }

    boolean isEd25519() {
        return this != ML_DSA_44_COSIGNATURE;
    }
}
