package org.tawthiq.verify.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.casefolder.CaseCheck;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseReportText;
import org.tawthiq.verify.casefolder.CaseScope;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.handover.BagReport;
import org.tawthiq.verify.handover.FolderKind;

/// `java -jar tawthiq-verify.jar [--json] FOLDER`: the whole check of a case, or of a bag, with nothing but Java. It
/// changes nothing. `--quick` and `--log-only` check less of a case, and say what they leave out.
/// With `--proof FILE [--keys FILE] [--print-keys]` the check of a proof, without the case.
public final class Verify {

    static final String USAGE =
            "usage: java -jar tawthiq-verify.jar [--json] [--quick | --log-only] CASE-OR-BAG, or java -jar tawthiq-verify.jar --proof FILE [--keys"
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

    private static int bag(Path folder, boolean json, PrintStream out, PrintStream err) throws IOException {
        BagReport report = BagReport.of(FileTree.of(folder));
        if (json) {
            out.println(report.json());
        } else {
            report.results().forEach(out::println);
        }
        report.summary().forEach(err::println);
        return report.faults().isEmpty() ? DONE : FOUND_WRONG;
    }

    private static int ofCase(Path folder, CaseScope scope, boolean json, PrintStream out, PrintStream err)
            throws IOException {
        CaseReport report = CaseCheck.check(folder, scope);
        if (json) {
            out.println(CaseReportText.json(report));
        } else {
            CaseReportText.faults(report).forEach(out::println);
        }
        CaseReportText.summary(report).forEach(err::println);
        return report.faults().isEmpty() ? DONE : FOUND_WRONG;
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--proof")) {
            return VerifyProof.run(arguments, out, err);
        }
        List<String> folders = new ArrayList<>(arguments);
        boolean json = folders.remove("--json");
        boolean quick = folders.remove("--quick");
        boolean logOnly = folders.remove("--log-only");
        if (quick && logOnly || folders.size() != 1 || folders.getFirst().startsWith("--")) {
            err.println(USAGE);
            return WRONG_USAGE;
        }
        Path folder = Path.of(folders.getFirst());
        try {
            FolderKind kind = FolderKind.of(folder);
            if (kind == FolderKind.BAG && (quick || logOnly)) {
                err.println("--quick and --log-only are for a case; a bag is checked whole");
                return WRONG_USAGE;
            }
            CaseScope scope = logOnly ? CaseScope.LOG_ALONE : quick ? CaseScope.QUICK : CaseScope.WHOLE;
            return switch (kind) {
                case BAG -> bag(folder, json, out, err);
                case CASE -> ofCase(folder, scope, json, out, err);
                case NEITHER -> {
                    err.println(FolderKind.neither(folder));
                    yield WRONG_USAGE;
                }
            };
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
