package org.tawthiq.assessment.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What two texts share.
///
/// @param sharedRuns how many different runs of words both hold, outside the quotations of both
/// @param runs how many the one with fewer holds
/// @param passages that cannot be made longer, the longest first
record TextReuse(int sharedRuns, int runs, List<Passage> passages) {

    static final TextReuse NOTHING = new TextReuse(0, 0, List.of());

    /// From this part of the shorter text on, one text is taken out of the other, or both out of a third.
    static final double AKIN = 0.25;

    /// Words of the shortest passage that is told of.
    static final int LEAST = 6;

    /// A passage has at least so many different words; a row of one word again and again is none.
    private static final int DIFFERENT = 6;

    /// A run of words that stands in both texts; the places are counted in words.
    ///
    /// @param quotation whether both quote the same speech, which each may have heard by itself; a text that is
    ///     hardly more than the quotation is a copy of it
    record Passage(int startInOne, int startInOther, int words, boolean quotation) {}

    TextReuse {
        passages = List.copyOf(passages);
    }

    static TextReuse between(PreparedText one, PreparedText other) {
        int shared = one.sharedRuns(other);
        if (shared == 0) {
            return NOTHING;
        }
        List<Passage> passages = new ArrayList<>();
        boolean turned = one.words.count() > other.words.count();
        PreparedText own = turned ? other : one;
        PreparedText streamed = turned ? one : other;
        new WordAutomaton(own.words).shared(streamed.words, LEAST, (ownEnd, otherEnd, words) -> {
            int start = ownEnd - words;
            if (own.words.different(start, ownEnd) >= DIFFERENT) {
                int there = otherEnd - words;
                boolean quotation = 2 * words < own.words.count()
                        && own.words.isQuoted(start, ownEnd)
                        && streamed.words.isQuoted(there, otherEnd);
                passages.add(new Passage(turned ? there : start, turned ? start : there, words, quotation));
            }
        });
        passages.sort(Comparator.comparingInt((Passage passage) -> -passage.words())
                .thenComparingInt(Passage::startInOne)
                .thenComparingInt(Passage::startInOther));
        int quoted = passages.stream()
                .filter(Passage::quotation)
                .mapToInt(passage -> passage.words() - PreparedText.RUN + 1)
                .sum();
        return new TextReuse(Math.max(0, shared - quoted), Math.min(one.runs(), other.runs()), passages);
    }

    /// Which part of the shorter text stands in the other.
    double contained() {
        return runs == 0 ? 0 : (double) sharedRuns / runs;
    }

    boolean isAkin() {
        return runs > 0 && contained() >= AKIN;
    }
}
