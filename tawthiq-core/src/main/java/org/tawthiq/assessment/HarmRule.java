package org.tawthiq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Count;

/// Ranges of harm: the least is supported by two independent origins, or by the only one; the most is the
/// largest given. A copied report changes nothing, since an origin speaks once. See METHOD.md, "Ranges of harm".
final class HarmRule {

    private HarmRule() {}

    static List<HarmRange> ranges(List<Claim.Attack> claims, List<OriginGroup> groups) {
        return ranges(claims, groups, claim -> totals(claim.harm()));
    }

    /// Ranges of those of one status alone, as far as claims tell it; a claim that tells no status says
    /// nothing of it.
    static Map<HarmCount.Status, List<HarmRange>> byStatus(List<Claim.Attack> claims, List<OriginGroup> groups) {
        Map<HarmCount.Status, List<HarmRange>> byStatus = new EnumMap<>(HarmCount.Status.class);
        for (HarmCount.Status status : HarmCount.Status.values()) {
            List<HarmRange> ranges = status == HarmCount.Status.NOT_SAID
                    ? List.of()
                    : ranges(claims, groups, claim -> of(claim.harm(), status));
            if (!ranges.isEmpty()) {
                byStatus.put(status, ranges);
            }
        }
        return byStatus;
    }

    private static List<HarmCount> totals(List<HarmCount> harm) {
        return harm.stream().filter(count -> !count.part()).toList();
    }

    /// The totals of the status, or its one part of a total that is told without it: "11 people, seven of
    /// them civilians". Of several parts it is not told whether one holds another.
    private static List<HarmCount> of(List<HarmCount> harm, HarmCount.Status status) {
        List<HarmCount> of =
                harm.stream().filter(count -> count.status() == status).toList();
        List<HarmCount> found = new ArrayList<>();
        for (HarmCount.Harm what : HarmCount.Harm.values()) {
            List<HarmCount> here =
                    of.stream().filter(count -> count.what() == what).toList();
            List<HarmCount> totals = totals(here);
            found.addAll(totals.isEmpty() && here.size() == 1 ? here : totals);
        }
        return found;
    }

    private static List<HarmRange> ranges(
            List<Claim.Attack> claims, List<OriginGroup> groups, Function<Claim.Attack, List<HarmCount>> counted) {
        List<HarmRange> ranges = new ArrayList<>();
        for (HarmCount.Harm what : HarmCount.Harm.values()) {
            List<Said> said = claims.stream()
                    .flatMap(claim -> said(claim, what, counted.apply(claim)).stream())
                    .toList();
            if (!said.isEmpty()) {
                ranges.add(range(what, said, groups));
            }
        }
        return ranges;
    }

    /// What one claim says in all: its total, or the sum of its totals where it gives several kinds of
    /// persons.
    private record Said(ClaimId claim, long least, OptionalLong most, String stated) {}

    private static List<Said> said(Claim.Attack claim, HarmCount.Harm what, List<HarmCount> counted) {
        List<HarmCount> totals =
                counted.stream().filter(harm -> harm.what() == what).toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        long least = totals.stream().mapToLong(harm -> harm.count().least()).sum();
        boolean open = totals.stream().map(HarmCount::count).map(Count::most).anyMatch(OptionalLong::isEmpty);
        OptionalLong most = open
                ? OptionalLong.empty()
                : OptionalLong.of(totals.stream()
                        .mapToLong(harm -> harm.count().most().orElseThrow())
                        .sum());
        return List.of(new Said(claim.id(), least, most, totals.getFirst().stated()));
    }

    private static HarmRange range(HarmCount.Harm what, List<Said> said, List<OriginGroup> groups) {
        List<Said> byOrigin = groups.stream()
                .flatMap(group -> said.stream()
                        .filter(one -> group.claims().contains(one.claim()))
                        .limit(1))
                .toList();
        List<Long> leasts = said.stream()
                .filter(one -> byOrigin.contains(one) || byOrigin.isEmpty())
                .map(Said::least)
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean one = leasts.size() == 1;
        long least = one ? leasts.getFirst() : leasts.get(1);
        long top = said.stream()
                .mapToLong(figure -> figure.most().isPresent() ? figure.most().getAsLong() : figure.least())
                .max()
                .orElse(least);
        boolean allOpen = said.stream().allMatch(figure -> figure.most().isEmpty());
        OptionalLong most = allOpen ? OptionalLong.empty() : OptionalLong.of(Math.max(top, least));
        return new HarmRange(
                what,
                least,
                most,
                one ? "the_only_origin" : "least_of_two_origins",
                said.stream().map(Said::claim).sorted().toList(),
                figures(said));
    }

    private static List<HarmRange.Figure> figures(List<Said> said) {
        Map<String, List<Said>> distinct = new TreeMap<>();
        said.forEach(one -> distinct.computeIfAbsent(
                        "%012d %s".formatted(one.least(), one.most()), _ -> new ArrayList<>())
                .add(one));
        return distinct.values().stream()
                .map(group -> new HarmRange.Figure(
                        group.getFirst().least(),
                        group.getFirst().most(),
                        group.getFirst().stated(),
                        group.stream().map(Said::claim).sorted().toList()))
                .toList();
    }
}
