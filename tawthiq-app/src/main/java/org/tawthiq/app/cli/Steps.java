package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.app.work.Scope;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.source.Custody;
import org.tawthiq.vault.CaseFolder;
import picocli.CommandLine;

/// The commands that do one step on a case.
final class Steps {

    private Steps() {}

    @CommandLine.Command(
            name = "init",
            description = {
                "Begins a case: a folder that remembers every file, claim and decision.",
                "--countries says where names of places are looked for; material.toml can say it too."
            },
            footer = {"", "Example:", "  tawthiq init --case my-case --name \"Idlib 2020\" --countries SY"})
    static final class Init implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @CommandLine.Option(names = "--name", paramLabel = "NAME", description = "The case's name.")
        String name = "";

        @CommandLine.Option(names = "--countries", paramLabel = "CC", split = ",", description = "Countries in scope.")
        List<String> countries = new ArrayList<>();

        @CommandLine.Option(
                names = "--record-views",
                description = "Keep in the log who looks at what: show, check, match and prove then need --by NAME.")
        boolean recordViews;

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            BatchOptions scope = new BatchOptions();
            scope.countries = countries;
            List<String> codes = List.copyOf(scope.scope());
            CaseOptions.needName(options.folder);
            if (CaseFolder.isCase(options.folder)) {
                throw new WrongUsage("\"%s\" is a case already: add to it with `tawthiq add --case %s PATH`"
                        .formatted(options.folder, options.folder));
            }
            return options.runOrBegin(console, work -> {
                CaseSettings now = work.state().settings();
                String called = name.isBlank() ? Scope.nameOf(options.folder) : name;
                work.settle(new CaseSettings(
                        called,
                        codes,
                        now.from(),
                        now.to(),
                        now.timeZone(),
                        now.languages(),
                        now.gazetteers(),
                        now.independentOrigins(),
                        recordViews || now.recordsViews()));
                console.say("The case \"%s\" is in %s".formatted(called, options.folder));
                return ExitCode.DONE;
            });
        }
    }

    @CommandLine.Command(
            name = "add",
            description = {
                "Adds files or folders to a case.",
                "Each file is added whole or not at all, and one that is there already is recognised.",
                "A material.toml in the folder, or beside the file, says what is known of the files; options on",
                "custody hold for what it leaves open.",
                "A bag that `tawthiq export` made is checked whole; its sources come in with what is known of them and their proofs."
            },
            footer = {
                "",
                "Examples:",
                "  tawthiq add --case my-case interviews/ report.html",
                "  tawthiq add --case my-case page.html --obtained-from person=P-12 --handed-over-by P-12"
            })
    static final class Add implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @CommandLine.Mixin
        CustodyOptions custody = new CustodyOptions();

        @CommandLine.Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
        List<Path> paths = List.of();

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            CaseOptions.needCase(options.folder);
            NamedFiles.needMaterial(paths);
            Custody told = custody.told();
            return options.run(console, work -> {
                Scope scope = new Scope(work, List.of(Scope.nameOf(options.folder)));
                for (Path path : paths) {
                    console.tell(scope.take(path));
                    console.tell(work.add(path, told));
                }
                int sources = work.state().sources().size();
                console.say("%s %s in the case".formatted(Amounts.of(sources, "source"), sources == 1 ? "is" : "are"));
                return console.done();
            });
        }
    }

    @CommandLine.Command(
            name = "assess",
            description = {
                "Assesses the incidents of a case and records the grades.",
                "`report` does it by itself; `show INCIDENT` tells the reasons."
            },
            footer = {"", "Example:", "  tawthiq assess --case my-case"})
    static final class Assess implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            return options.run(console, work -> {
                new Reporting(work).recordAssessment();
                int incidents = work.state().incidents().size();
                console.say(
                        "%s %s assessed".formatted(Amounts.of(incidents, "incident"), incidents == 1 ? "is" : "are"));
                return ExitCode.DONE;
            });
        }
    }
}
