package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tawthiq.verify.tlog.MalformedText;

/// Names and ids of keys.
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static boolean isGood(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int c) {
        return c <= ' ' || c == '+' || c == NEXT_LINE || Character.isSpaceChar(c) || isSurrogate(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static String checked(String name) throws MalformedText {
        if (!isGood(name)) {
            throw new MalformedText("a key's name is not empty and holds no space and no plus: \"" + name + "\"");
        }
        return name;
    }

    /// The first four bytes of the SHA-256 of name, line feed, type and public key, big-endian.
    static int id(String name, KeyType type, byte[] publicKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) '\n');
            digest.update(type.number());
            return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
