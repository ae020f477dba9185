package org.tawthiq.vault.codec;

import java.time.LocalDate;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.ObtainedFrom;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Known;

/// Sources and their custody as JSON, in both directions.
public final class SourceCodec {

    private static final String CUSTODY = "custody";

    private SourceCodec() {}

    static Json write(Source source) {
        ObjectBuilder out = new ObjectBuilder()
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
                .putKnown("obtained", source.obtained());
        return source.custody().isUnknown()
                ? out.build()
                : out.put(CUSTODY, custody(source.custody())).build();
    }

    static Source read(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        return new Source(
                new SourceId(fields.text("id")),
                fields.text("file_name"),
                fields.whole("size"),
                fields.text("media_type"),
                fields.knownText("title"),
                fields.knownText("publisher"),
                fields.known("published", day -> LocalDate.parse(Fields.text(day))),
                fields.knownText("by_line"),
                fields.knownText("language"),
                Words.read(Source.Role.class, fields, "role"),
                Words.read(Source.Sensitivity.class, fields, "sensitivity"),
                fields.knownText("reference"),
                fields.knownText("obtained"),
                fields.has(CUSTODY) ? readCustody(fields.fields(CUSTODY)) : Custody.unknown());
    }

    /// Custody by itself; what is not known is left out.
    public static Json.Obj custody(Custody custody) {
        return new ObjectBuilder()
                .putKnown("obtained_from", custody.from(), SourceCodec::from)
                .putKnown("collected_by", custody.collectedBy())
                .putKnown("collected_at", custody.collectedAt(), SourceCodec::time)
                .putKnown("collected_with", custody.collectedWith())
                .putKnown("clock", custody.clock())
                .putAny("handed_over", custody.handedOver(), SourceCodec::handOver)
                .build();
    }

    private static Json from(ObtainedFrom from) {
        return new ObjectBuilder().put(from.kind().word(), from.words()).build();
    }

    private static Json handOver(Custody.HandOver one) {
        return new ObjectBuilder()
                .putKnown("by", one.by())
                .putKnown("to", one.to())
                .putKnown("at", one.at(), SourceCodec::time)
                .build();
    }

    private static Json time(CustodyTime time) {
        return new Json.Text(time.text());
    }

    private static Custody readCustody(Fields fields) throws JsonProblem {
        return new Custody(
                fields.known("obtained_from", SourceCodec::readFrom),
                fields.knownText("collected_by"),
                readTime(fields, "collected_at"),
                fields.knownText("collected_with"),
                fields.knownText("clock"),
                fields.all("handed_over", one -> {
                    Fields handOver = Fields.of(one);
                    return new Custody.HandOver(
                            handOver.knownText("by"), handOver.knownText("to"), readTime(handOver, "at"));
                }));
    }

    private static ObtainedFrom readFrom(Json value) throws JsonProblem {
        Fields fields = Fields.of(value);
        for (ObtainedFrom.Kind kind : ObtainedFrom.Kind.values()) {
            if (fields.has(kind.word())) {
                return new ObtainedFrom(kind, fields.text(kind.word()));
            }
        }
        throw new JsonProblem("\"obtained_from\" names none of " + String.join(", ", ObtainedFrom.Kind.words()));
    }

    private static Known<CustodyTime> readTime(Fields fields, String key) throws JsonProblem {
        if (!fields.has(key)) {
            return Known.unknown();
        }
        String text = fields.text(key);
        return Known.is(CustodyTime.read(text)
                .orElseThrow(() -> new JsonProblem("\"%s\" is no day or time that there is".formatted(text))));
    }
}
