package org.tawthiq.bench.speed;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.stream.IntStream;
import org.tawthiq.verify.file.Digests;

/// What one processor does with bytes that are in memory already.
public final class HashLimit {

    private static final int WARM = 200;
    private static final int ROUNDS = 1_000;
    private static final double NANOS = 1e9;

    private HashLimit() {}

    /// @return bytes in a second of one processor
    public static double bytesPerSecond(String algorithm) {
        byte[] bytes = new byte[1 << 20];
        MessageDigest digest = Digests.algorithm(algorithm).orElseThrow();
        long before = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            before = round == 0 ? processor() : before;
            digest.update(bytes);
        }
        return (double) ROUNDS * bytes.length * NANOS / (processor() - before);
    }

    /// The same with every processor at it: where two of them share parts, each does less.
    public static double bytesPerSecondTogether(String algorithm) {
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .mapToDouble(_ -> bytesPerSecond(algorithm))
                .average()
                .orElse(0);
    }

    /// Seconds of one processor for the SHA-256 of so many leaves of a length, and of the nodes above them: each hash
    /// by
    /// itself, as a Merkle tree asks for.
    public static double treeSeconds(long leaves, int length) {
        return leaves * (secondsEach(length + 1) + secondsEach(1 + 2 * 32));
    }

    private static double secondsEach(int length) {
        byte[] bytes = new byte[length];
        MessageDigest digest = Digests.algorithm("sha256").orElseThrow();
        long before = 0;
        int rounds = 1_000 * ROUNDS;
        for (int round = -rounds; round < rounds; round++) {
            before = round == 0 ? processor() : before;
            digest.update(bytes);
            bytes[0] = digest.digest()[0];
        }
        return (processor() - before) / NANOS / rounds;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
