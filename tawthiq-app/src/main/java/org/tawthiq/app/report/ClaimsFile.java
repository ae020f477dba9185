package org.tawthiq.app.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.vault.codec.BatchForm;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.ObjectBuilder;

/// `claims.jsonl`: every claim of the report, one a line, in the shape of `tawthiq read --json`. Sources
/// go by their names in the report, and no line speaks of a claim that the report withholds. Where a text
/// hides something, offsets are left out: they would tell how much of it is hidden, and where.
final class ClaimsFile {

    private static final Set<String> OTHER_CLAIMS = Set.of("part_of", "restates", "about");

    private static final Set<String> OFFSETS = Set.of("start", "end");

    private final ReportIndex index;
    private final Stamp stamp;

    ClaimsFile(ReportIndex index, Stamp stamp) {
        this.index = index;
        this.stamp = stamp;
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        index.claims().forEach(claim -> lines.append(JsonText.line(line(claim))).append('\n'));
        return lines.toString();
    }

    private Json line(Claim claim) {
        ObjectBuilder out = new ObjectBuilder();
        boolean hides =
                index.model().hiding().contains(claim.statement().citation().source());
        Json.Obj whole = BatchForm.claim(claim);
        Json.Obj told = hides ? withoutOffsets(whole) : whole;
        told.fields().forEach((key, value) -> field(claim, key, value, out));
        stamp.putWarnings(out);
        return out.build();
    }

    /// Offsets stand in the claim and in the further places that tell it again.
    private static Json.Obj withoutOffsets(Json.Obj claim) {
        ObjectBuilder out = new ObjectBuilder();
        claim.fields().forEach((key, value) -> {
            if (key.equals("also") && value instanceof Json.Arr(List<Json> places)) {
                out.putAll(key, places, place -> place instanceof Json.Obj one ? withoutOffsets(one) : place);
            } else if (!OFFSETS.contains(key)) {
                out.put(key, value);
            }
        });
        return out.build();
    }

    private void field(Claim claim, String key, Json value, ObjectBuilder out) {
        if (key.equals("source")) {
            source(claim, out);
        } else if (OTHER_CLAIMS.contains(key)) {
            others(key, value, out);
        } else {
            out.put(key, value);
        }
    }

    private void source(Claim claim, ObjectBuilder out) {
        var source = claim.statement().citation().source();
        index.sourceName(source).ifPresent(name -> out.put("source", name));
        if (index.model().internal()) {
            out.put("source_sha256", source.value());
        }
    }

    private void others(String key, Json value, ObjectBuilder out) {
        switch (value) {
            case Json.Text text -> {
                if (isShown(text)) {
                    out.put(key, text);
                }
            }
            case Json.Arr(List<Json> items) -> {
                List<Json> shown = items.stream().filter(this::isShown).toList();
                out.putAny(key, shown, item -> item);
            }
            case Json.Obj(Map<String, Json> _), Json.Whole _, Json.Bool _, Json.Millionths _ -> out.put(key, value);
        }
    }

    private boolean isShown(Json item) {
        return item instanceof Json.Text(String name)
                && index.claim(new ClaimId(name)).isPresent();
    }
}
