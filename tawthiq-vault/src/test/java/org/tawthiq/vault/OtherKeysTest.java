package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseFault.Code;

/// A case that goes on on another machine, and one that was brought back from an older copy.
class OtherKeysTest {

    @TempDir
    Path root;

    private final KeyStore first = SampleCase.keys(1);
    private final KeyStore second = SampleCase.keys(2);

    @Test
    void onAnotherMachineTheCaseGoesOnWithOtherKeysAndKeepsWhatWasSigned() throws IOException {
        Path folder = handedOver();
        assertThat(CaseVerifier.verify(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("keys/log.vkey")))
                .isNotEqualTo(Files.readString(folder.resolve("keys/former-1.vkey")));
        assertThat(CaseVerifier.look(folder).signedBy()).hasSize(4);
    }

    @Test
    void aFormerCheckpointThatIsNoBeginningOfTheLogIsFound() throws IOException {
        Path folder = handedOver();
        Path other = root.resolve("other");
        try (CaseFolder file = CaseFolder.open(other, SampleCase.salts(9), first)) {
            SampleCase.appendFirst(file);
        }
        Files.copy(
                other.resolve("log/checkpoint"),
                folder.resolve("keys/former-1.checkpoint"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                other.resolve("keys/log.vkey"),
                folder.resolve("keys/former-1.vkey"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(CaseVerifier.verify(folder)).extracting(CaseFault::code).containsExactly(Code.ROOT_DIFFERS);
    }

    @Test
    void anOlderCopyOfTheCaseIsRefusedOnTheMachineThatSignedMore() throws IOException {
        Path folder = root.resolve("case");
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(), first)) {
            SampleCase.appendFirst(file);
        }
        copy(folder, root.resolve("older"));
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26), first)) {
            SampleCase.appendSecond(file);
        }
        assertThatThrownBy(() -> CaseFolder.open(root.resolve("older"), SampleCase.salts(26), first))
                .isInstanceOf(DamagedCase.class)
                .hasMessageContaining("brought back from an older copy");
        try (CaseFolder file = CaseFolder.openToRead(root.resolve("older"))) {
            assertThat(file.records()).isEqualTo(SampleCase.FIRST);
        }
    }

    private Path handedOver() throws IOException {
        Path folder = root.resolve("case");
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(), first)) {
            SampleCase.appendFirst(file);
        }
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26), second)) {
            SampleCase.appendSecond(file);
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
