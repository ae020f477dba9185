package org.tawthiq.vault.codec;

import java.time.Instant;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.Decision.Ruling;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;

/// People's decisions as records keep them.
final class DecisionCodec {

    private DecisionCodec() {}

    static Json write(Decision decision) {
        ObjectBuilder out = new ObjectBuilder()
                .put("id", decision.id().value())
                .put("at", decision.at().toString())
                .put("by", decision.by())
                .put("reason", decision.reason());
        switch (decision.ruling()) {
            case Ruling.OnClaim(ClaimDecision made) -> claim(made, out);
            case Ruling.OnLink(LinkRuling ruling) -> link(ruling, out);
            case Ruling.OnSources(SourceRuling ruling) -> sources(ruling, out);
            case Ruling.OnReview(Review(IncidentId incident)) ->
                out.put("says", "review").put("incident", incident.value());
            case Ruling.OnDisclosure(DisclosureRuling ruling) -> disclosure(ruling, out);
            case Ruling.Undo(DecisionId taken) -> out.put("says", "undo").put("decision", taken.value());
        }
        return out.build();
    }

    private static void claim(ClaimDecision made, ObjectBuilder out) {
        switch (made) {
            case ClaimDecision.Add(var added) -> out.put("says", "add").put("claim", ClaimCodec.write(added));
            case ClaimDecision.Accept(ClaimId id) -> out.put("says", "accept").put("claim", id.value());
            case ClaimDecision.Reject(ClaimId id) -> out.put("says", "reject").put("claim", id.value());
            case ClaimDecision.Correct(ClaimId _, var corrected) ->
                out.put("says", "correct").put("claim", ClaimCodec.write(corrected));
        }
    }

    private static void link(LinkRuling ruling, ObjectBuilder out) {
        String says = switch (ruling) {
            case LinkRuling.Same _ -> "same";
            case LinkRuling.Different _ -> "different";
        };
        out.put("says", says)
                .put("one", ruling.one().value())
                .put("other", ruling.other().value());
    }

    private static void sources(SourceRuling ruling, ObjectBuilder out) {
        String says = switch (ruling) {
            case SourceRuling.Dependent _ -> "dependent";
            case SourceRuling.Independent _ -> "independent";
        };
        out.put("says", says)
                .put("one", ruling.one().value())
                .put("other", ruling.other().value());
    }

    private static void disclosure(DisclosureRuling ruling, ObjectBuilder out) {
        String says = switch (ruling) {
            case DisclosureRuling.Publish _ -> "publish";
            case DisclosureRuling.Withhold _ -> "withhold";
        };
        out.put("says", says);
        switch (ruling.subject()) {
            case DisclosureRuling.Subject.OfClaim(ClaimId id) -> out.put("claim", id.value());
            case DisclosureRuling.Subject.OfSource(SourceId id) -> out.put("source", id.value());
            case DisclosureRuling.Subject.OfIncident(IncidentId id) -> out.put("incident", id.value());
        }
    }

    static Decision read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Decision(
                new DecisionId(fields.text("id")),
                Instant.parse(fields.text("at")),
                fields.text("by"),
                fields.text("reason"),
                readRuling(fields));
    }

    private static Ruling readRuling(Fields fields) throws JsonProblem {
        return switch (fields.text("says")) {
            case "add" -> new Ruling.OnClaim(new ClaimDecision.Add(ClaimCodec.read(fields.json("claim"))));
            case "accept" -> new Ruling.OnClaim(new ClaimDecision.Accept(new ClaimId(fields.text("claim"))));
            case "reject" -> new Ruling.OnClaim(new ClaimDecision.Reject(new ClaimId(fields.text("claim"))));
            case "correct" -> {
                var corrected = ClaimCodec.read(fields.json("claim"));
                yield new Ruling.OnClaim(new ClaimDecision.Correct(corrected.id(), corrected));
            }
            case "same" ->
                new Ruling.OnLink(
                        new LinkRuling.Same(new ClaimId(fields.text("one")), new ClaimId(fields.text("other"))));
            case "different" ->
                new Ruling.OnLink(
                        new LinkRuling.Different(new ClaimId(fields.text("one")), new ClaimId(fields.text("other"))));
            case "dependent" ->
                new Ruling.OnSources(new SourceRuling.Dependent(
                        new SourceId(fields.text("one")), new SourceId(fields.text("other"))));
            case "independent" ->
                new Ruling.OnSources(new SourceRuling.Independent(
                        new SourceId(fields.text("one")), new SourceId(fields.text("other"))));
            case "review" -> new Ruling.OnReview(new Review(new IncidentId(fields.text("incident"))));
            case "publish" -> new Ruling.OnDisclosure(new DisclosureRuling.Publish(readSubject(fields)));
            case "withhold" -> new Ruling.OnDisclosure(new DisclosureRuling.Withhold(readSubject(fields)));
            case "undo" -> new Ruling.Undo(new DecisionId(fields.text("decision")));
            default -> throw new JsonProblem("no such decision: " + fields.text("says"));
        };
    }

    private static DisclosureRuling.Subject readSubject(Fields fields) throws JsonProblem {
        if (fields.has("claim")) {
            return new DisclosureRuling.Subject.OfClaim(new ClaimId(fields.text("claim")));
        }
        return fields.has("source")
                ? new DisclosureRuling.Subject.OfSource(new SourceId(fields.text("source")))
                : new DisclosureRuling.Subject.OfIncident(new IncidentId(fields.text("incident")));
    }
}
