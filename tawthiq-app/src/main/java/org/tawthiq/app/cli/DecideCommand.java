package org.tawthiq.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawthiq.app.work.CaseWork;
import org.tawthiq.app.work.Reporting;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.SourceRuling;
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
import picocli.CommandLine;

/// Records a person's decision and lets it take effect.
@CommandLine.Command(
        name = "decide",
        description = {
            "Records a person's decision.",
            "It beats the machine, survives every re-run and can be taken back.",
            "WHAT is one of these; an ID comes from `tawthiq show --case DIR`:",
            "",
            "  accept CLAIM…              it was read rightly",
            "  reject CLAIM…              it counts nowhere",
            "  correct CLAIM              other values were meant; --to FILE holds the claim as it should be",
            "  same CLAIM CLAIM           both tell of one attack, or name one victim",
            "  different CLAIM CLAIM      they tell of two attacks, or name two victims",
            "  dependent SOURCE SOURCE    they count as one origin",
            "  independent SOURCE SOURCE  they are two origins, whatever they share",
            "  review INCIDENT…           somebody else than decided on its claims has read them against it",
            "  publish ID…                a claim, incident or source may stand in a public report",
            "  withhold ID…               a claim, incident or source may not",
            "  undo DECISION              takes a decision back; both stay on record",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tawthiq decide reject c-eaf024eddf7aebe76629 --case my-case --by \"Your Name\" --because \"misquoted\"",
            "  tawthiq show c-eaf024eddf7aebe76629 --json --case my-case > claim.json   (then change claim.json)",
            "  tawthiq decide correct c-eaf024eddf7aebe76629 --to claim.json --case my-case --by … --because …",
            "  tawthiq decide undo d-1 --case my-case --by \"Your Name\" --because \"it was right\""
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

    @CommandLine.Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "About which claim, incident, source or decision: `tawthiq show --case DIR` lists them.")
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
        if (corrected != null && !what.equals("correct")) {
            throw new WrongUsage("--to belongs to correct: leave it out of %s".formatted(what));
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new WrongUsage("an ID stands twice: name each once");
        }
        return options.run(console, work -> decide(console, work));
    }

    private int decide(Console console, CaseWork work) throws IOException {
        List<CaseRecord> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Decision.Ruling ruling : rulings(work.state())) {
            DecisionId id = work.state().nextDecision(made.size());
            made.add(new CaseRecord.Decided(new Decision(id, work.now(), options.by, reason, ruling)));
            names.add(id.value());
        }
        work.append(made, List.of());
        console.tell(work.link());
        new Reporting(work).recordAssessment();
        console.say("%s %s recorded; take back with `tawthiq decide undo %s …`"
                .formatted(String.join(", ", names), names.size() == 1 ? "is" : "are", names.getFirst()));
        return ExitCode.DONE;
    }

    /// One for each ID, or one for all of them where the decision is about that many.
    private List<Decision.Ruling> rulings(CaseState state) throws IOException {
        CaseNames names = new CaseNames(state);
        return switch (what) {
            case "accept" -> each(id -> new Decision.Ruling.OnClaim(new ClaimDecision.Accept(names.claim(id))));
            case "reject" -> each(id -> new Decision.Ruling.OnClaim(new ClaimDecision.Reject(names.claim(id))));
            case "review" -> each(id -> review(state, names.incident(id)));
            case "publish" ->
                each(id -> new Decision.Ruling.OnDisclosure(new DisclosureRuling.Publish(names.subject(id))));
            case "withhold" ->
                each(id -> new Decision.Ruling.OnDisclosure(new DisclosureRuling.Withhold(names.subject(id))));
            case "correct" -> {
                exactly(1);
                yield List.of(new Decision.Ruling.OnClaim(
                        Correction.of(inForce(state, names.claim(ids.getFirst())), corrected)));
            }
            case "same" -> claims(names, state, LinkRuling.Same::new);
            case "different" -> claims(names, state, LinkRuling.Different::new);
            case "dependent" -> sources(names, SourceRuling.Dependent::new);
            case "independent" -> sources(names, SourceRuling.Independent::new);
            case "undo" -> {
                exactly(1);
                yield List.of(undo(state, names.decision(ids.getFirst())));
            }
            default ->
                throw new WrongUsage(
                        "\"%s\" is no decision; there are accept, reject, correct, same, different, dependent, independent, review, publish, withhold, undo"
                                .formatted(what));
        };
    }

    /// Two attacks may be one, and two victims may be one; what else two claims tell of is not linked.
    private List<Decision.Ruling> claims(
            CaseNames names, CaseState state, BiFunction<ClaimId, ClaimId, LinkRuling> ruling) {
        exactly(2);
        ClaimId one = names.claim(ids.get(0));
        ClaimId other = names.claim(ids.get(1));
        String kind = inForce(state, one).kind();
        String otherKind = inForce(state, other).kind();
        if (!kind.equals(otherKind) || !(kind.equals("attack") || kind.equals("victim"))) {
            throw new WrongUsage("%s is for two claims of attacks or two claims of victims: these are %s and %s"
                    .formatted(what, kind, otherKind));
        }
        LinkRuling made = ruling.apply(one, other);
        for (Decision decision : state.decisionsInForce()) {
            if (decision.ruling() instanceof Decision.Ruling.OnLink(LinkRuling earlier)
                    && !earlier.getClass().equals(made.getClass())
                    && Set.of(earlier.one(), earlier.other()).equals(Set.of(one, other))) {
                throw new WrongUsage("%s is in force and %s: take it back first, with `tawthiq decide undo %s …`"
                        .formatted(
                                decision.id().value(),
                                DecisionWords.of(decision.ruling(), state),
                                decision.id().value()));
            }
        }
        return List.of(new Decision.Ruling.OnLink(made));
    }

    private List<Decision.Ruling> sources(CaseNames names, BiFunction<SourceId, SourceId, SourceRuling> ruling) {
        exactly(2);
        SourceId one = names.source(ids.get(0));
        SourceId other = names.source(ids.get(1));
        if (one.equals(other)) {
            throw new WrongUsage("both IDs name one source: name two");
        }
        return List.of(new Decision.Ruling.OnSources(ruling.apply(one, other)));
    }

    private List<Decision.Ruling> each(Function<String, Decision.Ruling> ruling) {
        return ids.stream().map(ruling).toList();
    }

    private void exactly(int number) {
        if (ids.size() != number) {
            throw new WrongUsage("%s takes %s, and %d were given"
                    .formatted(what, number == 1 ? "one ID" : number + " IDs", ids.size()));
        }
    }

    /// The claim as it counts; one that was rejected as it was read.
    private static Claim inForce(CaseState state, ClaimId id) {
        Claim claim = state.claims().get(id);
        return claim != null
                ? claim
                : state.everyClaimRead().stream()
                        .filter(read -> read.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    /// A review counts only from somebody other than those whose work it is.
    private Decision.Ruling review(CaseState state, IncidentId incident) {
        List<ClaimId> claims = state.incidents().values().stream()
                .filter(one -> one.id().equals(incident))
                .flatMap(one -> one.claims().stream())
                .toList();
        List<SourceId> sources = state.everyClaimRead().stream()
                .filter(claim -> claims.contains(claim.id()))
                .map(claim -> claim.statement().citation().source())
                .toList();
        boolean own = state.decisionsInForce().stream()
                .anyMatch(decision -> decision.by().equals(options.by) && concerns(decision.ruling(), claims, sources));
        if (own) {
            throw new WrongUsage("%s decided on claims or sources of the incident %s: somebody else must review it"
                    .formatted(options.by, incident.value()));
        }
        return new Decision.Ruling.OnReview(new Review(incident));
    }

    private static boolean concerns(Decision.Ruling ruling, List<ClaimId> claims, List<SourceId> sources) {
        return switch (ruling) {
            case Decision.Ruling.OnClaim(ClaimDecision made) -> claims.contains(made.claim());
            case Decision.Ruling.OnLink(LinkRuling link) ->
                claims.contains(link.one()) || claims.contains(link.other());
            case Decision.Ruling.OnSources(SourceRuling made) ->
                sources.contains(made.one()) && sources.contains(made.other());
            case Decision.Ruling.OnReview _, Decision.Ruling.OnDisclosure _, Decision.Ruling.Undo _ -> false;
        };
    }

    private static Decision.Ruling undo(CaseState state, DecisionId id) {
        if (state.undone().contains(id)) {
            throw new WrongUsage("%s is taken back already".formatted(id.value()));
        }
        return new Decision.Ruling.Undo(id);
    }
}
