package org.tawthiq.reading.place;

import java.util.List;

/// A place name found in a row of tokens.
///
/// @param tokens how many it takes, from the index asked for
/// @param matches the entries that it may mean, best first, never empty, at most ten
public record NameSpan(int tokens, List<GazetteerMatch> matches) {

    public NameSpan {
        matches = List.copyOf(matches);
    }

    public GazetteerMatch best() {
        return matches.getFirst();
    }
}
