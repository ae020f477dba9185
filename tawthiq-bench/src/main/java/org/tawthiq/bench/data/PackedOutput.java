package org.tawthiq.bench.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tawthiq.vocabulary.Digest;

/// Writes numbers and strings as `PackedInput` reads them.
final class PackedOutput {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void oneByte(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("%d does not fit into a byte".formatted(value));
        }
        out.write(value);
    }

    void unsigned(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void signed(int value) {
        unsigned(value << 1 ^ value >> 31);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        unsigned(bytes.length);
        out.writeBytes(bytes);
    }

    /// Writes the header, with the length and digest of what was written here, and the deflated bytes.
    void write(Path file, Map<String, String> header) throws IOException {
        StringBuilder lines = new StringBuilder();
        header.forEach(
                (name, value) -> lines.append(name).append(' ').append(value).append('\n'));
        lines.append("bytes ").append(size()).append('\n');
        lines.append("sha256 ").append(Digest.of(bytes()).hex()).append("\n\n");
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream to = Files.newOutputStream(file)) {
            to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            try (DeflaterOutputStream packed = new DeflaterOutputStream(to, deflater)) {
                packed.write(bytes());
            }
        } finally {
            deflater.end();
        }
    }
}
