package org.tawthiq.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

/// The stretches of each text that may not be shown: what withheld claims cite, and every place where a
/// withheld person's name stands.
final class HiddenStretches {

    private final Map<SourceId, List<Locus.TextSpan>> bySource = new TreeMap<>();
    private final Set<ClaimId> withheld = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    private HiddenStretches() {}

    static HiddenStretches of(ReportInput input) {
        HiddenStretches hidden = new HiddenStretches();
        Set<ClaimId> ofIncidents = input.incidents().stream()
                .filter(incident -> !input.disclosure().shows(incident.id()))
                .flatMap(incident -> incident.claims().stream())
                .collect(Collectors.toSet());
        for (Claim claim : input.claims().values()) {
            if (!input.disclosure().shows(claim) || ofIncidents.contains(claim.id())) {
                hidden.withheld.add(claim.id());
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
        names.add(name);
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

    /// Tells whether a claim must stay in: for its own sake, or because words that it cites, in their
    /// first
    /// place or retold, belong to one that must.
    boolean holdsBack(Claim claim) {
        return withheld.contains(claim.id())
                || touches(claim.statement().citation())
                || claim.statement().retold().stream().anyMatch(this::touches);
    }

    private boolean touches(Citation citation) {
        boolean overlaps = citation.locus() instanceof Locus.TextSpan span
                && in(citation.source()).stream().anyMatch(span::overlaps);
        return overlaps || names.stream().anyMatch(citation.quote()::contains);
    }
}
