package org.tawthiq.reading.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Statement;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceText;
import org.tawthiq.vocabulary.Digest;

/// Makes claims out of drafts: gives each its citation, marks and name.
public final class Naming {

    private final SourceText text;
    private final Digest digest;
    private final String reader;
    private final boolean machineTranslated;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final IdentityHashMap<Draft, Claim> finished = new IdentityHashMap<>();

    public Naming(ReadingText input, String reader, boolean machineTranslated) {
        this.text = new SourceText(input.source(), input.text(), reader, List.of());
        this.digest = text.digest();
        this.reader = reader;
        this.machineTranslated = machineTranslated;
    }

    /// The claims of the drafts, in their order.
    public List<Claim> claims(List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(claim(draft));
        }
        return claims;
    }

    private Claim claim(Draft draft) {
        Claim known = finished.get(draft);
        if (known != null) {
            return known;
        }
        // The kind enters the name, and only the made claim knows it.
        Statement provisional = statement(draft, new ClaimId("c-unnamed"));
        String kind = draft.maker().make(provisional, this::claim).kind();
        int ordinal = ordinals.merge(kind + " " + draft.start() + " " + draft.end(), 1, Integer::sum) - 1;
        ClaimId id = ClaimId.of(text.source(), digest, kind, new Locus.TextSpan(draft.start(), draft.end()), ordinal);
        Claim claim = draft.maker().make(statement(draft, id), this::claim);
        finished.put(draft, claim);
        return claim;
    }

    private Statement statement(Draft draft, ClaimId id) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(draft.marks());
        if (machineTranslated) {
            marks.add(Mark.MACHINE_TRANSLATED);
        }
        List<Citation> retold = draft.retold().stream()
                .map(place -> Citation.of(text, place[0], place[1]))
                .toList();
        int slash = reader.indexOf('/');
        ReadBy readBy = new ReadBy(reader.substring(0, slash), reader.substring(slash + 1), draft.rule());
        return new Statement(
                id,
                Citation.of(text, draft.start(), draft.end()),
                retold,
                draft.speaker(),
                draft.modality(),
                marks,
                readBy);
    }
}
