package org.tawthiq.vault.codec;

import java.util.List;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.HarmRange;
import org.tawthiq.assessment.Independence;
import org.tawthiq.assessment.OriginGroup;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;

/// Incidents as `tawthiq link --json` prints them. The shape is stable; `schema/incident.schema.json`
/// holds it.
public final class IncidentForm {

    private IncidentForm() {}

    public static Json.Obj incident(AssessedIncident incident) {
        ObjectBuilder out = new ObjectBuilder().put("incident", incident.id().value());
        if (incident.date().value().isStated()) {
            out.put("date", BatchForm.date(incident.date().value()));
        }
        out.putAny("places", incident.places().value(), BatchForm::place)
                .putAny("acts", incident.acts().value(), ValueCodec::code)
                .putAny("means", incident.means().value(), ValueCodec::code)
                .putAny("objects", incident.objects().value(), BatchForm::object);
        BatchForm.parties(incident.parties().value(), out);
        out.putAny("harm", incident.harm(), IncidentForm::harm)
                .put("grade", Words.of(incident.grade()))
                .putAll("grade_reasons", incident.graded().reasons(), Json.Text::new)
                .putAll("groups", incident.groups(), IncidentForm::group)
                .putAll("origins", incident.groups(), IncidentForm::origin)
                .put(
                        "expected_origins",
                        new Json.Millionths(incident.independence().expectedThousandths() * 1_000))
                .putAny("possible_ties", incident.independence().ties(), IncidentForm::tie)
                .putAny("kept_apart", incident.independence().apart(), Json.Text::new)
                .putAll("sources", sources(incident), id -> new Json.Text(id.value()))
                .putAll("claims", incident.incident().claims(), IncidentForm::claim)
                .putAny("conflicts", incident.conflicts(), IncidentForm::conflict);
        return out.build();
    }

    private static List<SourceId> sources(AssessedIncident incident) {
        return incident.groups().stream()
                .flatMap(group -> group.sources().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Json harm(HarmRange range) {
        ObjectBuilder out = new ObjectBuilder().put("what", Words.of(range.what()));
        ValueCodec.bounds(out, range.least(), range.most());
        out.put("least_rule", range.leastRule().word())
                .put("most_rule", range.mostRule().word());
        if (range.named() > 0) {
            out.put("named", range.named());
        }
        return out.build();
    }

    private static Json group(OriginGroup group) {
        return new Json.Arr(group.sources().stream()
                .<Json>map(id -> new Json.Text(id.value()))
                .toList());
    }

    private static Json origin(OriginGroup group) {
        return new ObjectBuilder()
                .put("root", group.root())
                .putAll("sources", group.sources(), id -> new Json.Text(id.value()))
                .putAll("evidence", group.evidence(), Json.Text::new)
                .build();
    }

    private static Json tie(Independence.PossibleTie tie) {
        return new ObjectBuilder()
                .put("kind", Words.of(tie.kind()))
                .put(tie.directed() ? "from" : "one", tie.one().value())
                .put(tie.directed() ? "to" : "other", tie.other().value())
                .put("chance", new Json.Millionths(tie.thousandths() * 1_000L))
                .put("merged", tie.merged())
                .put("evidence", tie.evidence())
                .build();
    }

    private static Json claim(ClaimId id) {
        return new Json.Text(id.value());
    }

    private static Json conflict(AssessedIncident.Conflict conflict) {
        return new ObjectBuilder()
                .put("attribute", conflict.attribute())
                .putAll(
                        "values",
                        conflict.values(),
                        value -> new ObjectBuilder()
                                .put("value", value.said())
                                .putAll("claims", value.by(), IncidentForm::claim)
                                .build())
                .build();
    }
}
