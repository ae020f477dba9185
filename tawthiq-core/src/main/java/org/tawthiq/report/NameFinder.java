package org.tawthiq.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.source.Locus;

/// Finds names in words: each as a whole, and each of its words alone, since a text that has named
/// somebody goes on with a part of the name. Takes time in proportion to the text.
final class NameFinder {

    /// Shorter words are particles and are blanked within a whole name only.
    private static final int SHORTEST_WORD = 3;

    private static final String PREFIXES = "وفبلك";

    private final Map<String, List<WrittenName>> byFirst = new HashMap<>();
    private final Set<String> single = new HashSet<>();

    /// @param names each as it is printed
    /// @param others words that stand in names which may be shown; alone, they are not blanked
    NameFinder(Collection<String> names, Set<String> others) {
        for (String printed : names) {
            WrittenName name = WrittenName.of(printed);
            if (name.words().isEmpty()) {
                continue;
            }
            byFirst.computeIfAbsent(name.words().getFirst(), _ -> new ArrayList<>())
                    .add(name);
            WrittenName.words(printed).stream()
                    .filter(word -> !word.small() && word.folded().length() >= SHORTEST_WORD)
                    .map(WrittenName.Word::folded)
                    .filter(word -> !others.contains(word))
                    .forEach(single::add);
        }
        byFirst.values()
                .forEach(some -> some.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    /// Where names stand, in order, without overlaps; words of one name that only blanks or hyphens part
    /// are one stretch.
    List<Locus.TextSpan> in(String text) {
        if (byFirst.isEmpty()) {
            return List.of();
        }
        List<WrittenName.Word> words = WrittenName.words(text);
        List<Locus.TextSpan> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length > 0) {
                int start = words.get(at).start();
                int end = words.get(at + length - 1).end();
                boolean joined = !found.isEmpty() && isGap(text, found.getLast().end(), start);
                int from = joined ? found.removeLast().start() : start;
                found.add(new Locus.TextSpan(from, end));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /// How many words of a name begin here; 0 where none does.
    private int lengthAt(List<WrittenName.Word> words, int at) {
        WrittenName.Word first = words.get(at);
        for (String spelled : spellings(first)) {
            for (WrittenName name : byFirst.getOrDefault(spelled, List.of())) {
                int length = name.words().size();
                boolean rest = at + length <= words.size();
                for (int next = 1; rest && next < length; next++) {
                    rest = words.get(at + next).folded().equals(name.words().get(next));
                }
                if (rest && (length > 1 || !first.small())) {
                    return length;
                }
            }
            if (single.contains(spelled) && !first.small()) {
                return 1;
            }
        }
        return 0;
    }

    /// The word itself, and without the Arabic *and*, *so*, *with*, *for* or *like* that is written onto it.
    private static List<String> spellings(WrittenName.Word word) {
        String folded = word.folded();
        boolean prefixed = folded.length() > SHORTEST_WORD && PREFIXES.indexOf(folded.charAt(0)) >= 0;
        return prefixed ? List.of(folded, folded.substring(1)) : List.of(folded);
    }

    private static boolean isGap(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || c == '-');
    }
}
