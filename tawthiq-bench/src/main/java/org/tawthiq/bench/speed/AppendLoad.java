package org.tawthiq.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.LogWriter;

/// Eight threads that append entries of 200 bytes, with at most 4,096 on the way.
public final class AppendLoad {

    static final int ENTRY = 200;
    private static final int PRODUCERS = 8;
    private static final int ON_THE_WAY = 4_096;
    private static final double MILLIS = 1e6;
    private static final double SECOND = 1e9;

    private AppendLoad() {}

    /// @return a line of the table
    public static String run(Path folder, long number) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.createDirectories(folder.resolve("case"));
        KeyStore keys = new KeyStore(
                new RealDisk(folder.resolve("keys")), () -> new SecureRandom().generateSeed(32), Instant::now);
        int each = Math.toIntExact(number / PRODUCERS);
        long[] delays = new long[each * PRODUCERS];
        long start = System.nanoTime();
        long acknowledged;
        try (LogWriter log = LogWriter.open(new RealDisk(folder.resolve("case")), keys.create(keys.newOrigin()))) {
            List<Thread> producers = new ArrayList<>();
            for (int producer = 0; producer < PRODUCERS; producer++) {
                int from = producer * each;
                producers.add(Thread.ofPlatform().start(() -> produce(log, from, each, delays)));
            }
            for (Thread producer : producers) {
                producer.join();
            }
            acknowledged = System.nanoTime();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        long published = System.nanoTime();
        Arrays.sort(delays);
        return String.format(
                Locale.ROOT,
                "%10d %16.0f %8.1f %8.1f %26.0f",
                number,
                number * SECOND / (acknowledged - start),
                delays[delays.length / 2] / MILLIS,
                delays[(int) (delays.length * 0.99)] / MILLIS,
                number * SECOND / (published - start));
    }

    private static void produce(LogWriter log, int from, int each, long[] delays) {
        Semaphore onTheWay = new Semaphore(ON_THE_WAY / PRODUCERS);
        SplittableRandom random = new SplittableRandom(from);
        for (int number = 0; number < each; number++) {
            byte[] entry = new byte[ENTRY];
            random.nextBytes(entry);
            onTheWay.acquireUninterruptibly();
            int place = from + number;
            long asked = System.nanoTime();
            var _ = log.append(List.of(entry)).whenComplete((_, failed) -> {
                delays[place] = failed == null ? System.nanoTime() - asked : Long.MAX_VALUE;
                onTheWay.release();
            });
        }
        onTheWay.acquireUninterruptibly(ON_THE_WAY / PRODUCERS);
    }
}
