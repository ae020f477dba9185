package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
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
    String by = CaseWork.PROGRAM;

    /// What is done with an open case; gives the exit code.
    @FunctionalInterface
    interface Task {
        int on(CaseWork work) throws IOException;
    }

    /// Opens the case, which must exist, does the task, and closes it.
    int run(Console console, Task task) throws IOException {
        needCase(folder);
        return runOrBegin(console, task);
    }

    /// As [#run], for a task that shows what the case holds and adds nothing: it needs no right to write, and waits
    /// for nobody. In a case that keeps who looks, that is kept first.
    ///
    /// @param shown what is looked at, as the user named it; empty for an overview
    int look(Console console, String command, List<String> shown, Task task) throws IOException {
        needCase(folder);
        try (CaseFolder file = CaseFolder.openToRead(folder)) {
            CaseWork work = work(console, file);
            Viewing.record(folder, work.state(), by, command, shown);
            return task.on(work);
        }
    }

    /// Opens the case or begins it, does the task, and closes it.
    int runOrBegin(Console console, Task task) throws IOException {
        try (CaseFolder file = Wiring.open(folder, console::say)) {
            return task.on(work(console, file));
        }
    }

    CaseWork work(Console console, CaseFolder file) throws IOException {
        return Wiring.work(file, PlaceTables.wiring(console, gazetteers, "").parts(), by)
                .telling(console::progress);
    }

    static void needCase(Path folder) {
        needName(folder);
        if (!CaseFolder.isCase(folder) && !CaseFolder.isClosed(folder)) {
            throw new WrongUsage("\"%s\" is no case: correct --case, or begin one with `tawthiq init --case %s`"
                    .formatted(folder, folder));
        }
    }

    /// An empty name is that of a variable which was never set; it would mean the folder one stands in.
    static void needName(Path folder) {
        if (folder.toString().isBlank()) {
            throw new WrongUsage("--case names no folder");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsage("--case: \"%s\" is a file, and a case is a folder".formatted(folder));
        }
    }
}
