package org.tawthiq.app.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Erasure;
import org.tawthiq.source.SourceId;

/// Erases a source from a case, for good. What the findings rest on is linked and assessed anew without it.
public final class Erasing {

    private final CaseWork work;

    public Erasing(CaseWork work) {
        this.work = work;
    }

    /// What would go; nothing is changed.
    public Erasure of(SourceId source) {
        return Erasure.of(work.records(), source);
    }

    /// @param reason which does not repeat what is erased
    /// @return the number of the entry that says so, from 1
    public int erase(Erasure erasure, String reason) throws IOException {
        List<CaseRecord> made = new ArrayList<>();
        made.add(new CaseRecord.Erased(erasure.entries(), reason));
        if (work.records().stream().anyMatch(CaseRecord.IncidentsLinked.class::isInstance)) {
            made.add(new LinkingStep(work).without(erasure));
        }
        int number = work.records().size() + 1;
        work.append(made, List.of());
        if (work.records().stream().anyMatch(CaseRecord.Assessed.class::isInstance)) {
            new Reporting(work).recordAssessment();
        }
        return number;
    }
}
