package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Digests of many files, one after the other: each file is read once whatever the number of algorithms, into one
/// buffer. An instance belongs to one thread.
public final class FileDigests {

    /// Few enough bytes to lie near the processor until every algorithm has had them.
    private static final int BUFFER = 1 << 17;

    private final byte[] buffer = new byte[BUFFER];
    private final Map<String, MessageDigest> digests = new HashMap<>();

    /// Lower-case hexadecimal digests of all that follows in a stream, by algorithm. Names that are not known are left
    /// out. Memory does not grow with the stream.
    public Map<String, String> of(InputStream in, Collection<String> algorithms) throws IOException {
        Map<String, MessageDigest> asked = asked(algorithms);
        List<MessageDigest> each = new ArrayList<>(asked.values());
        each.forEach(MessageDigest::reset);
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (MessageDigest digest : each) {
                digest.update(buffer, 0, length);
            }
        }
        TreeMap<String, String> hex = new TreeMap<>();
        asked.forEach((name, digest) -> hex.put(name, HexFormat.of().formatHex(digest.digest())));
        return hex;
    }

    public Map<String, String> of(FileTree tree, String file, Collection<String> algorithms) throws IOException {
        try (InputStream in = tree.open(file)) {
            return of(in, algorithms);
        }
    }

    private Map<String, MessageDigest> asked(Collection<String> algorithms) {
        Map<String, MessageDigest> asked = new TreeMap<>();
        for (String name : algorithms) {
            if (Digests.known(name)) {
                asked.put(
                        name,
                        digests.computeIfAbsent(
                                name, _ -> Digests.algorithm(name).orElseThrow()));
            }
        }
        return asked;
    }
}
