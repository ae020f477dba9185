package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysFolderTest {

    @TempDir
    Path root;

    @BeforeEach
    void needRights() {
        assumeTrue(
                root.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system knows no rights of others");
    }

    @Test
    void aFolderThatIsMadeIsClosedToOthers() throws IOException {
        Path keys = root.resolve("state/keys");
        KeysFolder.make(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        assertThat(KeysFolder.openToOthers(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwx--x---", "rwx-----x", "rwxrwx---"})
    void rightsOfOthersAreToldAndLeftAsTheyAre(String rights) throws IOException {
        Path keys = Files.createDirectory(root.resolve("keys"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString(rights));
        KeysFolder.make(keys);
        assertThat(KeysFolder.openToOthers(keys))
                .hasValueSatisfying(
                        note -> assertThat(note).startsWith("note: ").contains("chmod 700 \"" + keys + "\""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo(rights);
    }

    @Test
    void everyCommandThatSignsSaysIt() throws IOException {
        Path keys = Path.of(System.getenv("TAWTHIQ_KEYS"));
        KeysFolder.make(keys);
        try {
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
            Program.Run run = Program.run("init", "--case", root.resolve("case"), "--name", "Alpha");
            assertThat(run.exit()).isZero();
            assertThat(run.err()).contains("others on this machine may get at the signing keys");
        } finally {
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(Program.run("init", "--case", root.resolve("other"), "--name", "Alpha")
                        .err())
                .doesNotContain("signing keys");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> KeysFolder.make(file.resolve("keys")))
                .hasMessageContaining("cannot be made: name another one as TAWTHIQ_KEYS");
    }
}
