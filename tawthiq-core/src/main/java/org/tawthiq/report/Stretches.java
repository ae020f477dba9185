package org.tawthiq.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tawthiq.source.Locus;

/// Stretches of one text, in order and without overlaps, of which those near a place are found fast.
final class Stretches {

    static final Stretches NONE = new Stretches(List.of());

    private final List<Locus.TextSpan> sorted;

    private Stretches(List<Locus.TextSpan> sorted) {
        this.sorted = List.copyOf(sorted);
    }

    /// What overlaps becomes one stretch.
    static Stretches of(Collection<Locus.TextSpan> spans) {
        List<Locus.TextSpan> merged = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(Locus.TextSpan::start).thenComparingInt(Locus.TextSpan::end))
                .forEach(span -> {
                    if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                        Locus.TextSpan last = merged.removeLast();
                        merged.add(new Locus.TextSpan(last.start(), Math.max(last.end(), span.end())));
                    } else {
                        merged.add(span);
                    }
                });
        return new Stretches(merged);
    }

    /// Those that overlap `[from, to)`.
    List<Locus.TextSpan> in(int from, int to) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sorted.size() && sorted.get(end).start() < to) {
            end++;
        }
        return sorted.subList(low, end);
    }

    /// `[from, to)` of the text with these stretches blanked.
    String blankedIn(String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Locus.TextSpan stretch : in(from, to)) {
            int start = Math.max(from, stretch.start());
            out.append(text, at, start).append(PrivateNames.BLANK);
            at = Math.min(to, stretch.end());
        }
        return out.append(text, at, to).toString();
    }
}
