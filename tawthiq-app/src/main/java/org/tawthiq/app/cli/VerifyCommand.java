package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tawthiq.vault.CaseVerifier;
import org.tawthiq.vault.VaultIssue;
import picocli.CommandLine;

/// Checks a case folder against its log. It changes nothing and works without the right to write.
@CommandLine.Command(
        name = "verify",
        description = {
            "Checks that a case is what its log says.",
            "It looks at every file kept, every record, and the log itself; it changes nothing and needs no right to write; the case's README.txt tells how to check without Tawthiq."
        },
        footer = {"", "Example:", "  tawthiq verify --case my-case"})
final class VerifyCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        CaseOptions.needCase(folder);
        CaseVerifier.Verified verified = CaseVerifier.look(folder);
        for (VaultIssue issue : verified.issues()) {
            console.result("%s: %s (%s)"
                    .formatted(issue.file(), issue.what(), issue.code().name().toLowerCase(Locale.ROOT)));
        }
        unnamed(console, verified.unnamed());
        console.say(
                switch (verified.issues().size()) {
                    case 0 -> "The case is what its log says.";
                    case 1 -> "1 thing is wrong: bring the file back from a copy of the case.";
                    default ->
                        "%d things are wrong: bring the files back from a copy of the case."
                                .formatted(verified.issues().size());
                });
        return verified.issues().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }

    private static void unnamed(Console console, List<String> files) {
        files.stream()
                .limit(MOST_TOLD)
                .forEach(file -> console.say(
                        "note: %s: no entry of the log that can be read names it; an interrupted command may have left it"
                                .formatted(file)));
        if (files.size() > MOST_TOLD) {
            console.say(
                    "note: and %s more that no entry names".formatted(Amounts.of(files.size() - MOST_TOLD, "file")));
        }
    }
}
