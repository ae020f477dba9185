package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.vocabulary.Digest;

/// A source that was erased has left the case with every byte that it brought; the log stays whole and verifies.
class ErasedCaseTest {

    static final CaseRecord.Erased ERASED = new CaseRecord.Erased(1, List.of(2L, 3L, 4L), "a court ordered it");

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void makeCase() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
    }

    private void erase() throws IOException {
        try (CaseFolder file = SampleCase.open(folder, SampleCase.salts(7))) {
            file.append(SampleCase.entries(ERASED), List.of());
        }
    }

    @Test
    void theEntriesStayAndTheRecordsAreGone() throws IOException {
        List<String> leaves = SampleCase.leaves(folder);
        erase();
        assertThat(SampleCase.leaves(folder)).startsWith(leaves.toArray(String[]::new));
        List<CaseRecord> left = List.of(
                SampleCase.FIRST.getFirst(),
                new CaseRecord.Gone("source-added"),
                new CaseRecord.Gone("text-extracted"),
                new CaseRecord.Gone("claims-read"),
                ERASED);
        assertThat(SampleCase.records(folder)).isEqualTo(left);
        try (CaseFolder file = CaseFolder.openToRead(folder)) {
            assertThat(file.records()).isEqualTo(left);
            assertThatThrownBy(() -> file.object(Digest.of(SampleCase.TEXT))).isInstanceOf(DamagedCase.class);
        }
    }

    @Test
    void nothingOfItIsLeftInAnyFileOrName() throws IOException {
        List<String> secrets = secrets();
        assertThat(all(folder)).contains(secrets);
        erase();
        assertThat(all(folder)).doesNotContain(secrets.toArray(String[]::new));
    }

    /// Words of the source, its digests, the salts of its records.
    private List<String> secrets() throws IOException {
        Stream<String> salts = Stream.of(2, 3, 4).map(number -> {
            String record = Texts.of(SampleCase.bytes(text(folder.resolve(SampleCase.record(number)))));
            return record.replaceAll("(?s).*\"salt\":\"([0-9a-f]{64})\".*", "$1");
        });
        return Stream.concat(
                        salts,
                        Stream.of(
                                "killed in Alpha",
                                SampleCase.SOURCE.value(),
                                Digest.of(SampleCase.TEXT).hex(),
                                sha512(SampleCase.EVIDENCE)))
                .toList();
    }

    private static String sha512(byte[] bytes) {
        return HexFormat.of()
                .formatHex(org.tawthiq.verify.file.Digests.algorithm("sha512")
                        .orElseThrow()
                        .digest(bytes));
    }

    /// Names and bytes of all files below a folder.
    private static String all(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                all.append(folder.relativize(path)).append('\n');
                if (Files.isRegularFile(path)) {
                    all.append(text(path)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasErasedIsNoFaultAndWhatIsMissingBesidesIsOne() throws IOException {
        erase();
        CaseReport report = CaseVerifier.look(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.unnamed()).isEmpty();
        assertThat(report.erased())
                .containsExactly(new CaseReport.Erasure(
                        SampleCase.record(5),
                        SampleCase.AT.toString(),
                        SampleCase.ACTOR,
                        List.of(SampleCase.record(2), SampleCase.record(3), SampleCase.record(4)),
                        List.of()));
        Files.delete(folder.resolve(SampleCase.record(1)));
        assertThat(CaseVerifier.verify(folder))
                .extracting(CaseFault::code, CaseFault::file)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CaseFault.Code.RECORD_MISSING, SampleCase.record(1)));
    }

    @Test
    void withoutTheRecordOfTheErasureWhatIsMissingIsAFault() throws IOException {
        erase();
        Files.delete(folder.resolve(SampleCase.record(5)));
        assertThat(CaseVerifier.verify(folder))
                .extracting(CaseFault::file)
                .contains(SampleCase.record(2), SampleCase.record(3), SampleCase.record(4), SampleCase.record(5));
    }

    @Test
    void aRecordThatACopyBringsBackIsTakenOutAgain() throws IOException {
        Path record = folder.resolve(SampleCase.record(2));
        byte[] kept = Files.readAllBytes(record);
        erase();
        Files.write(record, kept);
        CaseReport report = CaseVerifier.look(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.erased().getFirst().left()).containsExactly(SampleCase.record(2));
        SampleCase.open(folder).close();
        assertThat(record).doesNotExist();
    }

    @Test
    void aSourceThatIsAddedAgainStaysWhateverComesBackOfTheOldOne() throws IOException {
        Path record = folder.resolve(SampleCase.record(2));
        byte[] kept = Files.readAllBytes(record);
        erase();
        try (CaseFolder file = SampleCase.open(folder, SampleCase.salts(8))) {
            file.append(SampleCase.entries(SampleCase.FIRST.get(1)), List.of(Preserved.of(SampleCase.EVIDENCE)));
        }
        Files.write(record, kept);
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThat(record).doesNotExist();
            assertThat(file.object(Digest.of(SampleCase.EVIDENCE))).isEqualTo(SampleCase.EVIDENCE);
        }
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }

    @Test
    void anErasureTakesNeitherWhatIsNotThereNorAnotherErasure() throws IOException {
        erase();
        var before = SampleCase.contents(folder);
        try (CaseFolder file = SampleCase.open(folder)) {
            for (long number : List.of(0L, 5L, 6L, 99L)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> file.append(
                                SampleCase.entries(new CaseRecord.Erased(1, List.of(number), "no")), List.of()))
                        .withMessageContaining("cannot be erased: [" + number + "]");
            }
        }
        assertThat(SampleCase.contents(folder)).isEqualTo(before);
    }
}
