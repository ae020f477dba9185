package org.tawthiq.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.extract.Extraction;
import org.tawthiq.extract.TextExtractor;
import org.tawthiq.vocabulary.Digest;

/// The bytes of a file of the material. Small ones are held in memory and their text is read; of others only the
/// beginning is, and they are preserved as a stream, however large they are.
///
/// @param size in bytes
record MaterialBytes(Preserved preserved, long size, Extraction extraction) {

    private static final int BEGINNING = 1 << 16;
    private static final int BLOCK = 1 << 17;

    static MaterialBytes read(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size <= TextExtractor.LARGEST_TEXT) {
            byte[] bytes = Files.readAllBytes(file);
            return new MaterialBytes(Preserved.of(bytes), bytes.length, TextExtractor.extract(name, bytes));
        }
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        return new MaterialBytes(new OnDisk(file, digest(file)), size, TextExtractor.tooLarge(name, beginning));
    }

    private static Digest digest(Path file) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sha256.update(block, 0, read);
            }
        }
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    private record OnDisk(Path file, Digest digest) implements Preserved {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
