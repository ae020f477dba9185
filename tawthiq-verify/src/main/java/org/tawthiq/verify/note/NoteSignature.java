package org.tawthiq.verify.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.MalformedText;

/// A signature line of a note: who signed, and the base 64 of the key's id (four bytes) and the signature.
public record NoteSignature(String name, String base64) {
    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;

    public NoteSignature {
        try {
            KeyName.checked(name);
            if (Base64Text.bytes(base64).length <= ID_LENGTH) {
                throw new MalformedText("a signature has more than four bytes");
            }
        } catch (MalformedText e) {
            throw new IllegalArgumentException("no signature: " + e.getMessage(), e);
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(ID_LENGTH + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), Base64Text.of(bytes));
    }

    static NoteSignature parse(String line) throws MalformedText {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH)) {
            throw new MalformedText("a signature line is an em dash, a name and a signature: " + line);
        }
        try {
            return new NoteSignature(parts[1], parts[2]);
        } catch (IllegalArgumentException e) {
            throw new MalformedText(e.getMessage() == null ? line : e.getMessage());
        }
    }

    String line() {
        return DASH + name + " " + base64;
    }

    public int keyId() {
        return ByteBuffer.wrap(all()).getInt();
    }

    /// The seconds since 1970 that a signature of type 4 or 6 begins with; of type 1 this is no time.
    OptionalLong time() {
        byte[] bytes = bytes();
        return bytes.length < KeyType.TIME_LENGTH
                ? OptionalLong.empty()
                : OptionalLong.of(ByteBuffer.wrap(bytes).getLong());
    }

    /// What follows the key's id.
    byte[] bytes() {
        byte[] all = all();
        return Arrays.copyOfRange(all, ID_LENGTH, all.length);
    }

    private byte[] all() {
        try {
            return Base64Text.bytes(base64);
        } catch (MalformedText e) {
            throw new IllegalStateException("checked when the signature was made", e);
        }
    }
}
