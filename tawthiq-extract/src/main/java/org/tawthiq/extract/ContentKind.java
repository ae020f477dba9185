package org.tawthiq.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a file holds, told from its first bytes; its name decides only between kinds of text.
enum ContentKind {
    EMPTY("application/octet-stream"),
    TEXT("text/plain"),
    PAGE("text/html"),
    TABLE("text/csv"),
    BINARY("application/octet-stream");

    private record Magic(String start, String name) {}

    private static final List<Magic> KNOWN = List.of(
            new Magic("%PDF", "a PDF file"),
            new Magic("PK\u0003\u0004", "a ZIP file or an office document"),
            new Magic("\u0089PNG", "a PNG picture"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Magic("GIF8", "a GIF picture"),
            new Magic("\u001f\u008b", "a gzip file"),
            new Magic("\u007fELF", "a program"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            new Magic("ID3", "a sound file"));

    private static final int SAMPLE = 8192;

    final String mediaType;

    ContentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static ContentKind of(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (looksBinary(bytes)) {
            return BINARY;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        if (head.contains("<!doctype html")
                || head.contains("<html")
                || name.endsWith(".html")
                || name.endsWith(".htm")) {
            return PAGE;
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") ? TABLE : TEXT;
    }

    /// What a binary file seems to be, for the message.
    static String seems(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(magic -> head.startsWith(magic.start()))
                .map(Magic::name)
                .findFirst()
                .orElse("a binary file");
    }

    private static boolean looksBinary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (KNOWN.stream().anyMatch(magic -> head.startsWith(magic.start()))) {
            return true;
        }
        int control = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int at = 0; at < length; at++) {
            int b = bytes[at] & 0xFF;
            if (b == 0 && !marked) {
                return true;
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return !marked && control * 20 > length;
    }
}
