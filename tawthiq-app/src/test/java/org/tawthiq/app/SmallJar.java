package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tawthiq.verify.cli.Verify;

/// Runs the classes of `tawthiq-verify.jar`, and no others, as a program.
final class SmallJar {

    private SmallJar() {}

    /// @param said on either output
    record Run(int exit, String said) {}

    static Run run(Object... arguments) throws IOException, InterruptedException, URISyntaxException {
        Path classes = Path.of(
                Verify.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                Verify.class.getName()));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), said);
    }
}
