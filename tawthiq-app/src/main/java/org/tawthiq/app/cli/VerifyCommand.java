package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tawthiq.vault.CaseVerifier;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.tlog.MalformedText;
import picocli.CommandLine;

/// Checks a case folder against its log. It changes nothing and works without the right to write.
@CommandLine.Command(
        name = "verify",
        description = {
            "Checks that a case is what its log says, or with --proof that a proof holds.",
            "It looks at every file kept, every record, the log, its signatures, and every link between them; it"
                    + " changes nothing and needs no right to write; the case's README.txt tells how to check without"
                    + " Tawthiq."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq verify --case my-case",
            "  tawthiq verify --case my-case --roots authorities.pem",
            "  tawthiq verify --proof claim.tlog-proof --keys log.vkey"
        })
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", description = "The case's folder.")
    Optional<Path> folder = Optional.empty();

    @CommandLine.Option(
            names = "--proof",
            paramLabel = "FILE",
            description = "A proof that `prove` wrote, instead of a case; it is checked without the case.")
    Optional<Path> proof = Optional.empty();

    @CommandLine.Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "With --proof: the keys that must have signed, as a case has them in keys/log.vkey.")
    Optional<Path> keys = Optional.empty();

    @CommandLine.Option(
            names = "--print-keys",
            description = "With --proof: print the keys that came with it whole, and not their SHA-256 alone.")
    boolean printKeys;

    @CommandLine.Option(
            names = "--roots",
            paramLabel = "FILE",
            description =
                    "With --case: certificates (PEM) that must vouch for the authorities of its timestamps; may be"
                            + " given several times.")
    List<Path> roots = List.of();

    @CommandLine.Option(
            names = "--json",
            description = "Print one JSON object: entries, root, signers, faults, files that no entry names.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (proof.isPresent() == folder.isPresent()
                || (keys.isPresent() || printKeys) && proof.isEmpty()
                || (json || !roots.isEmpty()) && proof.isPresent()) {
            throw new WrongUsage(
                    "give either --case DIR, with --json and --roots FILE or without, or --proof FILE, with --keys FILE and --print-keys or without");
        }
        return proof.isPresent() ? proof(console, proof.get()) : checked(console, folder.orElseThrow());
    }

    private int proof(Console console, Path file) throws IOException {
        List<VerifierKey> given = new ArrayList<>();
        if (keys.isPresent()) {
            try {
                given.addAll(ProofReport.keys(Files.readAllBytes(keys.get())));
            } catch (MalformedText e) {
                throw new WrongUsage("\"%s\" is no file of keys (%s): name a case's keys/log.vkey"
                        .formatted(keys.get(), e.getMessage()));
            }
        }
        ProofReport report = ProofReport.of(Files.readAllBytes(file), given);
        report.results().forEach(console::result);
        report.notes().forEach(console::say);
        if (printKeys) {
            report.keys().forEach(console::say);
        }
        return report.isProven() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }

    private int checked(Console console, Path named) throws IOException {
        CaseOptions.needCase(named);
        CaseReport report = CaseVerifier.look(named, RootCertificates.of(roots));
        if (json) {
            console.json(CaseReportText.json(report));
        } else {
            CaseReportText.faults(report).forEach(console::result);
        }
        CaseReportText.summary(report).forEach(console::say);
        return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }
}
