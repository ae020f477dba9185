package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.report.ReportProofs;
import org.tawthiq.app.report.ReportWriter;
import org.tawthiq.app.report.TerminalSummary;
import org.tawthiq.app.report.wording.ProofLinks;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Notice;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.app.work.Scope;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.InMemoryCaseFile;
import org.tawthiq.extract.Material;
import org.tawthiq.report.ReportModel;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vocabulary.Known;
import picocli.CommandLine;

/// The whole way in one step: open a case, add, read, link, assess, report.
@CommandLine.Command(
        name = "report",
        description = {
            "From material to a findings report, in one step.",
            "It adds, reads, links, assesses, and writes a folder with index.html and files for other programs.",
            "With --case alone it reports on what the case holds.",
            "Private persons and what is confidential or withheld stay out, unless --internal is given."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq report my-material",
            "  tawthiq report my-material --case my-case --out my-report"
        })
final class ReportCommand implements Callable<Integer> {

    private static final int SUMMARY_COLUMNS = 100;

    @CommandLine.Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders of material.")
    List<Path> paths = List.of();

    @CommandLine.Option(
            names = "--case",
            paramLabel = "DIR",
            description = "Keep the case in this folder. Without it nothing is kept but the report.")
    @Nullable
    Path folder;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the report goes (default: tawthiq-report).")
    Path out = Path.of("tawthiq-report");

    @CommandLine.Option(names = "--internal", description = "Withhold nothing; the report says so on every page.")
    boolean internal;

    @CommandLine.Option(names = "--gazetteer", paramLabel = "FILE", description = "A table of places of your own.")
    List<Path> gazetteers = List.of();

    @CommandLine.Option(names = "--by", paramLabel = "NAME", description = "Who works; kept in the case's log.")
    String by = CaseWork.PROGRAM;

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (paths.isEmpty() && folder == null) {
            throw new WrongUsage("name the material: tawthiq report PATH…, or the case: tawthiq report --case DIR");
        }
        NamedFiles.needMaterial(paths);
        if (out.toString().isBlank()) {
            throw new WrongUsage("--out names no folder");
        }
        if (folder != null && paths.isEmpty()) {
            CaseOptions.needCase(folder);
        }
        if (folder == null) {
            return run(console, new InMemoryCaseFile());
        }
        CaseOptions.needName(folder);
        try (CaseFolder file = Wiring.open(folder, console::say)) {
            return run(console, file);
        }
    }

    private int run(Console console, CaseFile file) throws IOException {
        String country = paths.stream()
                .map(CaseWork::materialOf)
                .map(Material::countries)
                .filter(countries -> countries.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElse("");
        Wiring wiring = PlaceTables.wiring(console, gazetteers, country);
        CaseWork work = Wiring.work(file, wiring.parts(), by).telling(console::progress);
        List<Notice> notices = new ArrayList<>();
        List<Path> ordered = paths.stream().sorted().toList();
        Scope scope = new Scope(work, names(ordered));
        for (Path path : ordered) {
            notices.addAll(scope.take(path));
        }
        for (Path path : ordered) {
            notices.addAll(work.add(path));
        }
        notices.addAll(work.read());
        notices.addAll(work.link());
        Reporting reporting = new Reporting(work);
        reporting.recordAssessment();
        console.tell(notices);
        ReportModel model = reporting.model(internal, notices);
        ReportWriter.needPlace(out);
        Known<String> checkpoint =
                file instanceof CaseFolder kept ? Known.is(kept.head().text()) : Known.unknown();
        String name = Scope.nameOf(out);
        reporting.recordReport(name, model);
        ReportProofs proofs = proofs(file, name);
        new ReportWriter().write(model, checkpoint, proofs, out);
        console.page(TerminalSummary.render(model, SUMMARY_COLUMNS, console.colour()));
        console.say("The report is in %s; open %s".formatted(out, out.resolve("index.html")));
        if (!proofs.proofs().isEmpty()) {
            console.say("The proof of each number lies in %s".formatted(out.resolve(ProofLinks.FOLDER)));
        }
        return console.done();
    }

    private static ReportProofs proofs(CaseFile file, String name) throws IOException {
        return file instanceof CaseFolder kept
                ? ReportProofs.of(kept.head().origin(), name, kept.keys(), kept.proveReport(name))
                : ReportProofs.withoutCase();
    }

    /// What the case may be called where nobody named it.
    private List<String> names(List<Path> ordered) {
        List<String> names = new ArrayList<>();
        if (!ordered.isEmpty()) {
            names.add(name(ordered));
        }
        if (folder != null) {
            names.add(Scope.nameOf(folder));
        }
        return names;
    }

    private static String name(List<Path> ordered) {
        String first = Scope.nameOf(ordered.getFirst());
        return ordered.size() == 1 ? first : "%s and %d more".formatted(first, ordered.size() - 1);
    }
}
