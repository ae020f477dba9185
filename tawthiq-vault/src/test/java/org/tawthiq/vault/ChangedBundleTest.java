package org.tawthiq.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.verify.casefolder.CaseFault;

/// What a changed bundle says of a record is no reason to doubt the record, whether the bundle is full or the last one.
class ChangedBundleTest {

    @TempDir
    Path folder;

    @Test
    void anotherCommitmentInABundleIsToldOfTheBundleAlone() throws IOException {
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(
                    IntStream.range(0, 300)
                            .mapToObj(number -> new CaseFile.Entry(
                                    new CaseRecord.Assessed("rules/" + number, List.of()),
                                    SampleCase.AT,
                                    SampleCase.ACTOR))
                            .toList(),
                    List.of());
        }
        for (String name : List.of("log/tile/entries/000", "log/tile/entries/001.p/44")) {
            Path bundle = folder.resolve(name);
            byte[] right = Files.readAllBytes(bundle);
            byte[] changed = right.clone();
            int digit = new String(right, ISO_8859_1).indexOf("\"commitment\":\"") + 20;
            changed[digit] = (byte) (right[digit] == 'a' ? 'b' : 'a');
            Files.write(bundle, changed);
            assertThat(CaseVerifier.verify(folder))
                    .extracting(CaseFault::code, CaseFault::file)
                    .containsExactly(tuple(CaseFault.Code.ENTRIES_CHANGED, name));
            Files.write(bundle, right);
        }
        assertThat(CaseVerifier.verify(folder)).isEmpty();
    }
}
