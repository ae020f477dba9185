package org.tawthiq.vault.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.bag.BagPaths;
import org.tawthiq.verify.file.Digests;

/// Writes one bag: payload, tag files and manifests with SHA-256 and SHA-512, each file streamed and read once. The
/// name `bagit.txt` comes last, once all else is safe: without it a folder is no bag.
public final class BagWriter {

    /// A line of `bag-info.txt`.
    public record Tag(String label, String value) {
        public Tag {
            if (!label.matches("[^:\\s]+([^:\\r\\n]*[^:\\s])?")) {
                throw new IllegalArgumentException("label " + label);
            }
        }
    }

    private static final List<String> ALGORITHMS = List.of("sha256", "sha512");

    /// Files that are open at once.
    private static final int AT_ONCE = 64;

    private static final int BUFFER = 1 << 17;
    private static final String BAGIT = "bagit.txt";
    private static final byte[] DECLARATION =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

    private final Disk disk;
    private final String bag;
    private final List<Disk.Output> open = new ArrayList<>();
    private final TreeSet<String> folders = new TreeSet<>();

    /// Digests by path, by algorithm.
    private final Map<String, TreeMap<String, String>> digests = new TreeMap<>();

    private BagWriter(Disk disk, String bag) {
        this.disk = disk;
        this.bag = bag;
        ALGORITHMS.forEach(algorithm -> digests.put(algorithm, new TreeMap<>()));
    }

    /// Writes a bag into a folder that is empty or not there, and returns once it is safe.
    ///
    /// @param tags lines of `bag-info.txt`, to which `Payload-Oxum` is added
    public static void write(Disk disk, String folder, List<BagFile> payload, List<BagFile> tagFiles, List<Tag> tags)
            throws IOException {
        BagNames.check(payload, tagFiles);
        Durably.makeFolders(disk, folder);
        if (!disk.list(folder).isEmpty()) {
            throw new FileAlreadyExistsException(folder, null, "a bag needs an empty folder");
        }
        BagWriter writer = new BagWriter(disk, folder);
        try {
            writer.write(payload, tagFiles, tags);
        } finally {
            for (Disk.Output output : writer.open) {
                output.close();
            }
        }
    }

    private void write(List<BagFile> payload, List<BagFile> tagFiles, List<Tag> tags) throws IOException {
        folder(Disk.in(bag, "data"));
        long bytes = 0;
        for (BagFile file : payload) {
            bytes += add("data/" + file.path(), file.source());
        }
        Map<String, byte[]> manifests = manifests("manifest-");
        digests.values().forEach(Map::clear);
        for (BagFile file : tagFiles) {
            add(file.path(), file.source());
        }
        digest(BAGIT, DECLARATION);
        add("bag-info.txt", info(tags, bytes + "." + payload.size()));
        for (Map.Entry<String, byte[]> manifest : manifests.entrySet()) {
            add(BagFile.of(manifest.getKey(), manifest.getValue()));
        }
        forceFiles();
        for (Map.Entry<String, byte[]> manifest : manifests("tagmanifest-").entrySet()) {
            add(BagFile.of(manifest.getKey(), manifest.getValue()));
        }
        forceFiles();
        folders.add(bag);
        disk.forceFolders(folders);
        Durably.write(disk, Disk.in(bag, BAGIT), DECLARATION);
    }

    /// For a file that is written later.
    private void digest(String path, byte[] bytes) {
        digests.forEach((algorithm, byPath) -> byPath.put(path, Digests.of(bytes, algorithm)));
    }

    private void add(String path, String text) throws IOException {
        add(BagFile.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(BagFile file) throws IOException {
        add(file.path(), file.source());
    }

    /// The number of bytes.
    private long add(String path, BagFile.Source source) throws IOException {
        if (open.size() >= AT_ONCE) {
            forceFiles();
        }
        String file = Disk.in(bag, path);
        foldersOf(file);
        Map<String, MessageDigest> running = new TreeMap<>();
        ALGORITHMS.forEach(name -> running.put(name, Digests.algorithm(name).orElseThrow()));
        Disk.Output output = disk.create(file);
        open.add(output);
        long total = 0;
        try (InputStream in = source.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (MessageDigest digest : running.values()) {
                    digest.update(buffer, 0, length);
                }
                output.write(buffer, 0, length);
                total += length;
            }
        }
        running.forEach((name, digest) -> digests.getOrDefault(name, new TreeMap<>())
                .put(path, HexFormat.of().formatHex(digest.digest())));
        return total;
    }

    private void forceFiles() throws IOException {
        disk.forceAll(open);
        for (Disk.Output output : open) {
            output.close();
        }
        open.clear();
    }

    private Map<String, byte[]> manifests(String start) {
        Map<String, byte[]> manifests = new TreeMap<>();
        digests.forEach((algorithm, byPath) -> {
            StringBuilder lines = new StringBuilder();
            byPath.forEach((path, digest) -> lines.append(digest)
                    .append("  ")
                    .append(BagPaths.encoded(path))
                    .append('\n'));
            manifests.put(start + algorithm + ".txt", lines.toString().getBytes(StandardCharsets.UTF_8));
        });
        return manifests;
    }

    /// A value of several lines goes on behind a space, as RFC 8493 has it.
    private static String info(List<Tag> tags, String oxum) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(new Tag("Payload-Oxum", oxum));
        StringBuilder text = new StringBuilder();
        for (Tag tag : all) {
            text.append(tag.label())
                    .append(": ")
                    .append(String.join(
                            "\n  ", tag.value().lines().map(String::strip).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private void foldersOf(String file) throws IOException {
        String folder = Disk.folderOf(file);
        if (!folder.equals(bag) && !folders.contains(folder)) {
            foldersOf(folder);
            folder(folder);
        }
    }

    private void folder(String folder) throws IOException {
        disk.makeFolder(folder);
        folders.add(folder);
    }
}
