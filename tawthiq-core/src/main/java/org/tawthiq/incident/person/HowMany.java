package org.tawthiq.incident.person;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tawthiq.vocabulary.Bounds;

/// How many persons some victims are. Those whom people said to be one are one; what all their claims say
/// of another holds, and where these disagree it is undecided.
final class HowMany {

    private final VictimPersons persons;
    private final List<List<Integer>> decided;

    /// @param victims by index, sorted
    HowMany(VictimPersons persons, List<Integer> victims) {
        this.persons = persons;
        Map<Integer, List<Integer>> groups = victims.stream()
                .collect(Collectors.groupingBy(persons.rulings()::first, TreeMap::new, Collectors.toList()));
        decided = List.copyOf(groups.values());
    }

    Bounds bounds() {
        int number = decided.size();
        BitSet[] mayBeOne = new BitSet[number];
        int[] first = new int[number];
        for (int one = 0; one < number; one++) {
            mayBeOne[one] = new BitSet();
            first[one] = one;
            for (int other = 0; other < one; other++) {
                PersonAnswer.Word word = answer(decided.get(one), decided.get(other));
                if (word != PersonAnswer.Word.DIFFERENT) {
                    mayBeOne[one].set(other);
                    mayBeOne[other].set(one);
                }
                if (word == PersonAnswer.Word.SAME) {
                    join(first, one, other);
                }
            }
        }
        int least = new LargestApart(mayBeOne).size();
        return Bounds.between(
                least, Math.max(least, Arrays.stream(first).distinct().count()));
    }

    /// The answer on which all pairs between the two agree; undecided where they do not.
    private PersonAnswer.Word answer(List<Integer> ones, List<Integer> others) {
        Set<PersonAnswer.Word> words = EnumSet.noneOf(PersonAnswer.Word.class);
        for (int one : ones) {
            for (int other : others) {
                words.add(persons.answer(one, other).word());
            }
        }
        return words.size() == 1 ? words.iterator().next() : PersonAnswer.Word.UNDECIDED;
    }

    private static void join(int[] first, int one, int other) {
        int kept = Math.min(first[one], first[other]);
        int gone = Math.max(first[one], first[other]);
        Arrays.setAll(first, at -> first[at] == gone ? kept : first[at]);
    }
}
