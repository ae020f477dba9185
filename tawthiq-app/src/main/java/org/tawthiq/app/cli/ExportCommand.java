package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.handover.HandOver;
import org.tawthiq.app.handover.Handing;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.report.DisclosureRuling.Subject;
import org.tawthiq.vault.CaseFolder;
import picocli.CommandLine;

/// Hands sources of a case over.
@CommandLine.Command(
        name = "export",
        description = {
            "Hands sources over: writes a BagIt bag that anybody can check, and another case can add.",
            "It holds the originals, what is known of them, their claims and incidents, and proofs from the case's log.",
            "An ID is a source, a claim (its source is taken) or an incident (the sources of its claims); without any, all sources are taken.",
            "What is confidential or withheld stays, and is told, unless --internal is given. The export is recorded in the case."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq export --bag for-partner --case my-case --by \"Your Name\" --to \"Partner\" --because \"agreed in May\"",
            "  tawthiq export --bag one-incident i-0fbc831d061fe996ac2e --case my-case",
            "  tawthiq add --case their-case for-partner"
        })
final class ExportCommand implements Callable<Integer> {

    @CommandLine.Mixin
    CaseOptions options = new CaseOptions();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @CommandLine.Option(
            names = "--bag",
            paramLabel = "DIR",
            required = true,
            description = "Where the bag goes: a folder that is empty or not there.")
    Path bag = Path.of("");

    @CommandLine.Option(names = "--internal", description = "Withhold nothing; the bag says so.")
    boolean internal;

    @CommandLine.Option(names = "--organization", paramLabel = "NAME", description = "For whom you hand over.")
    String organisation = "";

    @CommandLine.Option(names = "--to", paramLabel = "NAME", description = "To whom it goes; kept in the case alone.")
    String to = "";

    @CommandLine.Option(names = "--because", paramLabel = "REASON", description = "Why; kept in the case alone.")
    String reason = "";

    @CommandLine.Parameters(arity = "0..*", paramLabel = "ID", description = "Sources, claims or incidents.")
    List<String> ids = List.of();

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        CaseOptions.needCase(options.folder);
        needPlace();
        try (CaseFolder file = Wiring.open(options.folder, console::say)) {
            return export(console, file, options.work(console, file));
        }
    }

    private int export(Console console, CaseFolder file, CaseWork work) throws IOException {
        CaseNames names = new CaseNames(work.state());
        List<Subject> asked = ids.stream().map(names::subject).toList();
        Handing handing = Handing.of(work.state(), asked, internal);
        handing.kept()
                .forEach(kept -> console.say("kept back: %s (%s): %s"
                        .formatted(
                                kept.source().label(),
                                kept.source().id().value().substring(0, 8),
                                kept.reason())));
        if (handing.sources().isEmpty()) {
            throw new WrongUsage(
                    handing.kept().isEmpty()
                            ? "the case holds no source yet: nothing was written"
                            : "every source that you named is kept back: nothing was written");
        }
        String by = options.by.equals(CaseWork.PROGRAM) ? "" : options.by;
        String tool =
                spec.root().version().length == 0 ? "tawthiq" : spec.root().version()[0];
        HandOver.Written written = new HandOver(file, work, handing, internal)
                .write(bag, new HandOver.Words(by, organisation, to, reason, tool));
        if (written.withheld() > 0) {
            console.say(
                    "note: %s of private persons %s not listed; the originals that hold the words are in the bag, whole"
                            .formatted(
                                    Amounts.of(written.withheld(), "claim"), written.withheld() == 1 ? "is" : "are"));
        }
        console.say("%s, %s and %s are in %s; data/GUIDE.txt there says how to check them"
                .formatted(
                        Amounts.of(handing.sources().size(), "source"),
                        Amounts.of(written.claims(), "claim"),
                        Amounts.of(written.incidents(), "incident"),
                        bag));
        return ExitCode.DONE;
    }

    private void needPlace() throws IOException {
        if (bag.toString().isBlank()) {
            throw new WrongUsage("--bag names no folder");
        }
        if (Files.exists(bag) && !Files.isDirectory(bag)) {
            throw new WrongUsage("--bag: \"%s\" is a file, and a bag is a folder".formatted(bag));
        }
        if (Files.isDirectory(bag)) {
            try (Stream<Path> inside = Files.list(bag)) {
                if (inside.findAny().isPresent()) {
                    throw new WrongUsage("--bag: \"%s\" is not empty: name a folder that is not there".formatted(bag));
                }
            }
        }
        if (bag.toAbsolutePath()
                .normalize()
                .startsWith(options.folder.toAbsolutePath().normalize())) {
            throw new WrongUsage("--bag: \"%s\" lies in the case: name a folder outside it".formatted(bag));
        }
    }
}
