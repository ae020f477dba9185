package org.tawthiq.vault.ocfl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.tawthiq.vault.disk.Disk;

/// Takes bytes in, of any length, computes both digests while it writes them, and forces them.
public final class Staging {

    static final String CONTENT = "content-";

    private static final int BUFFER = 1 << 17;

    private final Disk disk;
    private final String folder;
    private final AtomicLong count = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();

    /// Bytes to be taken in.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;

        /// Whether these are the bytes that are meant; where not, nothing is put.
        default boolean isDigest(String sha256) {
            return true;
        }
    }

    Staging(Disk disk, String folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// Whether something could not be taken in; the disk may have failed.
    boolean failed() {
        return failed.get();
    }

    /// Reads each source to its end, several at once.
    public List<Staged> addAll(List<Source> sources) throws IOException {
        Map<Integer, Staged> staged = new ConcurrentSkipListMap<>();
        disk.doAll(IntStream.range(0, sources.size())
                .<Disk.Step>mapToObj(at -> () -> staged.put(at, add(sources.get(at))))
                .toList());
        return List.copyOf(staged.values());
    }

    public Staged add(byte[] bytes) throws IOException {
        return add(() -> new ByteArrayInputStream(bytes));
    }

    private Staged add(Source source) throws IOException {
        MessageDigest sha512 = digest("SHA-512");
        MessageDigest sha256 = digest("SHA-256");
        String file = Disk.in(folder, CONTENT + count.incrementAndGet());
        long total = 0;
        try (InputStream in = source.open();
                Disk.Output output = disk.create(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                sha512.update(buffer, 0, length);
                sha256.update(buffer, 0, length);
                output.write(buffer, 0, length);
                total += length;
            }
            output.force();
        } catch (IOException e) {
            failed.set(true);
            throw e;
        }
        Staged staged = new Staged(file, total, hex(sha512), hex(sha256));
        if (!source.isDigest(staged.sha256())) {
            throw new IOException("a file changed while it was added: add it again");
        }
        return staged;
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
