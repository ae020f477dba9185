package org.tawthiq.vault.codec;

import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Reason;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;

/// Incidents and linking weights as records keep them.
final class IncidentCodec {

    private IncidentCodec() {}

    static Json write(Incident incident) {
        return new ObjectBuilder()
                .put("id", incident.id().value())
                .put("founding", incident.founding().value())
                .putAll("members", incident.members(), IncidentCodec::member)
                .putAny("formerly", incident.formerly(), id -> new Json.Text(id.value()))
                .build();
    }

    static Incident read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Incident(
                new IncidentId(fields.text("id")),
                new ClaimId(fields.text("founding")),
                fields.all("members", IncidentCodec::readMember),
                fields.all("formerly", id -> new IncidentId(Fields.text(id))));
    }

    private static Json member(Incident.Membership member) {
        return new ObjectBuilder()
                .put("claim", member.claim().value())
                .put("weight", member.weight())
                .putAny("reasons", member.reasons(), IncidentCodec::reason)
                .build();
    }

    private static Incident.Membership readMember(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Incident.Membership(
                new ClaimId(fields.text("claim")),
                fields.number("weight"),
                fields.all("reasons", IncidentCodec::readReason));
    }

    static Json reason(Reason reason) {
        return new ObjectBuilder()
                .put("rule", reason.rule())
                .put("weight", reason.weight())
                .put("note", reason.note())
                .build();
    }

    private static Reason readReason(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Reason(fields.text("rule"), fields.number("weight"), fields.text("note"));
    }

    static Json weights(LinkWeights weights) {
        ObjectBuilder byRule = new ObjectBuilder();
        new TreeMap<>(weights.byRule()).forEach((rule, weight) -> byRule.put(rule, weight));
        return new ObjectBuilder()
                .put("name", weights.name())
                .put("by_rule", byRule.build())
                .build();
    }

    /// With what they were learned from.
    static Json learned(LinkWeights weights) {
        return new ObjectBuilder()
                .put("weights", weights(weights))
                .put("population", PopulationCodec.write(weights.population()))
                .build();
    }

    static LinkWeights readLearned(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        LinkWeights weights = readWeights(fields.json("weights"));
        return new LinkWeights(weights.name(), weights.byRule(), PopulationCodec.read(fields.json("population")));
    }

    static LinkWeights readWeights(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        Map<String, Integer> byRule = new TreeMap<>();
        if (fields.json("by_rule") instanceof Json.Obj rules) {
            for (String rule : rules.fields().keySet()) {
                byRule.put(rule, Fields.of(rules).number(rule));
            }
        }
        return new LinkWeights(fields.text("name"), byRule);
    }
}
