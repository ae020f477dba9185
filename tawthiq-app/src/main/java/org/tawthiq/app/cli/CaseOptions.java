package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.vault.CaseFolder;
import picocli.CommandLine;

/// The options of every command that works on a case.
final class CaseOptions {

    @CommandLine.Option(names = "--case", paramLabel = "DIR", required = true, description = "The case's folder.")
    Path folder = Path.of("");

    @CommandLine.Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A table of places of your own; may be given several times.")
    List<Path> gazetteers = List.of();

    @CommandLine.Option(names = "--by", paramLabel = "NAME", description = "Who works; kept in the case's log.")
    String by = "tawthiq";

    /// What is done with an open case; gives the exit code.
    @FunctionalInterface
    interface Task {
        int on(CaseWork work) throws IOException;
    }

    /// Opens the case, which must exist, does the task, and closes it.
    int run(Console console, Task task) throws IOException {
        if (!CaseFolder.isCase(folder)) {
            console.error("\"%s\" is no case: begin one with `tawthiq init --case %s`".formatted(folder, folder));
            return ExitCode.WRONG_USAGE;
        }
        return runOrBegin(console, task);
    }

    /// Opens the case or begins it, does the task, and closes it.
    int runOrBegin(Console console, Task task) throws IOException {
        try (CaseFolder file = Wiring.open(folder)) {
            Wiring wiring = new Wiring(gazetteers, "");
            wiring.tableIssues().forEach(issue -> console.say("note: " + issue));
            return task.on(Wiring.work(file, wiring.parts(), by));
        }
    }
}
