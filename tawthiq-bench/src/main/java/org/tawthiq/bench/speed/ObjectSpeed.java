package org.tawthiq.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.ocfl.Addition;
import org.tawthiq.vault.ocfl.Incoming;
import org.tawthiq.vault.ocfl.OcflWriter;
import org.tawthiq.vault.ocfl.Staging;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.ocfl.StorageRootCheck;
import org.tawthiq.verify.ocfl.Thoroughness;

/// How long objects take to write and to check, beside what the disk needs for plain files.
///
/// @param objects how many
/// @param size of each original in bytes
public record ObjectSpeed(Path folder, int objects, int size, int atOnce) {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int ROUNDS = 8;
    private static final Addition.User USER = new Addition.User("bench", "mailto:bench@example.org");

    /// What is timed; it may fail as a disk may.
    private interface Step {
        void run() throws IOException;
    }

    public void run() throws IOException {
        System.out.printf(
                "%d originals of %d bytes, %d at once, on %s%n",
                objects, size, atOnce, Files.getFileStore(folder).type());
        double plain = timed("as many plain files, forced", () -> plain("plain", false));
        double ours = timed("objects", this::write);
        double alike = timed("as many plain files as objects have", () -> plain("alike", true));
        System.out.printf("%.2f times the plain files, %.2f times as many files%n", ours / plain, ours / alike);
        for (String algorithm : List.of("sha256", "sha512")) {
            System.out.printf(
                    "%s in memory: %.0f MB/s of one processor, %.0f of each with all at it%n",
                    algorithm,
                    HashLimit.bytesPerSecond(algorithm) / MEGABYTE,
                    HashLimit.bytesPerSecondTogether(algorithm) / MEGABYTE);
        }
        for (Thoroughness thoroughness : Thoroughness.values()) {
            check(thoroughness);
        }
        for (String name : List.of("plain", "alike", "objects", "staging")) {
            delete(folder.resolve(name));
        }
    }

    private static double timed(String what, Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf("%-40s %8.2f s%n", what, seconds);
        return seconds;
    }

    private byte[] original(int number) {
        byte[] bytes = new byte[size];
        new Random(number).nextBytes(bytes);
        return bytes;
    }

    private void plain(String name, boolean alike) throws IOException {
        RealDisk disk = new RealDisk(folder);
        for (int start = 0; start < objects; start += atOnce) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int number = start; number < Math.min(objects, start + atOnce); number++) {
                files.put(name + "/" + number, original(number));
                for (int small = 0; alike && small < 5; small++) {
                    files.put(name + "/" + number + "-" + small, new byte[small == 0 ? 16 : small < 3 ? 850 : 144]);
                }
            }
            Durably.writeAll(disk, files);
        }
    }

    private void write() throws IOException {
        OcflWriter writer = OcflWriter.open(new RealDisk(folder), "objects", "staging");
        List<Incoming> incoming = new ArrayList<>();
        for (int number = 0; number < objects; number++) {
            int source = number;
            SequencedMap<String, Staging.Source> files = new LinkedHashMap<>();
            files.put("original", () -> new ByteArrayInputStream(original(source)));
            incoming.add(new Incoming("urn:bench:" + number, files, Instant.EPOCH, "added", USER));
        }
        writer.putAll(incoming, atOnce);
    }

    /// The first time the program is cold, and most of it is compiled while it runs.
    private void check(Thoroughness thoroughness) throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            AtomicInteger faults = new AtomicInteger();
            long before = processorNanos();
            long start = System.nanoTime();
            StorageRootCheck.of(FileTree.of(folder.resolve("objects")), thoroughness, _ -> faults.incrementAndGet());
            double seconds = (System.nanoTime() - start) / NANOS;
            double processor = (processorNanos() - before) / NANOS;
            if (round == 1 || round == ROUNDS) {
                System.out.printf(
                        "check, %-13s time %d %8.2f s, %.2f s of CPU, %.0f MB for each, %d faults%n",
                        thoroughness,
                        round,
                        seconds,
                        processor,
                        (double) objects * size / MEGABYTE / processor,
                        faults.get());
            }
        }
    }

    /// Of all threads, those that compile and collect too.
    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
