package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.vault.time.RootFile;

/// The certificates that the user trusts, as files of the command line.
final class RootCertificates {

    private RootCertificates() {}

    static List<X509Certificate> of(List<Path> files) throws IOException {
        List<X509Certificate> roots = new ArrayList<>();
        for (Path file : files) {
            NamedFiles.needFile(file);
            try {
                roots.addAll(RootFile.read(Files.readAllBytes(file)));
            } catch (IllegalArgumentException e) {
                throw new WrongUsage("--roots: \"%s\": %s".formatted(file, e.getMessage()));
            }
        }
        return roots;
    }
}
