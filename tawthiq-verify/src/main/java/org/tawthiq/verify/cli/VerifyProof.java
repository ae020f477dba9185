package org.tawthiq.verify.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.tlog.MalformedText;

/// The check of a proof for [Verify].
final class VerifyProof {

    private VerifyProof() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean alone = arguments.size() == 2 && arguments.getFirst().equals("--proof");
        boolean withKeys = arguments.size() == 4
                && arguments.getFirst().equals("--proof")
                && arguments.get(2).equals("--keys");
        if (!alone && !withKeys) {
            err.println(Verify.USAGE);
            return Verify.WRONG_USAGE;
        }
        try {
            List<VerifierKey> given =
                    withKeys ? ProofReport.keys(Files.readAllBytes(Path.of(arguments.get(3)))) : List.of();
            ProofReport report = ProofReport.of(Files.readAllBytes(Path.of(arguments.get(1))), given);
            report.results().forEach(out::println);
            report.notes().forEach(err::println);
            return report.isProven() ? Verify.DONE : Verify.FOUND_WRONG;
        } catch (MalformedText e) {
            err.println("%s is no file of keys (%s): name a case's keys/log.vkey"
                    .formatted(arguments.get(3), e.getMessage()));
            return Verify.WRONG_USAGE;
        } catch (NoSuchFileException e) {
            err.println("there is no file %s".formatted(e.getFile()));
            return Verify.WRONG_USAGE;
        } catch (IOException e) {
            err.println("it cannot be read: %s".formatted(e.getMessage()));
            return Verify.CANNOT_READ;
        }
    }
}
