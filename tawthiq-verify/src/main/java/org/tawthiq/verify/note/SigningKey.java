package org.tawthiq.verify.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.MalformedText;

/// A private key with the name it signs under. It is kept as its seed: the 32 bytes of an Ed25519 private key
/// (RFC 8032) or the seed xi of ML-DSA-44 (FIPS 204, algorithm 1), from which the pair is made again.
public final class SigningKey {
    static final int SEED = 32;

    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifierKey;
    private final KeyPair pair;
    private final byte[] seed;

    private SigningKey(String name, KeyType type, byte[] seed) {
        this.seed = seed.clone();
        this.pair = pair(type, seed);
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] bare = Arrays.copyOfRange(encoded, type.publicKeyPrefix().length, encoded.length);
        this.verifierKey = new VerifierKey(name, type, Base64Text.of(bare));
    }

    /// A new key whose seed is the next 32 bytes of `random`.
    public static SigningKey generate(String name, KeyType type, SecureRandom random) {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        return new SigningKey(name, type, seed);
    }

    private static KeyPair pair(KeyType type, byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RawSignature.algorithm(type));
            generator.initialize(
                    type.isEd25519() ? NamedParameterSpec.ED25519 : NamedParameterSpec.ML_DSA_44,
                    new SeedAsRandom(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw RawSignature.missing(type, e);
        }
    }

    /// Reads the text form, `PRIVATE+KEY+name+id+base64(type and seed)`, which for type 1 is that of Go's
    /// `sumdb/note`.
    public static SigningKey parse(String text) throws MalformedText {
        String[] parts = text.split("\\+", 5);
        if (parts.length != 5 || !text.startsWith(PREFIX)) {
            throw new MalformedText("a signing key begins with " + PREFIX + " and has three parts after it");
        }
        byte[] typed = Base64Text.bytes(parts[4]);
        if (typed.length != 1 + SEED || KeyType.of(typed[0]).isEmpty()) {
            throw new MalformedText("a signing key is of type 1, 4 or 6 and has a seed of " + SEED + " bytes");
        }
        SigningKey key = new SigningKey(
                KeyName.checked(parts[2]),
                KeyType.of(typed[0]).orElseThrow(),
                Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.secretText().equals(text)) {
            throw new MalformedText("the id of the signing key of " + parts[2] + " does not fit it");
        }
        return key;
    }

    /// The text form; whoever has it can sign.
    public String secretText() {
        byte[] typed = ByteBuffer.allocate(1 + SEED)
                .put(verifierKey.type().number())
                .put(seed)
                .array();
        return PREFIX + verifierKey.label() + "+" + Base64Text.of(typed);
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /// Signs the text of a note. `at` goes into signatures of types 4 and 6; `random` into type 6 (32 bytes
    /// that hedge against faults; the signature would hold without).
    public NoteSignature sign(String text, Instant at, SecureRandom random) {
        KeyType type = verifierKey.type();
        long seconds = type.isTimed() ? at.getEpochSecond() : 0;
        byte[] message = SignedMessage.of(text, verifierKey, seconds)
                .orElseThrow(() -> new IllegalArgumentException(
                        verifierKey.name() + " signs checkpoints after 1970 without lines of their own: " + text));
        byte[] bare = signRaw(message, random);
        return NoteSignature.of(
                verifierKey,
                type.isTimed()
                        ? ByteBuffer.allocate(KeyType.TIME_LENGTH + bare.length)
                                .putLong(seconds)
                                .put(bare)
                                .array()
                        : bare);
    }

    /// Signs bytes as they are, for [RawSignature].
    public byte[] signRaw(byte[] message, SecureRandom random) {
        try {
            Signature signature = Signature.getInstance(RawSignature.algorithm(verifierKey.type()));
            signature.initSign(pair.getPrivate(), random);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was made here cannot sign", e);
        }
    }

    /// Does not tell the seed.
    @Override
    public String toString() {
        return "signing key of " + verifierKey.label();
    }
}
