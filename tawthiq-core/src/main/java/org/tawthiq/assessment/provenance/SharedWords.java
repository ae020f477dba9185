package org.tawthiq.assessment.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;

/// What the texts of a case share, and how likely it is that one was taken from the other. The rule and its
/// figures are a convention: METHOD.md, "Independent origins".
public final class SharedWords {

    /// A passage of this many words is no coincidence.
    static final int NO_COINCIDENCE = 10;

    /// What stands in so many texts that have nothing else in common is a formula.
    static final int HANDFUL = 5;

    /// Of a long passage that tells nothing of the incident.
    private static final int BESIDE = 800;

    private static final double SOME = 0.15;
    private static final double ENOUGH_RUNS = 20;
    private static final int MOST_INFERRED = 950;
    private static final int FOR_EACH_WORD = 100;

    private final Map<SourceId, PreparedText> texts = new TreeMap<>();
    private final Map<List<SourceId>, TextReuse> known = new ConcurrentHashMap<>();

    /// @param texts by source; a source without text (a table) shares nothing
    public SharedWords(Map<SourceId, String> texts) {
        texts.forEach((id, text) -> this.texts.put(id, new PreparedText(id, text)));
    }

    /// What speaks for two sources depending on each other.
    ///
    /// @param thousandths the chance, 1,000 where it is no coincidence
    /// @param words in a row; 0 where many short runs are shared and no long one
    /// @param passage as one of the sources writes it; empty where there is none
    public record Likeness(int thousandths, int words, int ofHundred, String passage) {}

    /// The strongest sign that `one` and `other` depend on each other in what they tell at the places `toldInOne`
    /// and `toldInOther`.
    ///
    /// @param one sorts before `other`
    public Optional<Likeness> between(
            SourceId one, List<Locus.TextSpan> toldInOne, SourceId other, List<Locus.TextSpan> toldInOther) {
        PreparedText left = texts.getOrDefault(one, PreparedText.NONE);
        PreparedText right = texts.getOrDefault(other, PreparedText.NONE);
        TextReuse reuse = known.computeIfAbsent(List.of(one, other), _ -> TextReuse.between(left, right));
        Likeness best = asWholes(reuse);
        for (TextReuse.Passage passage : reuse.passages()) {
            if (mostOf(passage.words()) <= best.thousandths()) {
                break;
            }
            boolean told = tells(left.words, passage.startInOne(), passage.words(), toldInOne)
                    && tells(right.words, passage.startInOther(), passage.words(), toldInOther);
            int thousandths = chance(left, right, reuse, passage, told);
            if (thousandths > best.thousandths()) {
                best = new Likeness(
                        thousandths,
                        passage.words(),
                        0,
                        left.words.written(passage.startInOne(), passage.startInOne() + passage.words()));
            }
        }
        return best.thousandths() == 0 ? Optional.empty() : Optional.of(best);
    }

    /// Many short runs in common are a text with small changes, however short each run is.
    private static Likeness asWholes(TextReuse reuse) {
        if (reuse.contained() < SOME) {
            return new Likeness(0, 0, 0, "");
        }
        double enough = Math.min(1, reuse.sharedRuns() / ENOUGH_RUNS);
        int thousandths = (int) Math.min(MOST_INFERRED, Math.round(2_000 * reuse.contained() * enough));
        return new Likeness(thousandths, 0, (int) Math.round(100 * reuse.contained()), "");
    }

    private static int mostOf(int words) {
        return words >= NO_COINCIDENCE ? 1_000 : FOR_EACH_WORD * (words - TextReuse.LEAST + 1);
    }

    private int chance(
            PreparedText left, PreparedText right, TextReuse reuse, TextReuse.Passage passage, boolean told) {
        boolean isLong = passage.words() >= NO_COINCIDENCE;
        if (isLong && told) {
            return mostOf(passage.words());
        }
        if (passage.quotation()) {
            return 0;
        }
        if (isLong && reuse.isAkin()) {
            return mostOf(passage.words());
        }
        int elsewhere = unrelatedHolders(left, right, passage);
        if (elsewhere >= HANDFUL) {
            return 0;
        }
        return isLong ? BESIDE : mostOf(passage.words()) / (1 + elsewhere);
    }

    private static boolean tells(Words words, int start, int length, List<Locus.TextSpan> told) {
        Locus.TextSpan passage = new Locus.TextSpan(words.start(start), words.end(start + length));
        return told.stream().anyMatch(passage::overlaps);
    }

    /// How many other texts of the case hold the passage and are akin neither to these two nor to one another:
    /// a copy of any of them changes nothing. Counts no further than a handful.
    private int unrelatedHolders(PreparedText left, PreparedText right, TextReuse.Passage passage) {
        long[] runs = left.words.windows(PreparedText.RUN, passage.startInOne(), passage.words());
        List<PreparedText> holders = new ArrayList<>();
        for (PreparedText text : texts.values()) {
            if (holders.size() < HANDFUL
                    && !text.id.equals(left.id)
                    && !text.id.equals(right.id)
                    && text.holds(runs)
                    && !text.isAkinTo(left)
                    && !text.isAkinTo(right)
                    && holders.stream().noneMatch(text::isAkinTo)) {
                holders.add(text);
            }
        }
        return holders.size();
    }
}
