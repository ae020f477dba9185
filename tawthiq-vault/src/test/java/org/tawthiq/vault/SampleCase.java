package org.tawthiq.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.LogFiles;
import org.tawthiq.vocabulary.Digest;

/// A small case: four records in two batches, one preserved file and its text.
final class SampleCase {

    static final Instant AT = Instant.parse("2020-05-14T10:00:00Z");
    static final String ACTOR = "Mara Invented";
    static final byte[] EVIDENCE = bytes("<p>Eleven people were killed in Alpha.</p>\n");
    static final byte[] TEXT = bytes("Eleven people were killed in Alpha.\n");
    static final SourceId SOURCE = SourceId.of(Digest.of(EVIDENCE));

    static final List<CaseRecord> FIRST =
            List.of(SampleRecords.opened("Alpha"), SampleRecords.sourceAdded(Digest.of(EVIDENCE)));
    static final List<CaseRecord> SECOND =
            List.of(SampleRecords.textExtracted(SOURCE, Digest.of(TEXT)), SampleRecords.claimsRead(SOURCE));

    private static final long SEED = 25;

    private SampleCase() {}

    /// The same salts at each call, none twice.
    static Supplier<byte[]> salts() {
        return salts(SEED);
    }

    static Supplier<byte[]> salts(long seed) {
        Random random = new Random(seed);
        return () -> {
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            return salt;
        };
    }

    /// Keys on a disk of their own; the same at each call with one seed.
    static KeyStore keys(long seed) {
        return keys(new SimulatedDisk(seed), seed);
    }

    static KeyStore keys(Disk disk, long seed) {
        return new KeyStore(disk, salts(seed), () -> AT);
    }

    /// Opens a case whose keys lie beside it, in a folder of the same name with `.keys` behind it.
    static CaseFolder open(Path folder) throws IOException {
        return open(folder, salts());
    }

    static CaseFolder open(Path folder, Supplier<byte[]> salts) throws IOException {
        Path keys = folder.resolveSibling(folder.getFileName() + ".keys");
        Files.createDirectories(keys);
        return CaseFolder.open(folder, salts, keys(new RealDisk(keys), SEED));
    }

    /// Begins the case and leaves it with its first batch.
    static void begin(Path folder) throws IOException {
        try (CaseFolder file = open(folder)) {
            appendFirst(file);
        }
    }

    static void write(Path folder) throws IOException {
        try (CaseFolder file = open(folder)) {
            appendFirst(file);
            appendSecond(file);
        }
    }

    static void appendFirst(CaseFolder file) throws IOException {
        file.append(entries(FIRST), List.of(Preserved.of(EVIDENCE)));
    }

    static void appendSecond(CaseFolder file) throws IOException {
        file.append(entries(SECOND), List.of(Preserved.of(TEXT)));
    }

    static List<CaseRecord> both() {
        return Stream.concat(FIRST.stream(), SECOND.stream()).toList();
    }

    static List<CaseRecord> records(Path folder) throws IOException {
        try (CaseFolder file = open(folder)) {
            return file.records();
        }
    }

    static List<CaseFile.Entry> entries(List<CaseRecord> records) {
        return records.stream()
                .map(record -> new CaseFile.Entry(record, AT, ACTOR))
                .toList();
    }

    static List<CaseFile.Entry> entries(CaseRecord... records) {
        return entries(Arrays.asList(records));
    }

    /// Every file below `folder` but the lock, by its name, with the digest of its bytes.
    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.equals("log/lock")) {
                    contents.put(name, Digest.of(Files.readAllBytes(path)).hex());
                }
            }
        }
        return contents;
    }

    /// The entries of the log.
    static List<String> leaves(Path folder) throws IOException {
        return new LogFiles(new RealDisk(folder))
                .acknowledged().stream().map(Texts::of).toList();
    }

    /// The file below `objects/` that holds these bytes.
    static String object(Path folder, byte[] content) throws IOException {
        return contents(folder).entrySet().stream()
                .filter(file -> file.getKey().startsWith("objects/")
                        && file.getValue().equals(Digest.of(content).hex()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static String record(int number) {
        return "records/0000000%s.json".formatted(Integer.toString(number));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
