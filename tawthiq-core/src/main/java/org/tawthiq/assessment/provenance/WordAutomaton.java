package org.tawthiq.assessment.provenance;

import java.util.Arrays;

/// The suffix automaton of a text's words (Blumer and others 1985): tells for every place of another text the
/// longest run of words that ends there and stands somewhere in this one, in time proportional to both lengths.
final class WordAutomaton {

    private static final int NOTHING = -1;

    private final int[] length;
    private final int[] link;
    /// Where a run that leads to the state ends first: the number of words before and in it.
    private final int[] firstEnd;
    private final int[] firstStep;
    private int states = 1;

    private long[] stepWord;
    private int[] stepFrom;
    private int[] stepTo;
    private int[] stepNext;
    private int[] slots;
    private int steps;

    WordAutomaton(Words words) {
        int most = 2 * words.count() + 2;
        length = new int[most];
        link = new int[most];
        firstEnd = new int[most];
        firstStep = new int[most];
        Arrays.fill(firstStep, NOTHING);
        link[0] = NOTHING;
        int room = 64 + 3 * words.count();
        stepWord = new long[room];
        stepFrom = new int[room];
        stepTo = new int[room];
        stepNext = new int[room];
        slots = new int[Integer.highestOneBit(room) * 4];
        Arrays.fill(slots, NOTHING);
        int last = 0;
        for (int at = 0; at < words.count(); at++) {
            last = extend(last, words.word(at));
        }
    }

    private int extend(int last, long word) {
        int made = states++;
        length[made] = length[last] + 1;
        firstEnd[made] = length[made];
        int state = last;
        while (state != NOTHING && step(state, word) == NOTHING) {
            add(state, word, made);
            state = link[state];
        }
        if (state == NOTHING) {
            link[made] = 0;
            return made;
        }
        int next = stepTo[step(state, word)];
        if (length[next] == length[state] + 1) {
            link[made] = next;
            return made;
        }
        int clone = states++;
        length[clone] = length[state] + 1;
        link[clone] = link[next];
        firstEnd[clone] = firstEnd[next];
        for (int step = firstStep[next]; step != NOTHING; step = stepNext[step]) {
            add(clone, stepWord[step], stepTo[step]);
        }
        while (state != NOTHING) {
            int step = step(state, word);
            if (step == NOTHING || stepTo[step] != next) {
                break;
            }
            stepTo[step] = clone;
            state = link[state];
        }
        link[next] = clone;
        link[made] = clone;
        return made;
    }

    private int step(int state, long word) {
        for (int slot = slot(state, word); ; slot = slot + 1 & slots.length - 1) {
            int step = slots[slot];
            if (step == NOTHING || (stepFrom[step] == state && stepWord[step] == word)) {
                return step;
            }
        }
    }

    private int slot(int state, long word) {
        long mixed = (word + state) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & slots.length - 1;
    }

    private void add(int state, long word, int to) {
        stepWord[steps] = word;
        stepFrom[steps] = state;
        stepTo[steps] = to;
        stepNext[steps] = firstStep[state];
        firstStep[state] = steps;
        int slot = slot(state, word);
        while (slots[slot] != NOTHING) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = steps;
        steps++;
    }

    /// Takes a run of words that stands in both texts and cannot be made longer.
    interface Found {
        /// @param ownEnd where the run ends first in the automaton's text, in words
        /// @param otherEnd where it ends in the other text
        /// @param words how many it has
        void run(int ownEnd, int otherEnd, int words);
    }

    /// Finds the runs of at least `least` words that `other` shares, from its beginning to its end.
    void shared(Words other, int least, Found found) {
        int state = 0;
        int matched = 0;
        for (int at = 0; at < other.count(); at++) {
            long word = other.word(at);
            int step = step(state, word);
            if (step == NOTHING && matched >= least) {
                found.run(firstEnd[state], at, matched);
            }
            while (step == NOTHING && state != 0) {
                state = link[state];
                matched = length[state];
                step = step(state, word);
            }
            if (step != NOTHING) {
                state = stepTo[step];
                matched++;
            }
        }
        if (matched >= least) {
            found.run(firstEnd[state], other.count(), matched);
        }
    }
}
