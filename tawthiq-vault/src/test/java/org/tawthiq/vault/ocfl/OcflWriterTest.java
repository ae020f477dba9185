package org.tawthiq.vault.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.OcflRepositoryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.verify.file.FileTree;

class OcflWriterTest {

    @TempDir
    Path folder;

    private OcflWriter writer;

    @BeforeEach
    void writeTwoObjectsOneOfThemWithTwoVersions() throws IOException {
        writer = open();
        writer.put(List.of(Samples.first(writer, 1), Samples.first(writer, 2)));
        writer.put(List.of(Samples.withText(writer, 2)));
    }

    private OcflWriter open() throws IOException {
        return OcflWriter.open(new RealDisk(folder), Samples.ROOT, Samples.STAGING);
    }

    @Test
    void theRootHasNoFaultAndNoWarning() throws IOException {
        assertThat(Samples.faults(FileTree.of(folder))).isEmpty();
        assertThat(Files.list(folder.resolve(Samples.STAGING))).isEmpty();
    }

    @Test
    void anotherImplementationFindsTheSame() throws IOException {
        OcflRepository judge = judge();

        assertThat(judge.listObjectIds()).containsExactlyInAnyOrder(Samples.id(1), Samples.id(2));
        for (int number = 1; number <= 2; number++) {
            var results = judge.validateObject(Samples.id(number), true);
            assertThat(results.getErrors()).isEmpty();
            assertThat(results.getWarnings()).isEmpty();
        }
        assertThat(judge.describeObject(Samples.id(2)).getVersionMap()).hasSize(2);
    }

    @Test
    void bothFindAByteThatChangedInAnyFile() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve(writer.folder(Samples.id(2))))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSize(10);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            assertThat(Samples.faults(FileTree.of(folder))).as(file.toString()).anyMatch(fault -> fault.isError());
            assertThat(judgeRefuses()).as(file.toString()).isTrue();
            Files.write(file, bytes);
        }
        assertThat(Samples.faults(FileTree.of(folder))).isEmpty();
        assertThat(judgeRefuses()).isFalse();
    }

    private boolean judgeRefuses() throws IOException {
        try {
            return judge().validateObject(Samples.id(2), true).hasErrors();
        } catch (RuntimeException _) {
            return true;
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        long before = files();
        writer.put(List.of(Samples.first(writer, 1), Samples.withText(writer, 2)));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theNewestVersionHasWhatTheFirstOneHad() throws IOException {
        try (InputStream original = writer.read(Samples.id(2), "original");
                InputStream text = writer.read(Samples.id(2), "text.txt")) {
            assertThat(original.readAllBytes()).isEqualTo(Samples.original(2));
            assertThat(text.readAllBytes()).isEqualTo(Samples.bytes("text of 2\n"));
        }
    }

    @Test
    void bytesThatTheObjectHasUnderAnotherNameAreNotStoredTwice() throws IOException {
        writer.put(List.of(Samples.addition(writer, 1, Map.of("copy", Samples.original(1)))));

        assertThat(Samples.faults(FileTree.of(folder))).isEmpty();
        assertThat(folder.resolve(writer.folder(Samples.id(1))).resolve("v2/content"))
                .doesNotExist();
    }

    @Test
    void aDamagedObjectIsNotBuiltOn() throws IOException {
        Files.write(folder.resolve(writer.folder(Samples.id(1))).resolve("inventory.json"), new byte[] {'{'});

        assertThatThrownBy(() -> writer.put(List.of(Samples.withText(writer, 1))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void theSameAdditionsGiveTheSameBytes(@TempDir Path other) throws IOException {
        OcflWriter second = OcflWriter.open(new RealDisk(other), Samples.ROOT, Samples.STAGING);
        second.put(List.of(Samples.first(second, 2), Samples.first(second, 1)));
        second.put(List.of(Samples.withText(second, 2)));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private OcflRepository judge() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        return new OcflRepositoryBuilder()
                .storage(storage -> storage.fileSystem(folder.resolve(Samples.ROOT)))
                .workDir(work)
                .build();
    }
}
