package org.tawthiq.verify.judges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that nobody of this project wrote. Where it is missing, its tests are skipped and say so.
final class Judge {
    private static final long MOST_SECONDS = 300;

    private Judge() {}

    /// What a program answered.
    record Answer(int exit, String output) {
        boolean accepts() {
            return exit == 0;
        }
    }

    static void need(String program, String from) {
        boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        need(found, program + " is missing (" + from + ")");
    }

    static void need(boolean found, String missing) {
        if (!found) {
            System.out.println("judges: skipped, " + missing);
        }
        assumeTrue(found, missing);
    }

    static Answer ask(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", e);
        }
        return new Answer(process.exitValue(), output);
    }

    static Answer ask(String... command) {
        try {
            return ask(List.of(command), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }
}
