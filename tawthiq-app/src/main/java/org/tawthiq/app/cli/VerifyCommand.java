package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.CaseVerifier;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import org.tawthiq.verify.casefolder.CaseScope;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.BagReport;
import org.tawthiq.verify.handover.FolderKind;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.tlog.MalformedText;
import picocli.CommandLine;

/// Checks a case folder against its log. It changes nothing and works without the right to write.
@CommandLine.Command(
        name = "verify",
        description = {
            "Checks that a case is what its log says, that a bag is whole, or with --proof that a proof holds.",
            "It looks at every file kept, every record, the log, its signatures, and every link between them; it"
                    + " changes nothing and needs no right to write; the case's README.txt tells how to check without"
                    + " Tawthiq.",
            "Of a bag it checks every file, both kinds of digests, and where a case handed it over the proofs in it."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq verify --case my-case",
            "  tawthiq verify for-partner",
            "  tawthiq verify --case my-case --quick",
            "  tawthiq verify --case my-case --roots authorities.pem",
            "  tawthiq verify --proof claim.tlog-proof --keys log.vkey"
        })
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", description = "The case's folder.")
    Optional<Path> folder = Optional.empty();

    @CommandLine.Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A bag, or a case.")
    Optional<Path> named = Optional.empty();

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
            names = "--quick",
            description =
                    "With a case: of each preserved file check SHA-256, which the log commits to, and not SHA-512 too."
                            + " More than twice as fast; all the rest is checked as ever.")
    boolean quick;

    @CommandLine.Option(
            names = "--log-only",
            description = "With a case: check the log, its signatures and timestamps, and neither records nor files.")
    boolean logOnly;

    @CommandLine.Option(
            names = "--print-keys",
            description = "With --proof: print the keys that came with it whole, and not their SHA-256 alone.")
    boolean printKeys;

    @CommandLine.Option(
            names = "--roots",
            paramLabel = "FILE",
            description =
                    "With a case: certificates (PEM) that must vouch for the authorities of its timestamps; may be"
                            + " given several times.")
    List<Path> roots = List.of();

    @CommandLine.Option(names = "--json", description = "Print one JSON object: what was found, and every fault.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        long given = Stream.of(proof, folder, named).filter(Optional::isPresent).count();
        boolean ofCase = json || quick || logOnly || !roots.isEmpty();
        if (given != 1
                || (keys.isPresent() || printKeys) && proof.isEmpty()
                || ofCase && proof.isPresent()
                || quick && logOnly) {
            throw new WrongUsage(
                    "give either a FOLDER or --case DIR, with --json, --roots FILE and one of --quick and --log-only or without, or --proof FILE, with --keys FILE and --print-keys or without");
        }
        if (proof.isPresent()) {
            return proof(console, proof.get());
        }
        return folder.isPresent() ? checked(console, folder.get()) : folder(console, named.orElseThrow());
    }

    private int folder(Console console, Path given) throws IOException {
        if (given.toString().isBlank()) {
            throw new WrongUsage("an empty text names no folder");
        }
        if (CaseFolder.isClosed(given)) {
            return checked(console, given);
        }
        FolderKind kind = FolderKind.of(given);
        if (kind == FolderKind.BAG && (quick || logOnly || !roots.isEmpty())) {
            throw new WrongUsage("--quick, --log-only and --roots are for a case; a bag is checked whole");
        }
        if (kind == FolderKind.BAG) {
            return bag(console, given);
        }
        if (kind == FolderKind.CASE && CaseFolder.isCase(given)) {
            return checked(console, given);
        }
        throw new WrongUsage(FolderKind.neither(given));
    }

    private int bag(Console console, Path given) throws IOException {
        BagReport report = BagReport.of(FileTree.of(given));
        if (json) {
            console.json(report.json());
        } else {
            report.results().forEach(console::result);
        }
        report.summary().forEach(console::say);
        return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
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

    private int checked(Console console, Path kept) throws IOException {
        CaseOptions.needCase(kept);
        CaseScope scope = logOnly ? CaseScope.LOG_ALONE : quick ? CaseScope.QUICK : CaseScope.WHOLE;
        CaseReport report = CaseVerifier.look(kept, scope, RootCertificates.of(roots));
        if (json) {
            console.json(CaseReportText.json(report));
        } else {
            CaseReportText.faults(report).forEach(console::result);
        }
        CaseReportText.summary(report).forEach(console::say);
        return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }
}
