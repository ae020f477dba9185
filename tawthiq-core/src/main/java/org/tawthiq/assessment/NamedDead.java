package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Modality;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Code;

/// Persons who are named as killed in an attack: they bound the number of its dead from below.
///
/// @param persons how many they are: at least those of whom any two are certainly two, at most those of whom none are
///     certainly one
/// @param by the claims that name them, sorted
public record NamedDead(Bounds persons, List<ClaimId> by) {

    static final NamedDead NOBODY = new NamedDead(Bounds.NONE, List.of());

    /// Characters between the words on a death and those on the attack.
    private static final int NEAR = 300;

    private static final Code KILLED = new Code("killed");

    public NamedDead {
        by = List.copyOf(by);
    }

    /// Looks up the named dead of incidents.
    public static final class Register {
        private final Map<SourceId, List<Claim.Victim>> victims = new TreeMap<>();
        private final Map<SourceId, List<Claim.Attack>> attacks = new TreeMap<>();

        private final VictimPersons persons;
        private final Predicate<ClaimId> told;

        /// @param claims all in force
        /// @param persons who the victims among `claims` are
        /// @param told whether a claim may be named; others bound the number alone
        public Register(Collection<Claim> claims, VictimPersons persons, Predicate<ClaimId> told) {
            this.persons = persons;
            this.told = told;
            for (Claim claim : claims) {
                SourceId source = claim.statement().citation().source();
                if (claim instanceof Claim.Attack attack) {
                    attacks.computeIfAbsent(source, _ -> new ArrayList<>()).add(attack);
                } else if (claim instanceof Claim.Victim victim && isNamedDead(victim)) {
                    victims.computeIfAbsent(source, _ -> new ArrayList<>()).add(victim);
                }
            }
        }

        /// Those who are named by the sources of `members` and can have died in no other attack that their source
        /// tells of.
        public NamedDead of(Collection<Claim.Attack> members) {
            Set<ClaimId> inside = Set.copyOf(members.stream().map(Claim::id).toList());
            List<Claim.Victim> dead = members.stream()
                    .map(member -> member.statement().citation().source())
                    .distinct()
                    .flatMap(source -> victims.getOrDefault(source, List.of()).stream())
                    .filter(victim -> belongs(victim, inside))
                    .sorted(Comparator.comparing(Claim::id))
                    .toList();
            List<ClaimId> named = dead.stream().map(Claim::id).toList();
            return dead.isEmpty()
                    ? NOBODY
                    : new NamedDead(
                            persons.persons(named), named.stream().filter(told).toList());
        }

        private boolean belongs(Claim.Victim victim, Set<ClaimId> members) {
            List<Claim.Attack> possible =
                    attacks.getOrDefault(victim.statement().citation().source(), List.of()).stream()
                            .filter(attack -> mayHaveDiedIn(victim, attack))
                            .toList();
            return possible.stream().allMatch(attack -> members.contains(attack.id()))
                    && possible.stream().anyMatch(attack -> isTiedTo(victim, attack));
        }
    }

    private static boolean isNamedDead(Claim.Victim victim) {
        Modality modality = victim.statement().modality();
        return victim.name().isKnown()
                && victim.happened().contains(KILLED)
                && (modality == Modality.ASSERTED || modality == Modality.ALLEGED);
    }

    /// Whether the words tie the death to the attack: the same day or place, or near it in the text.
    private static boolean isTiedTo(Claim.Victim victim, Claim.Attack attack) {
        boolean day = victim.date().isStated() && attack.date().isStated();
        boolean place = !victim.places().isEmpty() && !attack.places().isEmpty();
        return day || place || isNear(victim, attack);
    }

    private static boolean isNear(Claim.Victim victim, Claim.Attack attack) {
        return victim.statement().citation().locus() instanceof Locus.TextSpan(int start, int end)
                && attack.statement().citation().locus() instanceof Locus.TextSpan(int from, int to)
                && Math.max(start, from) - Math.min(end, to) <= NEAR;
    }

    /// What is not told excludes nothing.
    private static boolean mayHaveDiedIn(Claim.Victim victim, Claim.Attack attack) {
        boolean day = !victim.date().isStated()
                || !attack.date().isStated()
                || victim.date().extent().overlaps(attack.date().extent());
        return day
                && (victim.places().isEmpty()
                        || attack.places().isEmpty()
                        || PlaceRule.together(
                                victim.places().getFirst(), attack.places().getFirst()));
    }
}
