package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Bounds;

/// Ranges of harm of one incident. Each origin speaks once, in its latest version; the least is the largest number
/// that enough of them support, the most the largest that one gives as the end. See METHOD.md, "Ranges of harm".
final class HarmRule {

    private final List<Claim.Attack> claims;
    private final List<OriginGroup> groups;
    private final SourceDependence sources;
    private final int standard;

    /// @param groups the origins of `claims`
    /// @param standard so many origins must support the least, where so many tell of it
    HarmRule(List<Claim.Attack> claims, List<OriginGroup> groups, SourceDependence sources, int standard) {
        this.claims = claims;
        this.groups = groups;
        this.sources = sources;
        this.standard = standard;
    }

    /// Of all persons.
    ///
    /// @param named who is named as killed
    List<HarmRange> ranges(NamedDead named) {
        List<HarmRange> ranges = new ArrayList<>();
        Map<OriginGroup, OriginFigure> dead = figures(HarmCount.Harm.KILLED, HarmCount.Status.NOT_SAID);
        for (HarmCount.Harm what : HarmCount.Harm.values()) {
            Map<OriginGroup, OriginFigure> told = figures(what, HarmCount.Status.NOT_SAID);
            if (!told.isEmpty()) {
                HarmRange range = range(what, told.values());
                ranges.add(what == HarmCount.Harm.INJURED ? mayHaveDied(range, told, dead) : range);
            }
        }
        return named.persons().least() == 0 ? ranges : bounded(ranges, named);
    }

    /// Of those of one status alone, as far as claims tell it; a claim that tells no status says nothing of it.
    Map<HarmCount.Status, List<HarmRange>> byStatus(List<HarmRange> totals) {
        Map<HarmCount.Status, List<HarmRange>> byStatus = new EnumMap<>(HarmCount.Status.class);
        for (HarmCount.Status status : HarmCount.Status.values()) {
            List<HarmRange> ranges = new ArrayList<>();
            for (HarmCount.Harm what : HarmCount.Harm.values()) {
                Map<OriginGroup, OriginFigure> told =
                        status == HarmCount.Status.NOT_SAID ? Map.of() : figures(what, status);
                if (!told.isEmpty()) {
                    ranges.add(withinTotal(range(what, told.values()), totals));
                }
            }
            if (!ranges.isEmpty()) {
                byStatus.put(status, ranges);
            }
        }
        return byStatus;
    }

    private Map<OriginGroup, OriginFigure> figures(HarmCount.Harm what, HarmCount.Status status) {
        Map<OriginGroup, OriginFigure> figures = new LinkedHashMap<>();
        for (OriginGroup group : groups) {
            List<OriginFigure.Said> said = claims.stream()
                    .filter(claim -> group.claims().contains(claim.id()))
                    .flatMap(claim -> said(claim, what, status).stream())
                    .toList();
            if (!said.isEmpty()) {
                figures.put(group, OriginFigure.of(said));
            }
        }
        return figures;
    }

    private Optional<OriginFigure.Said> said(Claim.Attack claim, HarmCount.Harm what, HarmCount.Status status) {
        Optional<Source> source = sources.source(claim.statement().citation().source());
        return StatusFigures.of(claim, what, status)
                .map(figure -> new OriginFigure.Said(
                        claim.id(),
                        figure.bounds(),
                        figure.stated(),
                        source.flatMap(known -> known.published().toOptional()),
                        source.flatMap(known -> known.publisher().toOptional())
                                .orElse(claim.statement().citation().source().value())));
    }

    private HarmRange range(HarmCount.Harm what, Collection<OriginFigure> origins) {
        long least = supported(origins.stream().map(OriginFigure::bounds).toList());
        OptionalLong most = most(origins);
        return new HarmRange(
                what,
                new Bounds(least, most),
                leastRule(origins.size()),
                most.isPresent() ? HarmRange.Rule.LARGEST_TOLD : HarmRange.Rule.LEFT_OPEN,
                0,
                origins.stream()
                        .flatMap(origin -> Stream.concat(origin.standing().stream(), origin.replaced().stream()))
                        .map(OriginFigure.Said::claim)
                        .sorted()
                        .toList(),
                distinct(origins.stream()
                        .flatMap(origin -> origin.standing().stream())
                        .toList()),
                distinct(origins.stream()
                        .flatMap(origin -> origin.replaced().stream())
                        .toList()));
    }

    private HarmRange.Rule leastRule(int origins) {
        if (origins == 1) {
            return HarmRange.Rule.THE_ONLY_ORIGIN;
        }
        return origins >= standard ? HarmRange.Rule.SUPPORTED_BY_ORIGINS : HarmRange.Rule.TOO_FEW_ORIGINS;
    }

    /// The largest end that an origin gives; none where one tells of more than all ends and leaves it open.
    private static OptionalLong most(Collection<OriginFigure> origins) {
        OptionalLong closed = origins.stream()
                .filter(origin -> !origin.bounds().isOpen())
                .mapToLong(origin -> origin.bounds().largestTold())
                .max();
        boolean beyond = origins.stream()
                .anyMatch(origin -> origin.bounds().isOpen() && origin.bounds().least() > closed.orElse(-1));
        return beyond ? OptionalLong.empty() : closed;
    }

    /// The largest least that enough origins reach.
    private long supported(Collection<Bounds> origins) {
        List<Long> leasts = origins.stream()
                .map(Bounds::least)
                .sorted(Comparator.reverseOrder())
                .toList();
        return leasts.get(Math.min(standard, leasts.size()) - 1);
    }

    /// Injured persons of an earlier bulletin who may be among the dead of a later one of the same origin count
    /// once: its least falls by as many as the dead have risen since.
    private HarmRange mayHaveDied(
            HarmRange range, Map<OriginGroup, OriginFigure> injured, Map<OriginGroup, OriginFigure> dead) {
        List<Bounds> left = new ArrayList<>();
        injured.forEach((group, figure) -> left.add(figure.bounds()
                .minus(Bounds.between(
                        0,
                        Optional.ofNullable(dead.get(group))
                                .map(killed -> risen(figure, killed))
                                .orElse(0L)))));
        return range.bounded(new Bounds(supported(left), range.most()), HarmRange.Rule.INJURED_MAY_HAVE_DIED);
    }

    /// So many more dead than when the injured were told last.
    private static long risen(OriginFigure injured, OriginFigure killed) {
        if (injured.since().isEmpty() || killed.since().isEmpty()) {
            return 0;
        }
        long before = killed.at(injured.since().get()).map(Bounds::least).orElse(0L);
        return killed.since().get().isAfter(injured.since().get())
                ? Math.max(0, killed.bounds().largestTold() - before)
                : 0;
    }

    private static List<HarmRange> bounded(List<HarmRange> ranges, NamedDead named) {
        HarmRange killed = HarmRange.of(ranges, HarmCount.Harm.KILLED)
                .orElse(new HarmRange(
                        HarmCount.Harm.KILLED,
                        Bounds.UNKNOWN,
                        HarmRange.Rule.NAMED_PERSONS,
                        HarmRange.Rule.LEFT_OPEN,
                        0,
                        List.of(),
                        List.of(),
                        List.of()));
        List<HarmRange> bounded = new ArrayList<>(List.of(killed.naming(named)));
        ranges.stream().filter(range -> range.what() != HarmCount.Harm.KILLED).forEach(bounded::add);
        return bounded;
    }

    private static HarmRange withinTotal(HarmRange range, List<HarmRange> totals) {
        return HarmRange.of(totals, range.what())
                .flatMap(total -> range.bounds().with(new Bounds(0, total.most())))
                .map(within -> range.bounded(within, HarmRange.Rule.WITHIN_THE_TOTAL))
                .orElse(range);
    }

    private static List<HarmRange.Figure> distinct(List<OriginFigure.Said> said) {
        Map<String, List<OriginFigure.Said>> distinct = new TreeMap<>();
        said.forEach(one -> distinct.computeIfAbsent(
                        "%019d %s".formatted(one.bounds().least(), one.bounds().most()), _ -> new ArrayList<>())
                .add(one));
        return distinct.values().stream()
                .map(group -> new HarmRange.Figure(
                        group.getFirst().bounds(), group.getFirst().stated(), claims(group)))
                .toList();
    }

    private static List<ClaimId> claims(List<OriginFigure.Said> said) {
        return said.stream().map(OriginFigure.Said::claim).sorted().toList();
    }
}
