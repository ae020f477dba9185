package org.tawthiq.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tawthiq.app.report.JsonText;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Result;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Speaker;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.Reason;
import org.tawthiq.source.Source;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vault.codec.ClaimCodec;
import org.tawthiq.vault.codec.IncidentForm;
import org.tawthiq.vault.json.JsonWriter;
import picocli.CommandLine;

/// Shows a claim, an incident, a source or a decision with everything beneath it; without an id, what the
/// case holds.
@CommandLine.Command(
        name = "show",
        description = {
            "Shows what a case holds; with an ID one thing and everything beneath it.",
            "An ID is that of a claim (c-…), an incident (i-…), a decision (d-…), or of a source: the",
            "first 8 or more digits of its digest, or its file's name. `show` without an ID lists",
            "sources, incidents and decisions; a source and an incident list their claims."
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq show --case my-case",
            "  tawthiq show --case my-case i-2781f3d5acbd9f6a0b1c",
            "  tawthiq show --case my-case --json c-eaf024eddf7aebe76629 > claim.json"
        })
final class ShowCommand implements Callable<Integer> {

    @CommandLine.Mixin
    CaseOptions options = new CaseOptions();

    @CommandLine.Option(names = "--json", description = "Print the record of a claim or incident.")
    boolean json;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "ID", description = "What to show.")
    String id = "";

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        return options.look(console, "show", id.isEmpty() ? List.of() : List.of(id), work -> show(console, work));
    }

    private int show(Console console, CaseWork work) throws IOException {
        CaseState state = work.state();
        if (id.isEmpty()) {
            if (json) {
                throw new WrongUsage("--json prints one claim or incident: give its ID");
            }
            overview(console, work);
            return ExitCode.DONE;
        }
        Optional<Claim> claim = Optional.ofNullable(state.claims().get(new ClaimId(id)))
                .or(() -> state.everyClaimRead().stream()
                        .filter(read -> read.id().value().equals(id))
                        .findFirst());
        if (claim.isPresent()) {
            claim(console, state, claim.get());
            return ExitCode.DONE;
        }
        List<AssessedIncident> incidents = new Reporting(work).assessed();
        for (AssessedIncident incident : incidents) {
            if (incident.id().value().equals(id)
                    || incident.incident().formerly().stream()
                            .anyMatch(one -> one.value().equals(id))) {
                incident(console, state, incident);
                if (!json) {
                    new VictimLines(console, work).show(incident);
                    new AroundIncident(console, work, incidents).show(incident);
                }
                return ExitCode.DONE;
            }
        }
        List<Source> sources = new CaseNames(state).sources(id);
        if (json) {
            throw new WrongUsage("--json prints one claim or incident, and \"%s\" is none in the case".formatted(id));
        }
        if (!sources.isEmpty()) {
            new SourceLines(console, work).show(sources);
        }
        if (!sources.isEmpty()) {
            return ExitCode.DONE;
        }
        for (Decision decision : state.decisions()) {
            if (decision.id().value().equals(id)) {
                decision(console, state, decision);
                return ExitCode.DONE;
            }
        }
        throw CaseNames.missing("claim, incident, source or decision", id);
    }

    private static void overview(Console console, CaseWork work) throws IOException {
        CaseState state = work.state();
        List<AssessedIncident> incidents = new Reporting(work).assessed();
        console.result("%s: %s, %s, %s, %s"
                .formatted(
                        state.settings().name(),
                        Amounts.of(state.sources().size(), "source"),
                        Amounts.of(state.claims().size(), "claim"),
                        Amounts.of(state.incidents().size(), "incident"),
                        Amounts.of(state.decisions().size(), "decision")));
        if (state.erasures().sources() > 0) {
            console.result("  erased for good: " + Amounts.of(state.erasures().sources(), "source"));
        }
        state.sources()
                .values()
                .forEach(source -> console.result("  source %s  %s%s"
                        .formatted(
                                source.id().value().substring(0, 12),
                                source.label(),
                                source.sensitivity() == Source.Sensitivity.CONFIDENTIAL ? " (confidential)" : "")));
        for (AssessedIncident incident : incidents) {
            console.result("  %s  %s, %s"
                    .formatted(incident.id().value(), IncidentWords.date(incident), IncidentWords.place(incident)));
        }
        for (Decision decision : state.decisions()) {
            console.result("  %s  %s".formatted(decision.id().value(), DecisionWords.of(decision.ruling(), state)));
        }
    }

    private void claim(Console console, CaseState state, Claim claim) {
        if (json) {
            console.json(JsonWriter.canonical(ClaimCodec.write(claim)));
            return;
        }
        console.result("%s  %s".formatted(claim.id().value(), claim.kind()));
        console.result("  words: “%s”".formatted(claim.statement().citation().quote()));
        console.result("  said by: " + speaker(claim.statement().speaker()));
        Source source = state.sources().get(claim.statement().citation().source());
        if (source != null) {
            console.result("  in: %s (%s)"
                    .formatted(source.label(), source.id().value().substring(0, 12)));
        }
        console.result("  read by: %s %s, rule %s"
                .formatted(
                        claim.statement().readBy().reader(),
                        claim.statement().readBy().version(),
                        claim.statement().readBy().rule()));
        if (!state.claims().containsKey(claim.id())) {
            console.result("  rejected: it counts nowhere");
        }
        console.json("  " + JsonText.line(BatchForm.claim(claim)));
    }

    private static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named ->
                named.chain().isEmpty() ? named.name() : named.name() + ", for " + String.join(", ", named.chain());
            case Speaker.TheTextItself() -> "the text itself";
            case Speaker.Uncertain(List<String> candidates) -> "not certain: " + String.join(" or ", candidates);
        };
    }

    private void incident(Console console, CaseState state, AssessedIncident incident) {
        if (json) {
            console.json(JsonText.line(IncidentForm.incident(incident)));
            return;
        }
        console.result("%s  %s, %s"
                .formatted(incident.id().value(), IncidentWords.date(incident), IncidentWords.place(incident)));
        console.result("  what: " + IncidentWords.what(incident));
        console.result("  killed: " + IncidentWords.killed(incident));
        console.result("  party: " + IncidentWords.party(incident));
        result(console, "event", incident.event());
        result(console, "harm", incident.harmResult());
        result(console, "party", incident.party());
        console.result("  grade: %s; %s"
                .formatted(
                        incident.grade().name().toLowerCase(java.util.Locale.ROOT),
                        String.join("; ", incident.graded().reasons())));
        OriginWords.of(incident).forEach(line -> console.result("  " + line));
        incident.conflicts()
                .forEach(conflict -> console.result("  conflict, %s: %s"
                        .formatted(
                                conflict.attribute(),
                                String.join(
                                        " | ",
                                        conflict.values().stream()
                                                .map(AssessedIncident.Conflict.Value::said)
                                                .toList()))));
        Map<ClaimId, Claim> claims = state.claims();
        for (Incident.Membership member : incident.incident().members()) {
            Claim claim = claims.get(member.claim());
            String quote =
                    claim == null ? "(rejected)" : claim.statement().citation().quote();
            console.result("  claim %s, weight %+.1f: “%s”"
                    .formatted(member.claim().value(), member.weight() / 1000.0, quote));
            for (Reason reason : member.reasons()) {
                console.result("    %+.1f %s: %s".formatted(reason.weight() / 1000.0, reason.rule(), reason.note()));
            }
        }
    }

    private static void result(Console console, String name, Result result) {
        console.result("  %s: %s — %s"
                .formatted(
                        name,
                        result.level().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        String.join("; ", result.reasons())));
    }

    private static void decision(Console console, CaseState state, Decision decision) {
        console.result("%s  by %s on %s: %s"
                .formatted(decision.id().value(), decision.by(), decision.at(), decision.reason()));
        console.result("  it " + DecisionWords.of(decision.ruling(), state));
        console.result(state.undone().contains(decision.id()) ? "  taken back" : "  in force");
    }
}
