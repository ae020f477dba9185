package org.tawthiq.vault.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.verify.bag.BagCheck;
import org.tawthiq.verify.bag.BagFault;
import org.tawthiq.verify.file.FileTree;

class BagWriterTest {

    private static final List<BagFile> PAYLOAD = List.of(
            file("sources/1/original", "first\n".repeat(100_000)),
            file("sources/2/شهادة.txt", "second\n"),
            file("empty", ""));

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write(PAYLOAD);
    }

    private void write(List<BagFile> payload) throws IOException {
        BagWriter.write(
                new RealDisk(folder),
                "bag",
                payload,
                List.of(file("guide/README.txt", "how to read this\n")),
                List.of(
                        new BagWriter.Tag("Bagging-Date", "2026-01-02"),
                        new BagWriter.Tag("External-Description", "two\nlines")));
    }

    private static BagFile file(String path, String text) {
        return BagFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<BagFault> faults() throws IOException {
        return BagCheck.of(FileTree.of(folder.resolve("bag")));
    }

    @Test
    void theBagIsValid() throws IOException {
        assertThat(faults()).isEmpty();
        assertThat(folder.resolve("bag/bag-info.txt"))
                .hasContent("Bagging-Date: 2026-01-02\nExternal-Description: two\n  lines\nPayload-Oxum: 600007.3\n");
    }

    @Test
    void anotherImplementationFindsItValid() throws Exception {
        judge();
    }

    private void judge() throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(folder.resolve("bag")), false);
        }
    }

    @Test
    void allThreeFindAByteThatChanged() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("bag"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> Files.exists(file) && file.toFile().length() > 0)
                    .filter(file -> !file.getFileName().toString().startsWith("tagmanifest"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(7);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            assertThat(faults()).as(file.toString()).anyMatch(BagFault::isError);
            assertThatThrownBy(this::judge).as(file.toString()).isNotNull();
            assertThat(sums("tagmanifest-sha256.txt") && sums("manifest-sha256.txt"))
                    .as(file.toString())
                    .isFalse();
            Files.write(file, bytes);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void sha256sumFindsEveryFileUnchanged() throws Exception {
        assertThat(sums("manifest-sha256.txt")).isTrue();
        assertThat(sums("tagmanifest-sha256.txt")).isTrue();
    }

    private boolean sums(String manifest) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "sha256sum is not here");
        Process process = new ProcessBuilder("/usr/bin/sha256sum", "-c", "--strict", "--quiet", manifest)
                .directory(folder.resolve("bag").toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    @Test
    void aMissingFileAndOneTooManyAreBothTold() throws IOException {
        Files.delete(folder.resolve("bag/data/empty"));
        Files.writeString(folder.resolve("bag/data/other"), "");

        assertThat(faults())
                .extracting(BagFault::code)
                .containsOnly(BagFault.Code.FILE_MISSING, BagFault.Code.FILE_UNLISTED);
    }

    @Test
    void percentSignsAndLineBreaksInNamesAreEncoded() throws IOException {
        Path other = folder.resolve("second");
        BagWriter.write(
                new RealDisk(other.getParent()),
                "second",
                List.of(file("100%25 line\nbreak\r", "x")),
                List.of(),
                List.of());

        assertThat(Files.readString(other.resolve("manifest-sha256.txt")))
                .endsWith("  data/100%2525 line%0Abreak%0D\n");
        assertThat(BagCheck.of(FileTree.of(other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "/out", "a/../../out", "a//b", "~/out", "C:/out", "a\\..\\..\\out", "", "EMPTY"})
    void aNameThatLeadsOutOrIsThereAlreadyIsRefused(String path) {
        assertThatThrownBy(() -> BagWriter.write(
                        new RealDisk(folder),
                        "refused",
                        List.of(file("empty", ""), file(path, "")),
                        List.of(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsNotWrittenInto() {
        assertThatThrownBy(() -> write(PAYLOAD)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
