package org.tawthiq.vault.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.tawthiq.vocabulary.Known;

/// Case records as canonical JSON, in both directions.
public final class RecordCodec {

    private RecordCodec() {}

    public static Json write(CaseRecord record) {
        ObjectBuilder out = new ObjectBuilder().put("kind", record.kind());
        switch (record) {
            case CaseRecord.CaseOpened(CaseSettings settings) -> out.put("settings", settings(settings));
            case CaseRecord.SettingsChanged(CaseSettings settings) -> out.put("settings", settings(settings));
            case CaseRecord.SourceAdded(Source source, Digest object) ->
                out.put("source", source(source)).put("object", object.hex());
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
            case CaseRecord.Timestamped stamped ->
                out.put("file", stamped.file())
                        .put("answer", stamped.answer().hex())
                        .put("told", stamped.told())
                        .put("signer", stamped.signer())
                        .put("policy", stamped.policy())
                        .put("serial", stamped.serial())
                        .put("clock", stamped.clock());
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
            case "case-opened" -> new CaseRecord.CaseOpened(readSettings(fields.json("settings")));
            case "settings-changed" -> new CaseRecord.SettingsChanged(readSettings(fields.json("settings")));
            case "source-added" ->
                new CaseRecord.SourceAdded(readSource(fields.json("source")), new Digest(fields.text("object")));
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
            case "timestamped" ->
                new CaseRecord.Timestamped(
                        fields.text("file"),
                        new Digest(fields.text("answer")),
                        fields.text("told"),
                        fields.text("signer"),
                        fields.text("policy"),
                        fields.text("serial"),
                        fields.text("clock"));
            default -> throw new JsonProblem("no such kind of record: " + fields.text("kind"));
        };
    }

    private static List<IncidentId> readIds(Json value) throws JsonProblem {
        return Fields.of(new ObjectBuilder().put("ids", value).build())
                .all("ids", id -> new IncidentId(Fields.text(id)));
    }

    private static Json settings(CaseSettings settings) {
        return new ObjectBuilder()
                .put("name", settings.name())
                .putAny("countries", settings.countries(), Json.Text::new)
                .putKnown("from", settings.from(), day -> new Json.Text(day.toString()))
                .putKnown("to", settings.to(), day -> new Json.Text(day.toString()))
                .putKnown("time_zone", settings.timeZone())
                .putAny("languages", settings.languages(), Json.Text::new)
                .putAny("gazetteers", settings.gazetteers(), Json.Text::new)
                .putKnown("independent_origins", settings.independentOrigins(), origins -> new Json.Whole(origins))
                .build();
    }

    private static CaseSettings readSettings(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new CaseSettings(
                fields.text("name"),
                fields.all("countries", Fields::text),
                fields.known("from", RecordCodec::readDay),
                fields.known("to", RecordCodec::readDay),
                fields.knownText("time_zone"),
                fields.all("languages", Fields::text),
                fields.all("gazetteers", Fields::text),
                fields.has("independent_origins") ? Known.is(fields.number("independent_origins")) : Known.unknown());
    }

    private static LocalDate readDay(Json value) throws JsonProblem {
        return LocalDate.parse(Fields.text(value));
    }

    private static Json source(Source source) {
        return new ObjectBuilder()
                .put("id", source.id().value())
                .put("file_name", source.fileName())
                .put("size", source.size())
                .put("media_type", source.mediaType())
                .putKnown("title", source.title())
                .putKnown("publisher", source.publisher())
                .putKnown("published", source.published(), day -> new Json.Text(day.toString()))
                .putKnown("by_line", source.byLine())
                .putKnown("language", source.language())
                .put("role", Words.of(source.role()))
                .put("sensitivity", Words.of(source.sensitivity()))
                .putKnown("reference", source.reference())
                .putKnown("obtained", source.obtained())
                .build();
    }

    private static Source readSource(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Source(
                new SourceId(fields.text("id")),
                fields.text("file_name"),
                fields.whole("size"),
                fields.text("media_type"),
                fields.knownText("title"),
                fields.knownText("publisher"),
                fields.known("published", RecordCodec::readDay),
                fields.knownText("by_line"),
                fields.knownText("language"),
                Words.read(Source.Role.class, fields, "role"),
                Words.read(Source.Sensitivity.class, fields, "sensitivity"),
                fields.knownText("reference"),
                fields.knownText("obtained"));
    }
}
