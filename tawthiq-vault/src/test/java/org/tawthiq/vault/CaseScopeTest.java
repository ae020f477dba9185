package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import org.tawthiq.verify.casefolder.CaseScope;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.ocfl.ObjectCheck;
import org.tawthiq.verify.ocfl.OcflFault;
import org.tawthiq.verify.ocfl.Thoroughness;

/// A check that leaves something out says so, and finds everything else.
class CaseScopeTest {

    @TempDir
    Path root;

    private Path folder;
    private Path evidence;
    private Path object;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        SampleCase.write(folder);
        String name = SampleCase.object(folder, SampleCase.EVIDENCE);
        evidence = folder.resolve(name);
        object = folder.resolve(name.substring(0, name.indexOf("/v1/")));
    }

    private List<Code> codes(CaseScope scope) throws IOException {
        return CaseVerifier.look(folder, scope, List.of()).faults().stream()
                .map(CaseFault::code)
                .toList();
    }

    @Test
    void onlyTheWholeCheckSaysThatTheWholeCaseHolds() throws IOException {
        for (CaseScope scope : CaseScope.values()) {
            CaseReport report = CaseVerifier.look(folder, scope, List.of());
            boolean isWhole = scope == CaseScope.WHOLE;
            assertThat(report.faults()).isEmpty();
            assertThat(report.notChecked().isEmpty()).isEqualTo(isWhole);
            assertThat(CaseReportText.summary(report))
                    .endsWith(
                            isWhole
                                    ? "The case is what its log says."
                                    : "What was checked of the case is what its log says.");
            assertThat(CaseReportText.summary(report).stream().anyMatch(line -> line.startsWith("not checked: the ")))
                    .isNotEqualTo(isWhole);
        }
    }

    @Test
    void theQuickCheckFindsWhatChangedInAFile() throws IOException {
        byte[] bytes = Files.readAllBytes(evidence);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(evidence, bytes);
        assertThat(codes(CaseScope.QUICK)).containsExactly(Code.OBJECT_CHANGED);
        assertThat(codes(CaseScope.WHOLE)).containsExactly(Code.OBJECT_CHANGED);
    }

    /// An inventory whose SHA-512 is wrong is what the quick check says that it does not look for.
    @Test
    void theQuickCheckLeavesOutSha512AloneOfWhatHasSha256() throws IOException {
        String right = Digests.of(SampleCase.EVIDENCE, "sha512");
        inventories(text -> text.replace(right, right.substring(1) + (right.charAt(0) == '0' ? "1" : "0")));
        assertThat(codes(CaseScope.QUICK)).isEmpty();
        assertThat(codes(CaseScope.WHOLE)).containsExactly(Code.OBJECT_CHANGED);
    }

    @Test
    void theQuickCheckTakesSha512WhereNothingElseIsStated() throws IOException {
        inventories(text -> text.replaceFirst("\"fixity\":\\{.*?\\}\\},", ""));
        assertThat(faults(Thoroughness.SHA_256)).isEmpty();
        Files.writeString(evidence, "something else");
        assertThat(faults(Thoroughness.SHA_256)).extracting(OcflFault::code).contains("E092");
        assertThat(faults(Thoroughness.NO_CONTENT)).isEmpty();
    }

    @Test
    void theLogCanBeCheckedWithoutRecordsAndEvidence() throws IOException {
        for (String part : List.of("records", "objects", "staging")) {
            delete(folder.resolve(part));
        }
        Files.delete(folder.resolve("README.txt"));
        assertThat(codes(CaseScope.LOG_ALONE)).isEmpty();
        assertThat(codes(CaseScope.WHOLE)).contains(Code.RECORD_MISSING, Code.OBJECT_MISSING, Code.FILE_MISSING);
        Path entries = folder.resolve("log/tile/entries/000.p/4");
        byte[] bytes = Files.readAllBytes(entries);
        bytes[20] ^= 0x01;
        Files.write(entries, bytes);
        assertThat(codes(CaseScope.LOG_ALONE)).containsExactly(Code.ENTRIES_CHANGED);
    }

    private List<OcflFault> faults(Thoroughness thoroughness) throws IOException {
        return ObjectCheck.of(FileTree.of(object), thoroughness).faults().stream()
                .filter(OcflFault::isError)
                .toList();
    }

    private interface Change {
        String of(String inventory);
    }

    /// Changes all inventories of the object, and their sidecars with them.
    private void inventories(Change change) throws IOException {
        try (Stream<Path> files = Files.walk(object)) {
            for (Path file :
                    files.filter(path -> path.endsWith("inventory.json")).toList()) {
                String text = change.of(Files.readString(file));
                Files.writeString(file, text);
                Files.writeString(
                        file.resolveSibling("inventory.json.sha512"),
                        Digests.of(SampleCase.bytes(text), "sha512") + "  inventory.json\n");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
