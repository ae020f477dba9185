package org.tawthiq.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.claim.Claim;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

/// The stretches of each text that may not be shown: what withheld claims cite, and every place where a
/// withheld person's name stands.
final class HiddenStretches {

    private final Map<SourceId, List<Locus.TextSpan>> bySource = new TreeMap<>();

    private HiddenStretches() {}

    static HiddenStretches of(ReportInput input) {
        HiddenStretches hidden = new HiddenStretches();
        for (Claim claim : input.claims().values()) {
            if (!input.disclosure().shows(claim)) {
                hidden.add(claim.statement().citation());
                claim.statement().retold().forEach(hidden::add);
                if (claim instanceof Claim.Victim victim) {
                    victim.name().toOptional().ifPresent(name -> hidden.addName(name, input.texts()));
                }
            }
        }
        return hidden;
    }

    private void add(Citation citation) {
        if (citation.locus() instanceof Locus.TextSpan span) {
            bySource.computeIfAbsent(citation.source(), _ -> new ArrayList<>()).add(span);
        }
    }

    private void addName(String name, Map<SourceId, String> texts) {
        texts.forEach((source, text) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                bySource.computeIfAbsent(source, _ -> new ArrayList<>())
                        .add(new Locus.TextSpan(at, at + name.length()));
            }
        });
    }

    List<Locus.TextSpan> in(SourceId source) {
        return bySource.getOrDefault(source, List.of());
    }

    boolean touches(Citation citation) {
        return citation.locus() instanceof Locus.TextSpan span
                && in(citation.source()).stream().anyMatch(span::overlaps);
    }
}
