package org.tawthiq.vault.ocfl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.tawthiq.vault.disk.Disk;

/// Takes bytes in, of any length, and computes both digests while it writes them. A staged file stays open until it is
/// put, so stage some tens of files, put them, and go on.
public final class Staging {

    static final String CONTENT = "content-";

    private static final int BUFFER = 1 << 17;

    private final Disk disk;
    private final String folder;
    private final AtomicLong count = new AtomicLong();

    Staging(Disk disk, String folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// Reads a stream to its end. May be called by several threads at once.
    public Staged add(InputStream in) throws IOException {
        MessageDigest sha512 = digest("SHA-512");
        MessageDigest sha256 = digest("SHA-256");
        String file = Disk.in(folder, CONTENT + count.incrementAndGet());
        Disk.Output output = disk.create(file);
        try {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                sha512.update(buffer, 0, length);
                sha256.update(buffer, 0, length);
                output.write(buffer, 0, length);
                total += length;
            }
            return new Staged(file, output, total, hex(sha512), hex(sha256));
        } catch (IOException e) {
            output.close();
            throw e;
        }
    }

    public Staged add(byte[] bytes) throws IOException {
        return add(new ByteArrayInputStream(bytes));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " is missing from this Java", e);
        }
    }
}
