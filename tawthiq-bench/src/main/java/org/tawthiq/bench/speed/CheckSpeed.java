package org.tawthiq.bench.speed;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawthiq.verify.cli.Verify;

/// Checks a case in a process of its own, with nothing but Java and the check, and tells what it took.
///
/// @param seconds of the clock
/// @param processor seconds of it, on all processors together
/// @param mebibytes the most memory that the process held
/// @param said the last line that it printed
public record CheckSpeed(double seconds, double processor, double mebibytes, String said) {

    private static final double NANOS = 1e9;
    private static final double KIBIBYTES = 1024;

    /// @param arguments of `tawthiq-verify.jar`
    public static CheckSpeed of(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                place(Verify.class) + File.pathSeparator + place(MeasuredCheck.class),
                MeasuredCheck.class.getName()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        double seconds = (System.nanoTime() - start) / NANOS;
        try {
            if (process.waitFor() != 0 || lines.size() < 2) {
                throw new IOException("the check found something wrong: " + String.join("\n", lines));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        String[] measured = lines.getLast().split(" ", -1);
        return new CheckSpeed(
                seconds,
                Long.parseLong(measured[1]) / NANOS,
                Long.parseLong(measured[2]) / KIBIBYTES,
                lines.get(lines.size() - 2));
    }

    private static Path place(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    public String line() {
        return String.format(Locale.ROOT, "%8.2f s of CPU %8.2f s %8.0f MiB   %s", processor, seconds, mebibytes, said);
    }
}
