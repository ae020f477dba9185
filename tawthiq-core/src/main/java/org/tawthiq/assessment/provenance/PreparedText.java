package org.tawthiq.assessment.provenance;

import java.util.Arrays;
import org.tawthiq.source.SourceId;

/// A text made ready once to be compared with many.
final class PreparedText {

    /// Words of a run by which texts are compared as wholes.
    static final int RUN = 5;

    static final PreparedText NONE = new PreparedText(new SourceId("-"), "");

    final SourceId id;
    final Words words;
    /// Hashes of the different runs, sorted.
    private final long[] runs;

    PreparedText(SourceId id, String text) {
        this.id = id;
        this.words = new Words(text);
        this.runs = Arrays.stream(words.windows(RUN)).sorted().distinct().toArray();
    }

    int runs() {
        return runs.length;
    }

    boolean holds(long[] others) {
        for (long run : others) {
            if (Arrays.binarySearch(runs, run) < 0) {
                return false;
            }
        }
        return true;
    }

    int sharedRuns(PreparedText other) {
        int shared = 0;
        int left = 0;
        int right = 0;
        while (left < runs.length && right < other.runs.length) {
            int order = Long.compare(runs[left], other.runs[right]);
            shared += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// Whether a good part of the shorter of the two stands in the other.
    boolean isAkinTo(PreparedText other) {
        int fewer = Math.min(runs.length, other.runs.length);
        return fewer > 0 && sharedRuns(other) >= fewer * TextReuse.AKIN;
    }
}
