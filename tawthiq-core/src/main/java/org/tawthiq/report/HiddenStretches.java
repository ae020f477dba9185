package org.tawthiq.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

/// The stretches of each text that may not be shown: what withheld claims cite, and what speaks of private
/// persons. Of the latter only those words are blanked.
final class HiddenStretches {

    private final Map<SourceId, String> texts;
    private final PrivateNames names;
    private final Set<ClaimId> withheld;
    private final Map<SourceId, Stretches> closed;
    private final Map<SourceId, Stretches> personal;

    private HiddenStretches(ReportInput input, PrivateNames names) {
        this.texts = input.texts();
        this.names = names;
        this.withheld = withheld(input);
        Map<SourceId, List<Locus.TextSpan>> ends = new TreeMap<>();
        Map<SourceId, List<Locus.TextSpan>> blanks = new TreeMap<>();
        for (Claim claim : input.claims().values()) {
            if (withheld.contains(claim.id())) {
                Map<SourceId, List<Locus.TextSpan>> of = claim instanceof Claim.Victim ? blanks : ends;
                add(claim.statement().citation(), of);
                claim.statement().retold().forEach(again -> add(again, of));
            }
        }
        texts.forEach((source, text) -> {
            List<Locus.TextSpan> found = names.in(text);
            if (!found.isEmpty()) {
                blanks.computeIfAbsent(source, _ -> new ArrayList<>()).addAll(found);
            }
        });
        this.closed = sorted(ends);
        this.personal = sorted(blanks);
    }

    static HiddenStretches of(ReportInput input, PrivateNames names) {
        return new HiddenStretches(input, names);
    }

    private static Set<ClaimId> withheld(ReportInput input) {
        Set<ClaimId> withheld = new TreeSet<>();
        input.incidents().stream()
                .filter(incident -> !input.disclosure().shows(incident))
                .flatMap(incident -> incident.claims().stream())
                .forEach(withheld::add);
        input.claims().values().stream()
                .filter(claim -> !input.disclosure().shows(claim))
                .forEach(claim -> withheld.add(claim.id()));
        return withheld;
    }

    private static void add(Citation citation, Map<SourceId, List<Locus.TextSpan>> to) {
        if (citation.locus() instanceof Locus.TextSpan span) {
            to.computeIfAbsent(citation.source(), _ -> new ArrayList<>()).add(span);
        }
    }

    private static Map<SourceId, Stretches> sorted(Map<SourceId, List<Locus.TextSpan>> spans) {
        Map<SourceId, Stretches> sorted = new TreeMap<>();
        spans.forEach((source, of) -> sorted.put(source, Stretches.of(of)));
        return sorted;
    }

    /// Tells whether anything of the source's text may not be shown.
    boolean hidesOf(SourceId source) {
        return closed.containsKey(source) || personal.containsKey(source);
    }

    /// Tells whether a claim must stay in: for its own sake, or because words that it cites, in their
    /// first place or retold, belong to one that must. What only names a private person is blanked instead.
    boolean holdsBack(Claim claim) {
        return withheld.contains(claim.id())
                || touches(claim.statement().citation())
                || claim.statement().retold().stream().anyMatch(this::touches);
    }

    private boolean touches(Citation citation) {
        return citation.locus() instanceof Locus.TextSpan(int start, int end)
                && !closedOf(citation.source()).in(start, end).isEmpty();
    }

    /// The citation with what may not be shown blanked in its words.
    Citation blanked(Citation citation) {
        String text = texts.get(citation.source());
        String words = text != null && citation.locus() instanceof Locus.TextSpan(int start, int end)
                ? personalOf(citation.source()).blankedIn(text, start, end)
                : citation.quote();
        return new Citation(citation.source(), citation.locus(), names.blank(words));
    }

    /// The words in their sentence.
    ReportModel.Quote quote(SourceId source, String text, Locus.TextSpan span) {
        return QuoteContext.around(text, span, closedOf(source), personalOf(source));
    }

    private Stretches closedOf(SourceId source) {
        return closed.getOrDefault(source, Stretches.NONE);
    }

    private Stretches personalOf(SourceId source) {
        return personal.getOrDefault(source, Stretches.NONE);
    }
}
