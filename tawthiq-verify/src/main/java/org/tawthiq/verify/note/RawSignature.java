package org.tawthiq.verify.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;

/// Whether bytes are a signature of bytes: Ed25519 (RFC 8032), strictly, or ML-DSA-44 (FIPS 204) with an empty
/// context.
public final class RawSignature {
    private RawSignature() {}

    public static boolean verifies(KeyType type, byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != type.publicKeyLength() || signature.length != type.signatureLength()) {
            return false;
        }
        if (type.isEd25519() && !StrictEd25519.mayBeAsked(publicKey, signature)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(algorithm(type));
            verifier.initVerify(publicKey(type, publicKey));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (InvalidKeySpecException | InvalidKeyException | SignatureException _) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw missing(type, e);
        }
    }

    static String algorithm(KeyType type) {
        return type.isEd25519() ? "Ed25519" : "ML-DSA-44";
    }

    static IllegalStateException missing(KeyType type, GeneralSecurityException cause) {
        return new IllegalStateException(
                "this Java platform has no " + algorithm(type) + "; JDK 24 and later do", cause);
    }

    private static PublicKey publicKey(KeyType type, byte[] bare)
            throws NoSuchAlgorithmException, InvalidKeySpecException {
        byte[] prefix = type.publicKeyPrefix();
        byte[] encoded = ByteBuffer.allocate(prefix.length + bare.length)
                .put(prefix)
                .put(bare)
                .array();
        return KeyFactory.getInstance(algorithm(type)).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
