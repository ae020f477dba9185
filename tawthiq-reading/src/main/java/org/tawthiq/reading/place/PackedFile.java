package org.tawthiq.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tawthiq.vocabulary.Digest;

/// A packed resource: lines `name value` that say what it is, an empty line, deflated bytes. The header
/// holds at least `bytes` and `sha256` of the contents when inflated.
public final class PackedFile {

    private final Map<String, String> header;
    private final byte[] contents;

    private PackedFile(Map<String, String> header, byte[] contents) {
        this.header = header;
        this.contents = contents;
    }

    public Map<String, String> header() {
        return Collections.unmodifiableMap(header);
    }

    /// Inflated; not copied.
    public byte[] contents() {
        return contents;
    }

    /// The resource `name` that lies beside the class `owner`.
    public static PackedFile shipped(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the data file \"%s\" is missing from the program".formatted(name));
            }
            return parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    /// Of the contents, as the header says; not computed.
    public Digest digest() {
        return new Digest(text("sha256"));
    }

    /// A whole number that the header must hold.
    public int number(String field) {
        return Integer.parseInt(text(field));
    }

    /// A number that the header must hold.
    public double decimal(String field) {
        return Double.parseDouble(text(field));
    }

    private String text(String field) {
        String value = header.get(field);
        if (value == null) {
            throw new IllegalStateException("the data file's header has no \"%s\": %s".formatted(field, header));
        }
        return value;
    }

    public static PackedFile parse(String name, byte[] file) {
        Map<String, String> header = new TreeMap<>();
        int at = 0;
        while (true) {
            int end = at;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            if (end == at || end == file.length) {
                at = end + 1;
                break;
            }
            String line = new String(file, at, end - at, StandardCharsets.UTF_8);
            int space = line.indexOf(' ');
            header.put(line.substring(0, space), line.substring(space + 1));
            at = end + 1;
        }
        PackedFile empty = new PackedFile(header, new byte[0]);
        return new PackedFile(header, inflate(name, file, at, empty.number("bytes")));
    }

    private static byte[] inflate(String name, byte[] file, int at, int length) {
        byte[] contents = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, at, file.length - at);
            int filled = 0;
            while (filled < length) {
                int more = inflater.inflate(contents, filled, length - filled);
                if (more == 0) {
                    throw new IllegalStateException(
                            "the data file \"%s\" ends after %d of %d bytes".formatted(name, filled, length));
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("the data file \"%s\" is damaged".formatted(name), e);
        } finally {
            inflater.end();
        }
        return contents;
    }
}
