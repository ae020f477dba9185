package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.matching.Clusters;
import org.tawthiq.incident.matching.Memberships;
import org.tawthiq.incident.matching.PairSet;

/// Gathers the named victims of a case to persons, as the entries of lists are gathered. Decisions hold: who was said
/// to be one is joined first, and nobody joins who was said to be another.
final class ClosestPersons {

    /// So many claims are compared each with each.
    private static final int EACH_WITH_EACH = 1_500;

    /// A decision outweighs whatever a machine says.
    private static final double DECIDED = 1e6;

    private final VictimPersons persons;
    private final PairSet pairs;
    private final double[] odds;
    private final int[] person;

    ClosestPersons(VictimPersons persons) {
        this.persons = persons;
        int number = persons.entries().size();
        pairs = pairs(persons, number);
        odds = new double[pairs.size()];
        for (int at = 0; at < odds.length; at++) {
            PersonAnswer answer = persons.answer(pairs.one(at), pairs.other(at));
            odds[at] = answer.decided() ? decided(answer) : answer.logOdds();
        }
        person = Clusters.of(apart(number), pairs, odds, _ -> true, EntryMatcher.NOT_COMPARED);
    }

    private static double decided(PersonAnswer answer) {
        return answer.word() == PersonAnswer.Word.SAME ? DECIDED : -DECIDED;
    }

    private static PairSet pairs(VictimPersons persons, int number) {
        PairSet pairs = new PairSet();
        if (number <= EACH_WITH_EACH) {
            for (int one = 0; one < number; one++) {
                for (int other = one + 1; other < number; other++) {
                    pairs.add(one, other);
                }
            }
        } else {
            CandidatePairs candidates = CandidatePairs.of(persons.patterns().columns(), number);
            for (int at = 0; at < candidates.size(); at++) {
                pairs.add(candidates.one(at), candidates.other(at));
            }
            for (PersonAnswer.Word word : PersonAnswer.Word.values()) {
                persons.rulings().pairs(word).forEach(pair -> pairs.add(pair.one(), pair.other()));
            }
        }
        pairs.compact();
        return pairs;
    }

    /// A list for each pair that was said to be two: no group holds two entries of one list.
    private int[][] apart(int number) {
        int[][] lists = new int[number][0];
        int next = 0;
        for (PersonRulings.Pair pair : persons.rulings().pairs(PersonAnswer.Word.DIFFERENT)) {
            lists[pair.one()] = with(lists[pair.one()], next);
            lists[pair.other()] = with(lists[pair.other()], next);
            next++;
        }
        return lists;
    }

    private static int[] with(int[] lists, int list) {
        int[] more = Arrays.copyOf(lists, lists.length + 1);
        more[lists.length] = list;
        return more;
    }

    List<NamedVictim> named() {
        List<Double> probabilities = Memberships.probabilities(pairs, person, odds, EntryMatcher.NOT_COMPARED);
        int[] nearest = nearest();
        List<NamedVictim> named = new ArrayList<>();
        for (int at = 0; at < person.length; at++) {
            named.add(new NamedVictim(
                    persons.claims().get(at),
                    id(person[at]),
                    probabilities.get(at),
                    nearest[at] < 0
                            ? Optional.empty()
                            : Optional.of(new NamedVictim.Nearest(id(nearest[at]), persons.answer(at, nearest[at])))));
        }
        return named;
    }

    private ClaimId id(int at) {
        return persons.claims().get(at).id();
    }

    /// For each the other with the largest log-odds; of the same person where there is one.
    private int[] nearest() {
        int[] nearest = new int[person.length];
        Arrays.fill(nearest, -1);
        double[] best = new double[person.length];
        for (int at = 0; at < odds.length; at++) {
            int one = pairs.one(at);
            int other = pairs.other(at);
            double shown = odds[at] + (person[one] == person[other] ? 2 * DECIDED : 0);
            if (nearest[one] < 0 || shown > best[one]) {
                nearest[one] = other;
                best[one] = shown;
            }
            if (nearest[other] < 0 || shown > best[other]) {
                nearest[other] = one;
                best[other] = shown;
            }
        }
        return nearest;
    }
}
