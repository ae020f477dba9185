package org.tawthiq.verify.casefolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawthiq.verify.casefolder.CaseFault.Code;

/// Files that are the same in every case, of which neither the log nor an inventory speaks: `known-files.tsv` holds
/// the SHA-256 of each version that was ever written.
final class KnownFiles {

    private final CaseFiles files;
    private final List<CaseFault> faults;

    KnownFiles(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void run() throws IOException {
        for (Map.Entry<String, String> known : digests().entrySet()) {
            Optional<byte[]> bytes = files.bytes(known.getKey());
            if (bytes.isEmpty()) {
                faults.add(
                        new CaseFault(Code.FILE_MISSING, known.getKey(), "it stands in every case and is not there"));
            } else if (!known.getValue().contains(Sha256.hex(bytes.get()))) {
                faults.add(new CaseFault(
                        Code.FILE_CHANGED, known.getKey(), "it is the same in every case, and another one here"));
            }
        }
    }

    /// Digests by name, separated by blanks.
    private static Map<String, String> digests() throws IOException {
        try (InputStream in = KnownFiles.class.getResourceAsStream("known-files.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the data file \"known-files.tsv\" is missing");
            }
            Map<String, String> digests = new TreeMap<>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> digests.merge(columns[0], columns[1], (one, other) -> one + " " + other));
            return digests;
        }
    }
}
