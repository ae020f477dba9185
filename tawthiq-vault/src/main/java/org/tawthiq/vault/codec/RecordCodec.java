package org.tawthiq.vault.codec;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Digest;

/// Case records as canonical JSON, in both directions.
public final class RecordCodec {

    private RecordCodec() {}

    public static Json write(CaseRecord record) {
        ObjectBuilder out = new ObjectBuilder().put("kind", record.kind());
        switch (record) {
            case CaseRecord.CaseOpened(CaseSettings settings) -> out.put("settings", SettingsCodec.write(settings));
            case CaseRecord.SettingsChanged(CaseSettings settings) ->
                out.put("settings", SettingsCodec.write(settings));
            case CaseRecord.SourceAdded(Source source, Digest object) ->
                out.put("source", SourceCodec.write(source)).put("object", object.hex());
            case CaseRecord.TextExtracted(SourceId source, Digest text, String extractor, List<String> losses) ->
                out.put("source", source.value())
                        .put("text", text.hex())
                        .put("extractor", extractor)
                        .putAny("losses", losses, Json.Text::new);
            case CaseRecord.ClaimsRead read ->
                out.put("source", read.source().value())
                        .put("reader", read.reader())
                        .putAny("data", read.data(), Json.Text::new)
                        .putAll("claims", read.claims(), ClaimCodec::write);
            case CaseRecord.WeightsLearned(var weights) -> out.put("learned", IncidentCodec.learned(weights));
            case CaseRecord.IncidentsLinked linked ->
                out.put("linker", linked.linker())
                        .put("weights", IncidentCodec.weights(linked.weights()))
                        .putAll("changed", linked.changed(), IncidentCodec::write)
                        .putAny("removed", linked.removed(), id -> new Json.Text(id.value()));
            case CaseRecord.Decided(var decision) -> out.put("decision", DecisionCodec.write(decision));
            case CaseRecord.Assessed(String rules, List<String> grades) ->
                out.put("rules", rules).putAll("grades", grades, Json.Text::new);
            case CaseRecord.ReportPublished published ->
                out.put("name", published.name())
                        .put("internal", published.internal())
                        .putAll("sentences", published.sentences(), Json.Text::new)
                        .putAll(
                                "incidents",
                                published.incidents(),
                                ids -> new Json.Arr(ids.stream()
                                        .<Json>map(id -> new Json.Text(id.value()))
                                        .toList()))
                        .putText("by", published.by());
            case CaseRecord.Exported exported ->
                out.put("bag", exported.bag())
                        .put("internal", exported.internal())
                        .put("to", exported.to())
                        .put("reason", exported.reason())
                        .putAll("sources", exported.sources(), id -> new Json.Text(id.value()));
            case CaseRecord.HandedOver(SourceId source, String origin, Digest proof) ->
                out.put("source", source.value()).put("origin", origin).put("text", proof.hex());
            case CaseRecord.Erased(int sources, List<Long> entries, String reason) ->
                out.put("sources", sources)
                        .putAll("entries", entries, Json.Whole::new)
                        .put("reason", reason);
            case CaseRecord.Gone(String of) ->
                throw new IllegalArgumentException("what was erased is not written again (%s)".formatted(of));
            case CaseRecord.Timestamped stamped ->
                out.put("file", stamped.file())
                        .put("answer", stamped.answer().hex())
                        .put("told", stamped.told())
                        .put("signer", stamped.signer())
                        .put("policy", stamped.policy())
                        .put("serial", stamped.serial())
                        .put("clock", stamped.clock());
            case CaseRecord.Viewed(String command, var shown) ->
                out.put("command", command).putAll("shown", shown, Json.Text::new);
        }
        return out.build();
    }

    /// @throws JsonProblem for whatever this version cannot read: a word, a date, a number, a name
    public static CaseRecord read(Json value) throws JsonProblem {
        try {
            return record(Fields.of(value));
        } catch (DateTimeParseException e) {
            throw new JsonProblem("\"%s\" is no day or time that there is".formatted(e.getParsedString()));
        } catch (DateTimeException _) {
            throw new JsonProblem("it holds a day or a time that there is not");
        } catch (ArithmeticException _) {
            throw new JsonProblem("it holds a number that is too large");
        } catch (IllegalArgumentException e) {
            throw new JsonProblem(String.valueOf(e.getMessage()));
        }
    }

    private static CaseRecord record(Fields fields) throws JsonProblem {
        return switch (fields.text("kind")) {
            case "case-opened" -> new CaseRecord.CaseOpened(SettingsCodec.read(fields.json("settings")));
            case "settings-changed" -> new CaseRecord.SettingsChanged(SettingsCodec.read(fields.json("settings")));
            case "source-added" ->
                new CaseRecord.SourceAdded(SourceCodec.read(fields.json("source")), new Digest(fields.text("object")));
            case "text-extracted" ->
                new CaseRecord.TextExtracted(
                        new SourceId(fields.text("source")),
                        new Digest(fields.text("text")),
                        fields.text("extractor"),
                        fields.all("losses", Fields::text));
            case "claims-read" ->
                new CaseRecord.ClaimsRead(
                        new SourceId(fields.text("source")),
                        fields.text("reader"),
                        fields.all("data", Fields::text),
                        fields.all("claims", ClaimCodec::read));
            case "weights-learned" -> new CaseRecord.WeightsLearned(IncidentCodec.readLearned(fields.json("learned")));
            case "incidents-linked" ->
                new CaseRecord.IncidentsLinked(
                        fields.text("linker"),
                        IncidentCodec.readWeights(fields.json("weights")),
                        fields.all("changed", IncidentCodec::read),
                        fields.all("removed", id -> new IncidentId(Fields.text(id))));
            case "decision" -> new CaseRecord.Decided(DecisionCodec.read(fields.json("decision")));
            case "assessed" -> new CaseRecord.Assessed(fields.text("rules"), fields.all("grades", Fields::text));
            case "report-published" ->
                new CaseRecord.ReportPublished(
                        fields.text("name"),
                        fields.bool("internal"),
                        fields.all("sentences", Fields::text),
                        fields.all("incidents", RecordCodec::readIds),
                        fields.knownText("by").orElse(""));
            case "exported" ->
                new CaseRecord.Exported(
                        fields.text("bag"),
                        fields.bool("internal"),
                        fields.text("to"),
                        fields.text("reason"),
                        fields.all("sources", id -> new SourceId(Fields.text(id))));
            case "handed-over" ->
                new CaseRecord.HandedOver(
                        new SourceId(fields.text("source")), fields.text("origin"), new Digest(fields.text("text")));
            case "erased" ->
                new CaseRecord.Erased(
                        fields.number("sources"), fields.all("entries", RecordCodec::readEntry), fields.text("reason"));
            case "timestamped" ->
                new CaseRecord.Timestamped(
                        fields.text("file"),
                        new Digest(fields.text("answer")),
                        fields.text("told"),
                        fields.text("signer"),
                        fields.text("policy"),
                        fields.text("serial"),
                        fields.text("clock"));
            case "viewed" -> new CaseRecord.Viewed(fields.text("command"), fields.all("shown", Fields::text));
            default -> throw new JsonProblem("no such kind of record: " + fields.text("kind"));
        };
    }

    private static Long readEntry(Json value) throws JsonProblem {
        if (value instanceof Json.Whole(long number)) {
            return number;
        }
        throw new JsonProblem("an entry is named by its number");
    }

    private static List<IncidentId> readIds(Json value) throws JsonProblem {
        return Fields.of(new ObjectBuilder().put("ids", value).build())
                .all("ids", id -> new IncidentId(Fields.text(id)));
    }
}
