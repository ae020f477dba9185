package org.tawthiq.assessment.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.incident.Incident;
import org.tawthiq.source.SourceId;

/// Which sources give the same number of killed where more sources give another, incident after incident. One such
/// number says nothing, since a later toll is shared by all who tell it late; several say a little. A convention:
/// METHOD.md, "Independent origins".
public final class SharedFigures {

    public static final SharedFigures NONE = new SharedFigures(List.of(), Map.of());

    private static final int FOR_EACH_FURTHER = 100;
    private static final int MOST = 400;

    /// A figure that more sources give is no rare one.
    private static final int FEW = 5;

    /// For each pair, the one that sorts first before the other: how many rare figures it shares.
    private final Map<SourceId, Map<SourceId, Integer>> shared = new TreeMap<>();

    /// What each source tells of each incident that it tells an exact number of.
    private final Map<SourceId, Map<Integer, Long>> told = new TreeMap<>();

    /// @param claims in force
    public SharedFigures(Collection<Incident> incidents, Map<ClaimId, Claim> claims) {
        int number = 0;
        for (Incident incident : incidents) {
            add(number++, figures(incident, claims));
        }
    }

    /// @param rare in how many incidents both give a figure that more others contradict, less those in which the
    ///     two contradict each other
    public record Likeness(int thousandths, int rare) {}

    /// @param one sorts before `other`
    public Optional<Likeness> between(SourceId one, SourceId other) {
        int alike = shared.getOrDefault(one, Map.of()).getOrDefault(other, 0);
        if (alike < 2) {
            return Optional.empty();
        }
        Map<Integer, Long> ofOther = told.getOrDefault(other, Map.of());
        int rare = alike
                - (int) told.getOrDefault(one, Map.of()).entrySet().stream()
                        .filter(figure -> ofOther.containsKey(figure.getKey()))
                        .filter(figure -> !figure.getValue().equals(ofOther.get(figure.getKey())))
                        .count();
        return rare < 2
                ? Optional.empty()
                : Optional.of(new Likeness(Math.min(MOST, FOR_EACH_FURTHER * (rare - 1)), rare));
    }

    /// Sources by the exact total that they give; one that gives several gives none.
    private static Map<Long, Set<SourceId>> figures(Incident incident, Map<ClaimId, Claim> claims) {
        Map<SourceId, Set<Long>> bySource = new TreeMap<>();
        for (ClaimId id : incident.claims()) {
            if (claims.get(id) instanceof Claim.Attack attack) {
                attack.harm().stream()
                        .filter(harm -> harm.what() == HarmCount.Harm.KILLED && !harm.part())
                        .filter(harm -> harm.count()
                                .most()
                                .equals(OptionalLong.of(harm.count().least())))
                        .forEach(harm -> bySource.computeIfAbsent(
                                        attack.statement().citation().source(), _ -> new TreeSet<>())
                                .add(harm.count().least()));
            }
        }
        Map<Long, Set<SourceId>> byFigure = new TreeMap<>();
        bySource.forEach((source, told) -> {
            if (told.size() == 1) {
                byFigure.computeIfAbsent(told.iterator().next(), _ -> new TreeSet<>())
                        .add(source);
            }
        });
        return byFigure;
    }

    private void add(int incident, Map<Long, Set<SourceId>> byFigure) {
        int most = byFigure.values().stream().mapToInt(Set::size).max().orElse(0);
        byFigure.forEach((figure, holders) -> {
            holders.forEach(
                    source -> told.computeIfAbsent(source, _ -> new TreeMap<>()).put(incident, figure));
            if (holders.size() < most && holders.size() <= FEW) {
                pairs(holders);
            }
        });
    }

    private void pairs(Set<SourceId> holders) {
        for (SourceId one : holders) {
            for (SourceId other : holders) {
                if (one.compareTo(other) < 0) {
                    shared.computeIfAbsent(one, _ -> new TreeMap<>()).merge(other, 1, Integer::sum);
                }
            }
        }
    }
}
