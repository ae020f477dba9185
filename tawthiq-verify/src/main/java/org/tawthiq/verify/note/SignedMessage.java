package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

/// The bytes that are signed for a note: each type of key has its own.
final class SignedMessage {
    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(UTF_8);
    private static final int LONGEST_NAME = 255;

    private SignedMessage() {}

    /// Empty where a key of this kind cannot sign this text.
    static Optional<byte[]> of(String text, VerifierKey key, long seconds) {
        return switch (key.type()) {
            case ED25519 -> Optional.of(text.getBytes(UTF_8));
            case ED25519_COSIGNATURE ->
                checkpoint(text)
                        .filter(_ -> seconds >= 0)
                        .map(_ -> ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8));
            case ML_DSA_44_COSIGNATURE ->
                checkpoint(text)
                        .filter(checkpoint ->
                                seconds >= 0 && checkpoint.extensions().isEmpty())
                        .flatMap(checkpoint -> cosigned(checkpoint, key.name(), seconds));
        };
    }

    private static Optional<Checkpoint> checkpoint(String text) {
        try {
            return Optional.of(Checkpoint.parse(text));
        } catch (MalformedText _) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> cosigned(Checkpoint checkpoint, String signer, long seconds) {
        byte[] name = signer.getBytes(UTF_8);
        byte[] origin = checkpoint.origin().getBytes(UTF_8);
        if (name.length > LONGEST_NAME || origin.length > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(
                ByteBuffer.allocate(LABEL.length + 1 + name.length + 8 + 1 + origin.length + 16 + Hash.LENGTH)
                        .put(LABEL)
                        .put((byte) name.length)
                        .put(name)
                        .putLong(seconds)
                        .put((byte) origin.length)
                        .put(origin)
                        .putLong(0)
                        .putLong(checkpoint.size())
                        .put(checkpoint.root().bytes())
                        .array());
    }
}
