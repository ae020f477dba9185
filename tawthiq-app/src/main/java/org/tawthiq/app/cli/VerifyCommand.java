package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tawthiq.vault.CaseVerifier;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import picocli.CommandLine;

/// Checks a case folder against its log. It changes nothing and works without the right to write.
@CommandLine.Command(
        name = "verify",
        description = {
            "Checks that a case is what its log says.",
            "It looks at every file kept, every record, the log, its signatures, and every link between them; it changes nothing and needs no right to write; the case's README.txt tells how to check without Tawthiq."
        },
        footer = {"", "Example:", "  tawthiq verify --case my-case"})
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--json",
            description = "Print one JSON object: entries, root, signers, faults, files that no entry names.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        CaseOptions.needCase(folder);
        CaseReport report = CaseVerifier.look(folder);
        if (json) {
            console.json(CaseReportText.json(report));
        } else {
            CaseReportText.faults(report).forEach(console::result);
        }
        CaseReportText.summary(report).forEach(console::say);
        return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }
}
