package org.tawthiq.bench.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/// The files of a data set, plain or packed with xz.
public final class SetFiles {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX = 155;

    private SetFiles() {}

    /// The whole text of a file, unpacked if its name ends in `.xz`.
    public static String text(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The objects of a file with one a line; lines that open with no brace are passed over.
    public static List<Node> lines(Path file) throws IOException {
        return lines(text(file));
    }

    /// The objects of a text with one a line.
    public static List<Node> lines(String text) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("{")) {
                nodes.add(Node.parse(line));
            }
        }
        return nodes;
    }

    /// The texts of a tar archive by their names, in the names' order.
    public static Map<String, String> archive(Path file) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = open(file)) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(field(header, SIZE_AT, SIZE).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[TYPE_AT] == '0' || header[TYPE_AT] == 0) {
                    String prefix = field(header, PREFIX_AT, PREFIX);
                    String name = field(header, 0, NAME);
                    files.put(
                            prefix.isEmpty() ? name : prefix + "/" + name, new String(content, StandardCharsets.UTF_8));
                }
                header = in.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String field(byte[] header, int at, int length) {
        int end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
    }
}
