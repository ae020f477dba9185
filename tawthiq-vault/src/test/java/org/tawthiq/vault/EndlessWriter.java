package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vocabulary.Digest;

/// A program that adds sources to a case until it is killed, and prints a line for each that is acknowledged.
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        try (CaseFolder file = SampleCase.open(folder, SampleCase.salts(seed))) {
            for (int number = 0; ; number++) {
                byte[] evidence = SampleCase.bytes("evidence %d of run %d".formatted(number, seed));
                byte[] text = SampleCase.bytes("text %d of run %d".formatted(number, seed));
                file.append(
                        SampleCase.entries(
                                SampleRecords.sourceAdded(Digest.of(evidence)),
                                SampleRecords.textExtracted(SourceId.of(Digest.of(evidence)), Digest.of(text))),
                        List.of(Preserved.of(evidence), Preserved.of(text)));
                System.out.println(number);
            }
        }
    }
}
