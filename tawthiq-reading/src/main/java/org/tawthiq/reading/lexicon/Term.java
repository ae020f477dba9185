package org.tawthiq.reading.lexicon;

import java.util.Set;

/// A phrase of the lexicon in a sentence.
///
/// @param kind the entry's kind, such as `act`, `object`, `party`
/// @param code the entry's code; its meaning depends on the kind
/// @param flags what else the entry says
/// @param from index of the first token
/// @param to index after the last token
public record Term(String kind, String code, Set<String> flags, int from, int to) {

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    public boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
