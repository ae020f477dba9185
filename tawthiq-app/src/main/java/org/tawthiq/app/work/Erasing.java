package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Erasure;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// Erases sources from a case, for good. What the findings rest on is linked and assessed anew without them.
public final class Erasing {

    private final CaseWork work;

    public Erasing(CaseWork work) {
        this.work = work;
    }

    /// What would go; nothing is changed.
    public Erasure of(Set<SourceId> sources) {
        return Erasure.of(work.records(), sources);
    }

    /// Other sources that came in a bag with proofs which speak of what is to be erased. They must go with it: what
    /// is kept of a source is kept letter by letter.
    public Set<SourceId> spokenOfWith(Erasure erasure) throws IOException {
        Set<SourceId> found = new TreeSet<>();
        for (CaseRecord record : work.records()) {
            if (record instanceof CaseRecord.HandedOver(SourceId source, String _, Digest proof)
                    && !erasure.sources().contains(source)) {
                String kept = new String(work.file().object(proof), StandardCharsets.UTF_8);
                boolean speaks = erasure.sources().stream().anyMatch(gone -> kept.contains(gone.value()))
                        || erasure.claims().stream().anyMatch(claim -> kept.contains(claim.value()));
                if (speaks) {
                    found.add(source);
                }
            }
        }
        return found;
    }

    /// @param reason which does not repeat what is erased
    /// @return the number of the entry that says so, from 1
    public int erase(Erasure erasure, String reason) throws IOException {
        List<CaseRecord> made = new ArrayList<>();
        made.add(new CaseRecord.Erased(erasure.sources().size(), erasure.entries(), reason));
        if (work.records().stream().anyMatch(CaseRecord.IncidentsLinked.class::isInstance)) {
            made.addAll(new LinkingStep(work).without(erasure));
        }
        int number = work.records().size() + 1;
        work.append(made, List.of());
        if (work.records().stream().anyMatch(CaseRecord.Assessed.class::isInstance)) {
            new Reporting(work).recordAssessment();
        }
        return number;
    }
}
