package org.tawthiq.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.vocabulary.Digest;

/// Preserved bytes on their way out: their end is reached only where they have the digest that the case names them by.
final class CheckedObject extends FilterInputStream {

    private final MessageDigest digest;
    private final String file;
    private final Digest expected;
    private boolean isChecked;

    CheckedObject(InputStream in, String file, Digest expected) {
        this(in, Digests.algorithm("sha256").orElseThrow(), file, expected);
    }

    private CheckedObject(InputStream in, MessageDigest digest, String file, Digest expected) {
        super(new DigestInputStream(in, digest));
        this.digest = digest;
        this.file = file;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read < 0 && !isChecked) {
            if (!HexFormat.of().formatHex(digest.digest()).equals(expected.hex())) {
                throw new DamagedCase(
                        "the object %s has changed since it was preserved: bring it back from a copy of the case"
                                .formatted(file));
            }
            isChecked = true;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
