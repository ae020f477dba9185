package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.extract.Material;
import org.tawthiq.vocabulary.Known;
import picocli.CommandLine;

/// The commands that do one step on a case.
final class Steps {

    private Steps() {}

    /// The settings that material gives a case, on top of those that it has.
    static CaseSettings settings(CaseSettings now, Material material, String name) {
        return new CaseSettings(
                material.name().orElse(now.name().isEmpty() ? name : now.name()),
                material.countries().isEmpty() ? now.countries() : material.countries(),
                or(material.from(), now.from()),
                or(material.to(), now.to()),
                or(material.timeZone(), now.timeZone()),
                material.languages().isEmpty() ? now.languages() : material.languages(),
                now.gazetteers());
    }

    private static <T> Known<T> or(Known<T> said, Known<T> before) {
        return said.isKnown() ? said : before;
    }

    @CommandLine.Command(name = "init", description = "Begins a case.")
    static final class Init implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @CommandLine.Option(names = "--name", paramLabel = "NAME", description = "The case's name.")
        String name = "";

        @CommandLine.Option(names = "--countries", paramLabel = "CC", split = ",", description = "Countries in scope.")
        List<String> countries = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            BatchOptions scope = new BatchOptions();
            scope.countries = countries;
            List<String> codes = List.copyOf(scope.scope());
            return options.runOrBegin(console, work -> {
                CaseSettings now = work.state().settings();
                String called = name.isEmpty() ? String.valueOf(options.folder.getFileName()) : name;
                work.settle(new CaseSettings(
                        called, codes, now.from(), now.to(), now.timeZone(), now.languages(), now.gazetteers()));
                console.say("The case \"%s\" is in %s".formatted(called, options.folder));
                return ExitCode.DONE;
            });
        }
    }

    @CommandLine.Command(name = "add", description = "Adds files or folders to a case.")
    static final class Add implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @CommandLine.Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
        List<Path> paths = List.of();

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            return options.run(console, work -> {
                for (Path path : paths) {
                    work.settle(settings(work.state().settings(), CaseWork.materialOf(path), ""));
                    console.tell(work.add(path));
                }
                console.say("%d sources are in the case"
                        .formatted(work.state().sources().size()));
                return console.done();
            });
        }
    }

    @CommandLine.Command(name = "assess", description = "Assesses the incidents of a case and records the grades.")
    static final class Assess implements Callable<Integer> {
        @CommandLine.Mixin
        CaseOptions options = new CaseOptions();

        @Override
        public Integer call() throws Exception {
            Console console = Console.ofProcess();
            return options.run(console, work -> {
                new Reporting(work).recordAssessment();
                console.say("%d incidents are assessed"
                        .formatted(work.state().incidents().size()));
                return ExitCode.DONE;
            });
        }
    }
}
