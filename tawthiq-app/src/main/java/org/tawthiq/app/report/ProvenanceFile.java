package org.tawthiq.app.report;

import java.util.Locale;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.report.ReportModel;
import org.tawthiq.source.Source;
import org.tawthiq.vault.codec.SourceCodec;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vocabulary.Known;

/// `provenance.json`: how the report was made, the state of the case it was made from, and its sources.
/// In a public report it holds no digest of a source.
final class ProvenanceFile {

    private final ReportIndex index;
    private final Stamp stamp;
    private final Known<String> checkpoint;

    ProvenanceFile(ReportIndex index, Stamp stamp, Known<String> checkpoint) {
        this.index = index;
        this.stamp = stamp;
        this.checkpoint = checkpoint;
    }

    Json json() {
        ReportModel model = index.model();
        ReportModel.Making making = model.making();
        ObjectBuilder out = new ObjectBuilder();
        stamp.put(out);
        return out.put("title", model.title())
                .put("case", making.caseName())
                .putText("period", making.period())
                .putAny("countries", making.countries(), Json.Text::new)
                .putKnown("checkpoint", checkpoint)
                .putAll("made_by", making.steps(), Json.Text::new)
                .putAny("not_read", making.unread(), Json.Text::new)
                .put(
                        "withheld",
                        new ObjectBuilder()
                                .put("claims", model.withheld().claims())
                                .put("incidents", model.withheld().incidents())
                                .put("sources", model.withheld().sources())
                                .build())
                .putAll("sources", index.sources(), this::source)
                .build();
    }

    private Json source(Source source) {
        ObjectBuilder out = new ObjectBuilder()
                .put("source", index.sourceName(source.id()).orElseThrow())
                .put("label", source.label())
                .putKnown("publisher", source.publisher())
                .putKnown("published", source.published().map(Object::toString))
                .putKnown("reference", source.reference())
                .putKnown("language", source.language())
                .put("role", source.role().name().toLowerCase(Locale.ROOT));
        if (index.model().internal()) {
            out.put("file", source.fileName())
                    .put("sha256", source.id().value())
                    .put("size", source.size())
                    .put("media_type", source.mediaType())
                    .putKnown("by_line", source.byLine())
                    .putKnown("obtained", source.obtained());
            if (!source.custody().isUnknown()) {
                out.put("custody", SourceCodec.custody(source.custody()));
            }
        }
        return out.build();
    }
}
