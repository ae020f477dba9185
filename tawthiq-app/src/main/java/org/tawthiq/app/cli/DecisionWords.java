package org.tawthiq.app.cli;

import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;

/// What a decision says, as the end of a sentence.
final class DecisionWords {

    private DecisionWords() {}

    static String of(Decision.Ruling ruling, CaseState state) {
        return switch (ruling) {
            case Decision.Ruling.OnClaim(ClaimDecision made) -> claim(made);
            case Decision.Ruling.OnLink(LinkRuling link) -> link(link, isOfVictims(link, state));
            case Decision.Ruling.OnSources(SourceRuling sources) -> sources(sources, state);
            case Decision.Ruling.OnReview(var review) ->
                "has reviewed the incident " + review.incident().value();
            case Decision.Ruling.OnDisclosure(DisclosureRuling.Publish(var subject)) ->
                "publishes " + subject(subject, state);
            case Decision.Ruling.OnDisclosure(DisclosureRuling.Withhold(var subject)) ->
                "withholds " + subject(subject, state);
            case Decision.Ruling.Undo(DecisionId taken) -> "takes back " + taken.value();
        };
    }

    private static String claim(ClaimDecision made) {
        return switch (made) {
            case ClaimDecision.Add(Claim added) ->
                "adds the claim " + added.id().value();
            case ClaimDecision.Accept(ClaimId id) -> "accepts the claim " + id.value();
            case ClaimDecision.Reject(ClaimId id) -> "rejects the claim " + id.value();
            case ClaimDecision.Correct(ClaimId id, Claim _) -> "corrects the claim " + id.value();
        };
    }

    private static boolean isOfVictims(LinkRuling link, CaseState state) {
        return state.everyClaimRead().stream()
                .anyMatch(claim -> claim.id().equals(link.one()) && claim instanceof Claim.Victim);
    }

    private static String link(LinkRuling link, boolean victims) {
        String claims = "the claims %s and %s"
                .formatted(link.one().value(), link.other().value());
        return switch (link) {
            case LinkRuling.Same _ ->
                "says that %s %s".formatted(claims, victims ? "name the same person" : "tell of the same attack");
            case LinkRuling.Different _ ->
                "says that %s %s".formatted(claims, victims ? "name different persons" : "tell of different attacks");
        };
    }

    private static String sources(SourceRuling ruling, CaseState state) {
        String pair = "%s and %s".formatted(source(ruling.one(), state), source(ruling.other(), state));
        return switch (ruling) {
            case SourceRuling.Dependent _ -> "says that %s depend on each other and count once".formatted(pair);
            case SourceRuling.Independent _ -> "says that %s are independent of each other".formatted(pair);
        };
    }

    private static String subject(DisclosureRuling.Subject subject, CaseState state) {
        return switch (subject) {
            case DisclosureRuling.Subject.OfClaim(ClaimId id) -> "the claim " + id.value();
            case DisclosureRuling.Subject.OfIncident(var id) -> "the incident " + id.value();
            case DisclosureRuling.Subject.OfSource(var id) -> source(id, state);
        };
    }

    private static String source(SourceId id, CaseState state) {
        Source source = state.sources().get(id);
        String label = source == null ? "" : " " + source.label();
        return "the source %s%s".formatted(id.value().substring(0, 12), label);
    }
}
