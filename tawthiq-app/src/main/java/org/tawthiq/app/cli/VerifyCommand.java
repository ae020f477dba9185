package org.tawthiq.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tawthiq.vault.CaseVerifier;
import org.tawthiq.vault.VaultIssue;
import picocli.CommandLine;

/// Checks a case folder against its log. It changes nothing and works without the right to write.
@CommandLine.Command(name = "verify", description = "Checks that a case is what its log says.")
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder \"%s\"".formatted(folder));
        }
        List<VaultIssue> issues = CaseVerifier.verify(folder);
        for (VaultIssue issue : issues) {
            console.result(
                    "%s %s: %s".formatted(issue.code().name().toLowerCase(Locale.ROOT), issue.file(), issue.what()));
        }
        console.say(
                issues.isEmpty() ? "The case is what its log says." : "%d things are wrong.".formatted(issues.size()));
        return issues.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_WRONG;
    }
}
