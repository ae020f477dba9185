package org.tawthiq.verify.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.tlog.MalformedText;

/// The check of a proof for [Verify].
final class VerifyProof {

    private VerifyProof() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        boolean whole = words.remove("--print-keys");
        Optional<Path> proof = named("--proof", words);
        Optional<Path> keys = named("--keys", words);
        if (proof.isEmpty() || !words.isEmpty()) {
            err.println(Verify.USAGE);
            return Verify.WRONG_USAGE;
        }
        try {
            List<VerifierKey> given = keys.isPresent() ? ProofReport.keys(Files.readAllBytes(keys.get())) : List.of();
            ProofReport report = ProofReport.of(Files.readAllBytes(proof.get()), given);
            report.results().forEach(out::println);
            report.notes().forEach(err::println);
            if (whole) {
                report.keys().forEach(err::println);
            }
            return report.isProven() ? Verify.DONE : Verify.FOUND_WRONG;
        } catch (MalformedText e) {
            err.println("%s is no file of keys (%s): name a case's keys/log.vkey"
                    .formatted(keys.orElseThrow(), e.getMessage()));
            return Verify.WRONG_USAGE;
        } catch (NoSuchFileException e) {
            err.println("there is no file %s".formatted(e.getFile()));
            return Verify.WRONG_USAGE;
        } catch (IOException e) {
            err.println("it cannot be read: %s".formatted(e.getMessage()));
            return Verify.CANNOT_READ;
        }
    }

    /// Takes an option with its file out of the words.
    private static Optional<Path> named(String option, List<String> words) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        return Optional.of(Path.of(words.remove(at)));
    }
}
