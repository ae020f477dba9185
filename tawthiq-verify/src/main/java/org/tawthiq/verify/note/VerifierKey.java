package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.MalformedText;

/// A public key with the name it signs under. `material` is the base 64 of the bare public key: 32 bytes of
/// Ed25519 (RFC 8032) or 1,312 bytes of ML-DSA-44 (FIPS 204).
public record VerifierKey(String name, KeyType type, String material) {
    public VerifierKey {
        try {
            KeyName.checked(name);
            if (Base64Text.bytes(material).length != type.publicKeyLength()) {
                throw new MalformedText("a key of type " + type + " has " + type.publicKeyLength() + " bytes");
            }
        } catch (MalformedText e) {
            throw new IllegalArgumentException("no key: " + e.getMessage(), e);
        }
    }

    /// Reads the text form, `name+id+base64(type and public key)`.
    public static VerifierKey parse(String text) throws MalformedText {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3) {
            throw new MalformedText("a verifier key has three parts with a plus between: " + text);
        }
        byte[] typed = Base64Text.bytes(parts[2]);
        int number = typed.length == 0 ? -1 : typed[0] & 0xff;
        KeyType type = KeyType.of(number)
                .orElseThrow(() -> new MalformedText("keys of this type are not known, only 1, 4 and 6: " + number));
        if (typed.length != 1 + type.publicKeyLength()) {
            throw new MalformedText("a key of type " + type + " has " + type.publicKeyLength() + " bytes");
        }
        byte[] material = Arrays.copyOfRange(typed, 1, typed.length);
        VerifierKey key = new VerifierKey(KeyName.checked(parts[0]), type, Base64Text.of(material));
        if (!key.text().equals(text)) {
            throw new MalformedText("the key's id is " + HexFormat.of().toHexDigits(key.id()) + ", not " + parts[1]);
        }
        return key;
    }

    public int id() {
        return KeyName.id(name, type, publicKey());
    }

    public String text() {
        byte[] publicKey = publicKey();
        byte[] typed = new byte[1 + publicKey.length];
        typed[0] = type.number();
        System.arraycopy(publicKey, 0, typed, 1, publicKey.length);
        return label() + "+" + Base64Text.of(typed);
    }

    /// Name and id, which together tell the key from others.
    public String label() {
        return name + "+" + HexFormat.of().toHexDigits(id());
    }

    /// SHA-256 of the key's line with its line end, in hexadecimal: what `sed -n 1p keys/log.vkey | sha256sum` prints
    /// of
    /// the first key of a case. Short enough to be read out, where the id alone is too short to trust.
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((text() + "\n").getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The bare public key.
    public byte[] publicKey() {
        try {
            return Base64Text.bytes(material);
        } catch (MalformedText e) {
            throw new IllegalStateException("checked when the key was made", e);
        }
    }

    /// The bare key as `openssl` reads it: a SubjectPublicKeyInfo (RFC 8410, RFC 9881) in PEM.
    public String pem() {
        byte[] prefix = type.publicKeyPrefix();
        byte[] bare = publicKey();
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + bare.length);
        System.arraycopy(bare, 0, encoded, prefix.length, bare.length);
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    /// Whether a signature line names this key.
    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }
}
