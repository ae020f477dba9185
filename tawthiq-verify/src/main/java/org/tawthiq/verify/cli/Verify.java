package org.tawthiq.verify.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.casefolder.CaseCheck;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.HandOverCheck;
import org.tawthiq.verify.handover.HandOverFiles;

/// `java -jar tawthiq-verify.jar [--json] CASE`: the whole check of a case, with nothing but Java. It changes nothing.
/// With `--proof FILE [--keys FILE] [--print-keys]` the check of a proof, without the case.
public final class Verify {

    static final String USAGE =
            "usage: java -jar tawthiq-verify.jar [--json] CASE, or java -jar tawthiq-verify.jar --proof FILE [--keys"
                    + " FILE] [--print-keys]";
    static final int DONE = 0;
    static final int FOUND_WRONG = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_READ = 3;

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /// A bag in which a case hands sources over.
    private static int handOver(FileTree bag, PrintStream out, PrintStream err) throws IOException {
        HandOverCheck.Result result = HandOverCheck.of(bag);
        result.faults().forEach(fault -> out.println(fault.line()));
        err.println(
                "%d sources, proven by the log %s; its keys are in data/keys/log.vkey: compare them with those that the other side tells you"
                        .formatted(result.proven().size(), result.origin()));
        err.println(
                result.faults().isEmpty()
                        ? "The bag is whole, and the log in it names every source."
                        : "%d things are wrong: ask for the bag again."
                                .formatted(result.faults().size()));
        return result.faults().isEmpty() ? DONE : FOUND_WRONG;
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--proof")) {
            return VerifyProof.run(arguments, out, err);
        }
        List<String> folders = new ArrayList<>(arguments);
        boolean json = folders.remove("--json");
        if (folders.size() != 1 || folders.getFirst().startsWith("--")) {
            err.println(USAGE);
            return WRONG_USAGE;
        }
        Path folder = Path.of(folders.getFirst());
        try {
            if (HandOverFiles.isHandOver(FileTree.of(folder))) {
                return handOver(FileTree.of(folder), out, err);
            }
        } catch (IOException e) {
            err.println("%s cannot be read: %s".formatted(folder, e.getMessage()));
            return CANNOT_READ;
        }
        if (!Files.isDirectory(folder.resolve("log")) && !Files.isDirectory(folder.resolve("records"))) {
            err.println("%s holds no case: name the folder that holds \"log\" and \"records\"".formatted(folder));
            return WRONG_USAGE;
        }
        try {
            CaseReport report = CaseCheck.check(folder);
            if (json) {
                out.println(CaseReportText.json(report));
            } else {
                CaseReportText.faults(report).forEach(out::println);
            }
            CaseReportText.summary(report).forEach(err::println);
            return report.faults().isEmpty() ? DONE : FOUND_WRONG;
        } catch (FileSystemException e) {
            err.println("%s cannot be read (%s): give yourself the right to read it, or work on a copy"
                    .formatted(e.getFile(), e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
            return CANNOT_READ;
        } catch (IOException e) {
            err.println("%s cannot be read: %s".formatted(folder, e.getMessage()));
            return CANNOT_READ;
        }
    }
}
