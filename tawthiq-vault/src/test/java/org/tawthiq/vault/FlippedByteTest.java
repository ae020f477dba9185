package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vocabulary.Digest;

/// One changed byte anywhere in a case is found; but for log/lock, which is empty.
class FlippedByteTest {

    private static final long SEED = 1;
    private static final Set<String> UNCHECKED = Set.of("log/lock");

    @TempDir
    Path root;

    private Path folder;

    /// Without the long record of claims, so that every byte can be tried.
    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        try (CaseFolder file = SampleCase.open(folder)) {
            SampleCase.appendFirst(file);
        }
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(
                    SampleCase.entries(SampleRecords.textExtracted(SampleCase.SOURCE, Digest.of(SampleCase.TEXT))),
                    List.of(Preserved.of(SampleCase.TEXT)));
        }
    }

    @Test
    void anyOneChangedByteIsFound() throws IOException {
        Random random = new Random(SEED);
        List<String> names = SampleCase.contents(folder).keySet().stream()
                .filter(name -> !UNCHECKED.contains(name))
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        for (String name : names) {
            Path file = folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += name.startsWith("log/") ? 3 : 31) {
                changedTo(file, bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
                if (name.startsWith("log/")) {
                    changedTo(file, bytes, at, (byte) (bytes[at] ^ 0x80));
                }
            }
            Files.write(file, bytes);
        }
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    /// Those that some readers of text take for a line end, and all others that do not show.
    @Test
    void anotherControlCharacterInThePlaceOfALineEndIsFound() throws IOException {
        for (String name : List.of("log/checkpoint", "keys/log.vkey", SampleCase.record(1))) {
            Path file = folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at++) {
                for (int value = 0; value <= ' ' && bytes[at] == '\n'; value++) {
                    if (value != '\n') {
                        changedTo(file, bytes, at, (byte) value);
                    }
                }
            }
            Files.write(file, bytes);
        }
    }

    private void changedTo(Path file, byte[] bytes, int at, byte value) throws IOException {
        byte[] changed = bytes.clone();
        changed[at] = value;
        Files.write(file, changed);
        assertThat(CaseVerifier.verify(folder))
                .as("%s, byte %d: %d for %d", file.getFileName(), at, value, bytes[at])
                .isNotEmpty();
    }
}
