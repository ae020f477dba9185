package org.tawthiq.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tawthiq.verify.cli.Verify;

/// `tawthiq-verify.jar` as it is, which prints at its end what it took: a word, its CPU time in nanoseconds (that of
/// starting, compiling and collecting too) and the most memory it ever held, in KiB.
public final class MeasuredCheck {

    static final String WORD = "measured";

    private MeasuredCheck() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> System.out.println(WORD + " " + processorNanos() + " " + mostResident())));
        Verify.main(arguments);
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /// Linux alone tells; 0 elsewhere.
    private static long mostResident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
