package org.tawthiq.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawthiq.app.cli.CommandLines;

/// Runs the program as its user does, and keeps what it says.
public final class Program {

    /// The material of the example, which stands beside the modules.
    public static final Path EXAMPLE = Path.of("..", "examples", "idlib-2020");

    private Program() {}

    /// What came of a run.
    public record Run(int exit, String out, String err) {}

    public static synchronized Run run(Object... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(noted, true, StandardCharsets.UTF_8));
        try {
            String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
            int exit = CommandLines.run(words, "tawthiq (test)");
            return new Run(exit, said.toString(StandardCharsets.UTF_8), noted.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /// Every file under `folder`, by its path within it. Bytes stand as Latin-1 text, so that they can be
    /// compared and searched.
    public static Map<String, String> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file of a report.
    public static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
