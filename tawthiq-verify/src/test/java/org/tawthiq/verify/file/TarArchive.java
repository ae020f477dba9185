package org.tawthiq.verify.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks the archives that conformance suites come in.
public final class TarArchive {

    private static final int BLOCK = 512;

    private TarArchive() {}

    /// Unpacks a resource that stands beside a class, packed as `.tar.xz` or `.tar.gz`.
    public static void unpack(Class<?> beside, String resource, Path folder) throws IOException {
        try (InputStream packed = beside.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalArgumentException("resource " + resource);
            }
            try (InputStream in = new BufferedInputStream(
                    resource.endsWith(".xz") ? new XZInputStream(packed) : new GZIPInputStream(packed))) {
                unpack(in, folder);
            }
        }
    }

    private static void unpack(InputStream in, Path folder) throws IOException {
        String longName = "";
        for (byte[] header = in.readNBytes(BLOCK);
                header.length == BLOCK && header[0] != 0;
                header = in.readNBytes(BLOCK)) {
            int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
            byte[] bytes = in.readNBytes(size);
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            String prefix = text(header, 345, 155);
            String usual = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
            String name = longName.isEmpty() ? usual : longName;
            longName = "";
            switch (header[156]) {
                case 'L' -> longName = text(bytes, 0, size);
                case 'x' -> longName = extendedPath(new String(bytes, StandardCharsets.UTF_8));
                case '5' -> Files.createDirectories(inside(folder, name));
                case '0' -> {
                    Path file = inside(folder, name);
                    Files.createDirectories(file.resolveSibling("."));
                    Files.write(file, bytes);
                }
                default -> {}
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("outside: " + name);
        }
        return file;
    }

    private static String extendedPath(String records) {
        return records.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse("");
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
