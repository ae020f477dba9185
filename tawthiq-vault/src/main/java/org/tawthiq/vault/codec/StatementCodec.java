package org.tawthiq.vault.codec;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;

/// What every claim carries.
final class StatementCodec {

    private StatementCodec() {}

    static Json write(Statement statement) {
        return new ObjectBuilder()
                .put("id", statement.id().value())
                .put("citation", citation(statement.citation()))
                .putAny("retold", statement.retold(), StatementCodec::citation)
                .put("speaker", speaker(statement.speaker()))
                .put("modality", Words.of(statement.modality()))
                .putAny("marks", statement.marks().stream().sorted().toList(), Words::json)
                .put("read_by", readBy(statement.readBy()))
                .build();
    }

    static Statement read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(fields.all("marks", word -> Words.read(Mark.class, Fields.text(word))));
        return new Statement(
                new ClaimId(fields.text("id")),
                readCitation(fields.json("citation")),
                fields.all("retold", StatementCodec::readCitation),
                readSpeaker(fields.json("speaker")),
                Words.read(Modality.class, fields, "modality"),
                marks,
                readReadBy(fields.json("read_by")));
    }

    private static Json readBy(ReadBy readBy) {
        return new ObjectBuilder()
                .put("reader", readBy.reader())
                .put("version", readBy.version())
                .put("rule", readBy.rule())
                .build();
    }

    private static ReadBy readReadBy(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new ReadBy(fields.text("reader"), fields.text("version"), fields.text("rule"));
    }

    private static Json citation(Citation citation) {
        return new ObjectBuilder()
                .put("source", citation.source().value())
                .put("locus", locus(citation.locus()))
                .put("quote", citation.quote())
                .build();
    }

    private static Citation readCitation(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Citation(new SourceId(fields.text("source")), readLocus(fields.json("locus")), fields.text("quote"));
    }

    private static Json locus(Locus locus) {
        ObjectBuilder out = new ObjectBuilder();
        switch (locus) {
            case Locus.TextSpan(int start, int end) -> out.put("start", start).put("end", end);
            case Locus.TableCells(int row, List<String> columns) ->
                out.put("row", row).putAll("columns", columns, Json.Text::new);
            case Locus.PageRegion(int page, int left, int top, int right, int bottom) ->
                out.put("page", page)
                        .put("left", left)
                        .put("top", top)
                        .put("right", right)
                        .put("bottom", bottom);
            case Locus.TimeRange(long from, long to) ->
                out.put("from_millis", from).put("to_millis", to);
        }
        return out.build();
    }

    private static Locus readLocus(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        if (fields.has("start")) {
            return new Locus.TextSpan(fields.number("start"), fields.number("end"));
        }
        if (fields.has("row")) {
            return new Locus.TableCells(fields.number("row"), fields.all("columns", Fields::text));
        }
        if (fields.has("page")) {
            return new Locus.PageRegion(
                    fields.number("page"),
                    fields.number("left"),
                    fields.number("top"),
                    fields.number("right"),
                    fields.number("bottom"));
        }
        return new Locus.TimeRange(fields.whole("from_millis"), fields.whole("to_millis"));
    }

    private static Json speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(String name, Speaker.SpeakerKind kind, List<String> chain, String stated) ->
                new ObjectBuilder()
                        .put("name", name)
                        .put("kind", Words.of(kind))
                        .putAny("chain", chain, Json.Text::new)
                        .put("stated", stated)
                        .build();
            case Speaker.TheTextItself() ->
                new ObjectBuilder().put("kind", "text").build();
            case Speaker.Uncertain(List<String> candidates) ->
                new ObjectBuilder()
                        .put("kind", "uncertain")
                        .putAll("candidates", candidates, Json.Text::new)
                        .build();
        };
    }

    private static Speaker readSpeaker(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return switch (fields.text("kind")) {
            case "text" -> new Speaker.TheTextItself();
            case "uncertain" -> new Speaker.Uncertain(fields.all("candidates", Fields::text));
            default ->
                new Speaker.Named(
                        fields.text("name"),
                        Words.read(Speaker.SpeakerKind.class, fields, "kind"),
                        fields.all("chain", Fields::text),
                        fields.text("stated"));
        };
    }
}
