package org.tawthiq.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tawthiq.app.Wiring;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.app.work.StatementReading;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.vault.CaseFolder;
import picocli.CommandLine;

/// Checks the tallies of an article against a case. The case stays as it is.
@CommandLine.Command(
        name = "check",
        description = "Checks a statement against a case: supported, contradicted, not covered here.")
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Mixin
    CaseOptions options = new CaseOptions();

    @CommandLine.Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The statement's publication date, such as 2020-05-11.")
    java.time.@org.jspecify.annotations.Nullable LocalDate published;

    @CommandLine.Parameters(paramLabel = "ARTICLE", description = "The statement: a text or a saved page.")
    Path article = Path.of("");

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (!CaseFolder.isCase(options.folder)) {
            throw new WrongUsage("\"%s\" is no case: begin one with `tawthiq init`".formatted(options.folder));
        }
        try (CaseFolder file = Wiring.open(options.folder)) {
            Wiring wiring = new Wiring(options.gazetteers, "");
            var work = Wiring.work(file, wiring.parts(), options.by);
            StatementReading.Outcome outcome =
                    new StatementReading(work, wiring.parts()).read(article, Optional.ofNullable(published));
            return switch (outcome) {
                case StatementReading.Outcome.Unread(String why) -> {
                    console.error(why);
                    yield ExitCode.UNREAD;
                }
                case StatementReading.Outcome.Read(var source, var claims) ->
                    print(console, new Reporting(work).check(source, claims));
            };
        }
    }

    private static int print(Console console, ReportModel.StatementCheck check) {
        if (check.checks().isEmpty()) {
            console.result("\"%s\" counts nothing that could be checked."
                    .formatted(check.statement().label()));
            return ExitCode.DONE;
        }
        boolean wrong = false;
        for (TallyCheck tally : check.checks()) {
            wrong |= tally.verdict() == TallyCheck.Verdict.CONTRADICTED;
            String verdict = tally.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            console.result("“%s”".formatted(tally.tally().statement().citation().quote()));
            console.result("  " + (verdict.equals("not covered") ? "not covered here" : verdict) + ": "
                    + String.join("; ", tally.reasons()));
            list(console, "for", tally.supporting());
            open(console, "against or other", tally.excluded());
            open(console, "cannot be told", tally.open());
        }
        return wrong ? ExitCode.FOUND_WRONG : ExitCode.DONE;
    }

    private static void list(Console console, String label, List<IncidentId> incidents) {
        incidents.forEach(id -> console.result("    %s: %s".formatted(label, id.value())));
    }

    private static void open(Console console, String label, List<Finding.Open> incidents) {
        incidents.forEach(one ->
                console.result("    %s: %s (%s)".formatted(label, one.incident().value(), one.why())));
    }
}
