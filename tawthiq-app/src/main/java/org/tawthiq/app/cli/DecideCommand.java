package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.Review;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.codec.ClaimCodec;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import picocli.CommandLine;

/// Records a person's decision and lets it take effect.
@CommandLine.Command(
        name = "decide",
        description = {
            "Records a decision: accept, reject or correct CLAIM; same or different CLAIM CLAIM; review INCIDENT;",
            "publish or withhold CLAIM, INCIDENT or SOURCE; undo DECISION. It beats the machine and can be undone."
        })
final class DecideCommand implements Callable<Integer> {

    @CommandLine.Mixin
    CaseOptions options = new CaseOptions();

    @CommandLine.Option(
            names = "--because",
            paramLabel = "REASON",
            required = true,
            description = "Why, in your words.")
    String reason = "";

    @CommandLine.Option(
            names = "--to",
            paramLabel = "FILE",
            description = "For correct: the claim as it should be, as `show CLAIM --json` prints it.")
    @Nullable
    Path corrected;

    @CommandLine.Parameters(index = "0", paramLabel = "WHAT", description = "What you decide.")
    String what = "";

    @CommandLine.Parameters(index = "1..*", arity = "1..2", paramLabel = "ID", description = "About which.")
    List<String> ids = List.of();

    @Override
    public Integer call() throws Exception {
        Console console = Console.ofProcess();
        if (options.by.equals("tawthiq") || options.by.isBlank()) {
            throw new WrongUsage("a decision needs its author: add --by NAME");
        }
        if (reason.isBlank()) {
            throw new WrongUsage("a decision needs its reason: add --because \"…\"");
        }
        return options.run(console, work -> decide(console, work));
    }

    private int decide(Console console, CaseWork work) throws IOException {
        CaseState state = work.state();
        Decision.Ruling ruling = ruling(state);
        DecisionId id = DecisionId.numbered(state.decisions().size() + 1);
        Decision decision = new Decision(id, work.now(), options.by, reason, ruling);
        work.append(List.of(new CaseRecord.Decided(decision)), List.of());
        console.tell(work.link());
        new Reporting(work).recordAssessment();
        console.say("%s is recorded; take it back with `tawthiq decide undo %s …`".formatted(id.value(), id.value()));
        return ExitCode.DONE;
    }

    private Decision.Ruling ruling(CaseState state) throws IOException {
        return switch (what) {
            case "accept" -> new Decision.Ruling.OnClaim(new ClaimDecision.Accept(claim(state, id(0))));
            case "reject" -> new Decision.Ruling.OnClaim(new ClaimDecision.Reject(claim(state, id(0))));
            case "correct" -> correct(state);
            case "same" -> new Decision.Ruling.OnLink(new LinkRuling.Same(claim(state, id(0)), claim(state, id(1))));
            case "different" ->
                new Decision.Ruling.OnLink(new LinkRuling.Different(claim(state, id(0)), claim(state, id(1))));
            case "review" -> review(state);
            case "publish" -> new Decision.Ruling.OnDisclosure(new DisclosureRuling.Publish(subject(state)));
            case "withhold" -> new Decision.Ruling.OnDisclosure(new DisclosureRuling.Withhold(subject(state)));
            case "undo" -> undo(state);
            default ->
                throw new WrongUsage(
                        "\"%s\" is no decision; there are accept, reject, correct, same, different, review, publish, withhold, undo"
                                .formatted(what));
        };
    }

    private String id(int index) {
        if (index >= ids.size()) {
            throw new WrongUsage("\"%s\" needs %d ids".formatted(what, index + 1));
        }
        return ids.get(index);
    }

    private static ClaimId claim(CaseState state, String name) {
        ClaimId id = new ClaimId(name);
        if (state.everyClaimRead().stream().noneMatch(claim -> claim.id().equals(id))
                && !state.claims().containsKey(id)) {
            throw new WrongUsage("there is no claim \"%s\" in the case".formatted(name));
        }
        return id;
    }

    private Decision.Ruling correct(CaseState state) throws IOException {
        ClaimId id = claim(state, id(0));
        if (corrected == null || !Files.isRegularFile(corrected)) {
            throw new WrongUsage("correct needs the claim as it should be: add --to FILE");
        }
        try {
            Claim claim = ClaimCodec.read(JsonReader.read(Files.readString(corrected)));
            if (!claim.id().equals(id)) {
                throw new WrongUsage("%s holds the claim %s, not %s"
                        .formatted(corrected, claim.id().value(), id.value()));
            }
            return new Decision.Ruling.OnClaim(new ClaimDecision.Correct(id, claim));
        } catch (JsonProblem e) {
            throw new WrongUsage("%s is no claim: %s".formatted(corrected, e.getMessage()));
        }
    }

    /// A review counts only from somebody other than those whose work it is.
    private Decision.Ruling review(CaseState state) {
        IncidentId incident = incident(state, id(0));
        List<ClaimId> claims = state.incidents().values().stream()
                .filter(one -> one.id().equals(incident))
                .flatMap(one -> one.claims().stream())
                .toList();
        boolean own = state.decisionsInForce().stream()
                .anyMatch(decision -> decision.by().equals(options.by) && concerns(decision.ruling(), claims));
        if (own) {
            throw new WrongUsage(
                    "%s decided on claims of this incident: somebody else must review it".formatted(options.by));
        }
        return new Decision.Ruling.OnReview(new Review(incident));
    }

    private static boolean concerns(Decision.Ruling ruling, List<ClaimId> claims) {
        return switch (ruling) {
            case Decision.Ruling.OnClaim(ClaimDecision made) -> claims.contains(made.claim());
            case Decision.Ruling.OnLink(LinkRuling link) ->
                claims.contains(link.one()) || claims.contains(link.other());
            case Decision.Ruling.OnReview _, Decision.Ruling.OnDisclosure _, Decision.Ruling.Undo _ -> false;
        };
    }

    private static IncidentId incident(CaseState state, String name) {
        IncidentId id = new IncidentId(name);
        if (!state.incidents().containsKey(id)) {
            throw new WrongUsage("there is no incident \"%s\" in the case".formatted(name));
        }
        return id;
    }

    private DisclosureRuling.Subject subject(CaseState state) {
        String name = id(0);
        if (name.startsWith("i-")) {
            return new DisclosureRuling.Subject.OfIncident(incident(state, name));
        }
        if (name.startsWith("c-")) {
            return new DisclosureRuling.Subject.OfClaim(claim(state, name));
        }
        List<SourceId> sources = state.sources().keySet().stream()
                .filter(id -> name.length() >= 8 && id.value().startsWith(name))
                .toList();
        if (sources.size() != 1) {
            throw new WrongUsage("\"%s\" names no claim, incident or source of the case".formatted(name));
        }
        return new DisclosureRuling.Subject.OfSource(sources.getFirst());
    }

    private Decision.Ruling undo(CaseState state) {
        DecisionId id = new DecisionId(id(0));
        if (state.decisions().stream().noneMatch(decision -> decision.id().equals(id))) {
            throw new WrongUsage("there is no decision \"%s\" in the case".formatted(id.value()));
        }
        if (state.undone().contains(id)) {
            throw new WrongUsage("%s is taken back already".formatted(id.value()));
        }
        return new Decision.Ruling.Undo(id);
    }
}
