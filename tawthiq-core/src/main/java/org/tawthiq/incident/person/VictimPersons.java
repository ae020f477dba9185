package org.tawthiq.incident.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Bounds;

/// Who the named victims of a case are: any two of their claims name one person, or two, or it is undecided. With the
/// engine of lists of persons; weights are learned where the claims are enough, and made by hand elsewhere. What a
/// person decides on a pair goes before. METHOD.md, "Victims of a case".
public final class VictimPersons {

    /// Fewer claims teach no weights.
    private static final int LEARN_FROM = 200;

    private static final long SEED = 1;

    private final VictimEntries victims;
    private final Map<ClaimId, Integer> indexOf = new HashMap<>();
    private final Set<ClaimId> families = new TreeSet<>();
    private final PersonRulings rulings;
    private final Patterns patterns;
    private final PairJudge judge;
    private final String unlearned;

    private VictimPersons(VictimEntries victims, List<LinkRuling> decided, VictimWords words) {
        this.victims = victims;
        victims.claims().forEach(claim -> indexOf.put(claim.id(), indexOf.size()));
        victims.families().forEach(claim -> families.add(claim.id()));
        rulings = new PersonRulings(decided, indexOf);
        patterns = new Patterns(VictimEntries.FIELDS, victims.entries());
        int number = victims.entries().size();
        NameLimits limits = new NameLimits(words);
        if (number < LEARN_FROM) {
            unlearned = "%d named victims are fewer than the %d that teach weights".formatted(number, LEARN_FROM);
            judge = new PairJudge(patterns, new MadeWeigher(patterns.columns()), limits);
        } else {
            MatchWeights learned = MatchWeights.learn(patterns, number, compared(), SEED);
            unlearned = learned.doubt();
            judge = new PairJudge(
                    patterns,
                    unlearned.isEmpty()
                            ? new LearnedWeigher(patterns, learned, number)
                            : new MadeWeigher(patterns.columns()),
                    limits);
        }
    }

    /// @param claims in force; those of victims with a name are compared
    /// @param rulings of people in force, oldest first
    /// @param texts by source, as far as there are any: an age may stand behind a name
    public static VictimPersons of(
            Collection<? extends Claim> claims, List<LinkRuling> rulings, Map<SourceId, String> texts) {
        VictimWords words = new VictimWords();
        return new VictimPersons(VictimEntries.of(claims, texts, words), rulings, words);
    }

    private long[] compared() {
        CandidatePairs candidates =
                CandidatePairs.of(patterns.columns(), victims.entries().size());
        long[] compared = new long[candidates.size()];
        for (int at = 0; at < compared.length; at++) {
            compared[at] = patterns.of(candidates.one(at), candidates.other(at));
        }
        return compared;
    }

    /// Why the weights are made by hand; empty where they are learned.
    public String unlearned() {
        return unlearned;
    }

    /// Claims of one person each, sorted.
    public List<Claim.Victim> claims() {
        return victims.claims();
    }

    /// Claims that name a family: they are compared with nobody.
    public List<Claim.Victim> families() {
        return victims.families();
    }

    /// Both claims are among [#claims].
    public PersonAnswer answer(ClaimId one, ClaimId other) {
        return answer(index(one), index(other));
    }

    private int index(ClaimId claim) {
        Integer index = indexOf.get(claim);
        if (index == null) {
            throw new IllegalArgumentException("claim (%s) names no victim".formatted(claim));
        }
        return index;
    }

    PersonAnswer answer(int one, int other) {
        PersonAnswer answer = judge.answer(one, other);
        return rulings.of(one, other).map(answer::decided).orElse(answer);
    }

    PersonRulings rulings() {
        return rulings;
    }

    Patterns patterns() {
        return patterns;
    }

    List<Entry> entries() {
        return victims.entries();
    }

    /// How many persons the claims name: at least those of whom any two are certainly two; at most as many as remain
    /// where only those who certainly are one count as one. Open above where a family is named.
    public Bounds persons(Collection<ClaimId> named) {
        List<Integer> at = named.stream()
                .distinct()
                .sorted()
                .map(indexOf::get)
                .filter(Objects::nonNull)
                .toList();
        Bounds bounds = new HowMany(this, at).bounds();
        return named.stream().anyMatch(families::contains) ? Bounds.from(Math.max(1, bounds.least())) : bounds;
    }

    /// Sentences on decisions that cannot all hold.
    public List<String> contradictions() {
        return rulings.contradicted().stream()
                .map(pair -> "the claims %s and %s are said to name two persons, and other decisions make them one"
                        .formatted(
                                victims.claims().get(pair.one()).id().value(),
                                victims.claims().get(pair.other()).id().value()))
                .toList();
    }

    /// The closest groups, each told of its claims with their probabilities.
    public List<NamedVictim> closest() {
        return new ClosestPersons(this).named();
    }
}
