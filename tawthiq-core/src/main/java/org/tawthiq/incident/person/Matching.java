package org.tawthiq.incident.person;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tawthiq.incident.matching.CountRange;

/// Which entries are one person.
///
/// @param person for each entry the index of the first entry of its person
/// @param probability for each entry that it is rightly where it is: with the others of its person, or alone
/// @param pairs that were compared and speak for one person, the strongest first; empty where not asked for
/// @param dropped pairs of blocks that were too large, which only another key could bring together
/// @param matches expected number of pairs that are one person
/// @param completeness estimated share of the pairs that are one person which were compared; empty where unknown
/// @param persons how many persons the entries are; empty where no draws were asked for or the weights
///     should not be trusted
/// @param doubt why the weights should not be trusted; empty where they may
public record Matching(
        List<Integer> person,
        List<Double> probability,
        List<Pair> pairs,
        long dropped,
        double matches,
        OptionalDouble completeness,
        Optional<CountRange> persons,
        String doubt) {

    public Matching {
        person = List.copyOf(person);
        probability = List.copyOf(probability);
        pairs = List.copyOf(pairs);
    }

    /// Two entries by index.
    ///
    /// @param logOdds natural logarithm of the odds that they are one person
    /// @param reasons one for each field that both have, the weightiest first
    public record Pair(int one, int other, double logOdds, List<FieldReason> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }

        public double probability() {
            return 1 / (1 + Math.exp(-logOdds));
        }
    }

    /// What a field says.
    ///
    /// @param level 0 for no agreement; the highest is equal
    /// @param weight natural logarithm of how much more often it is so for one person than by chance
    public record FieldReason(Field field, int level, double weight) {

        /// How the values agree, as `level-words.tsv` says it.
        public String words() {
            return LevelWords.of(field.kind(), level);
        }
    }
}
