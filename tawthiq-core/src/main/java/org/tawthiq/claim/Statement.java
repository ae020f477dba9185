package org.tawthiq.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.source.Citation;

/// What every claim carries, whatever it says: its name, its words, who says it and how, and what read
/// it.
///
/// @param citation the words of the claim's core
/// @param retold further places of the same source that tell the same claim again
public record Statement(
        ClaimId id,
        Citation citation,
        List<Citation> retold,
        Speaker speaker,
        Modality modality,
        Set<Mark> marks,
        ReadBy readBy) {

    public Statement {
        retold = List.copyOf(retold);
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    public Statement withRetold(List<Citation> places) {
        return new Statement(id, citation, places, speaker, modality, marks, readBy);
    }

    public Statement withMarks(Set<Mark> changed) {
        return new Statement(id, citation, retold, speaker, modality, changed, readBy);
    }
}
