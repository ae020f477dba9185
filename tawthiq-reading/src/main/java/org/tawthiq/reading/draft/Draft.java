package org.tawthiq.reading.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;

/// A claim before it has a name: the stretch of text it cites, and what makes the claim once its
/// statement is known.
///
/// @param retold further stretches of the text that tell it again
public record Draft(
        int start,
        int end,
        List<int[]> retold,
        Speaker speaker,
        Modality modality,
        Set<Mark> marks,
        String rule,
        Maker maker) {

    /// Makes the claim from its statement and from the drafts that were finished before it.
    @FunctionalInterface
    public interface Maker {
        Claim make(Statement statement, Finished finished);
    }

    /// Claims already made, by their drafts.
    @FunctionalInterface
    public interface Finished {
        Claim of(Draft draft);
    }

    public static Draft of(int start, int end, Speaker speaker, Modality modality, String rule, Maker maker) {
        return new Draft(start, end, new ArrayList<>(), speaker, modality, EnumSet.noneOf(Mark.class), rule, maker);
    }

    public Draft personal() {
        return new Draft(start, end, retold, speaker, modality, EnumSet.of(Mark.PERSONAL), rule, maker);
    }
}
