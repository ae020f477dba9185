package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.app.work.StatementReading;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import picocli.CommandLine;

/// Checks the tallies of an article against a case. The case stays as it is.
@CommandLine.Command(
        name = "check",
        description = {
            "Checks a statement against a case, tally by tally.",
            "A tally is a number of attacks, or of people harmed, over a time or an area; of each it",
            "says: supported, contradicted, or not covered here. The case stays as it is."
        },
        footer = {
            "",
            "Example:",
            "  tawthiq check statement.txt --case my-case --published 2020-05-11",
            "Exit code 1 says that something is contradicted."
        })
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
        CaseOptions.needCase(options.folder);
        NamedFiles.needFile(article);
        return options.look(
                console, "check", List.of(String.valueOf(article.getFileName())), work -> check(console, work));
    }

    private int check(Console console, CaseWork work) throws IOException {
        return switch (new StatementReading(work).read(article, Optional.ofNullable(published))) {
            case StatementReading.Outcome.Unread(String why) -> {
                console.error(why);
                yield ExitCode.UNREAD;
            }
            case StatementReading.Outcome.Read(var source, var claims) ->
                print(console, new Reporting(work).check(source, claims), new Reporting(work).assessed());
        };
    }

    private static int print(Console console, ReportModel.StatementCheck check, List<AssessedIncident> incidents) {
        if (check.checks().isEmpty()) {
            console.error(
                    "\"%s\" counts nothing that could be checked: no number of attacks, or of people harmed in several, was read in it"
                            .formatted(check.statement().label()));
            return ExitCode.UNREAD;
        }
        Map<IncidentId, AssessedIncident> byId = new TreeMap<>();
        incidents.forEach(incident -> byId.put(incident.id(), incident));
        boolean wrong = false;
        for (TallyCheck tally : check.checks()) {
            wrong |= tally.verdict() == TallyCheck.Verdict.CONTRADICTED;
            console.result("“%s”".formatted(tally.tally().statement().citation().quote()));
            console.result("  ", verdict(tally.verdict()), ": " + String.join("; ", tally.reasons()));
            tally.supporting().forEach(id -> console.result("    for          " + named(byId, id)));
            tally.excluded()
                    .forEach(one -> console.result(
                            "    not counted  %s: %s".formatted(named(byId, one.incident()), one.why())));
            tally.open()
                    .forEach(one -> console.result(
                            "    not told     %s: %s".formatted(named(byId, one.incident()), one.why())));
        }
        return wrong ? ExitCode.FOUND_WRONG : ExitCode.DONE;
    }

    private static String verdict(TallyCheck.Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "supported";
            case CONTRADICTED -> "contradicted";
            case NOT_COVERED -> "not covered here";
        };
    }

    private static String named(Map<IncidentId, AssessedIncident> byId, IncidentId id) {
        AssessedIncident incident = byId.get(id);
        return incident == null
                ? id.value()
                : "%s, %s (%s)".formatted(IncidentWords.date(incident), IncidentWords.place(incident), id.value());
    }
}
