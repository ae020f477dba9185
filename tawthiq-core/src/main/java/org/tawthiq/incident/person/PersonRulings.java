package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.LinkRuling;

/// What people said of pairs of victims, and what follows from it; the last word on a pair holds. Decisions on other
/// claims wait.
final class PersonRulings {

    /// Two victims by index, the smaller first.
    record Pair(int one, int other) {
        static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    private final Map<Pair, PersonAnswer.Word> said = new HashMap<>();
    /// The first of those who were said to be one, by chains of decisions.
    private final int[] first;
    private final Set<Pair> apart = new HashSet<>();

    /// @param rulings oldest first
    /// @param indexOf of the victims that are here
    PersonRulings(List<LinkRuling> rulings, Map<ClaimId, Integer> indexOf) {
        for (LinkRuling ruling : rulings) {
            Integer one = indexOf.get(ruling.one());
            Integer other = indexOf.get(ruling.other());
            if (one != null && other != null && !one.equals(other)) {
                said.put(Pair.of(one, other), word(ruling));
            }
        }
        first = new int[indexOf.size()];
        Arrays.setAll(first, at -> at);
        pairs(PersonAnswer.Word.SAME).forEach(this::join);
        pairs(PersonAnswer.Word.DIFFERENT).forEach(pair -> apart.add(Pair.of(first[pair.one()], first[pair.other()])));
    }

    private static PersonAnswer.Word word(LinkRuling ruling) {
        return switch (ruling) {
            case LinkRuling.Same _ -> PersonAnswer.Word.SAME;
            case LinkRuling.Different _ -> PersonAnswer.Word.DIFFERENT;
        };
    }

    private void join(Pair pair) {
        int kept = Math.min(first[pair.one()], first[pair.other()]);
        int gone = Math.max(first[pair.one()], first[pair.other()]);
        Arrays.setAll(first, at -> first[at] == gone ? kept : first[at]);
    }

    /// Empty where nothing that people said bears on the two.
    Optional<PersonAnswer.Word> of(int one, int other) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        PersonAnswer.Word word = said.get(Pair.of(one, other));
        if (word != null) {
            return Optional.of(word);
        }
        if (first[one] == first[other]) {
            return Optional.of(PersonAnswer.Word.SAME);
        }
        return apart.contains(Pair.of(first[one], first[other]))
                ? Optional.of(PersonAnswer.Word.DIFFERENT)
                : Optional.empty();
    }

    /// The first of all whom decisions make one with this.
    int first(int victim) {
        return first[victim];
    }

    /// All that bear on pairs, sorted.
    List<Pair> pairs(PersonAnswer.Word word) {
        List<Pair> found = new ArrayList<>();
        said.forEach((pair, told) -> {
            if (told == word) {
                found.add(pair);
            }
        });
        found.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        return found;
    }

    /// Pairs that were said to be two, and whom other decisions make one.
    List<Pair> contradicted() {
        return pairs(PersonAnswer.Word.DIFFERENT).stream()
                .filter(pair -> first[pair.one()] == first[pair.other()])
                .toList();
    }
}
