package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.vocabulary.DateExtent;

class ClaimBlocksTest {

    private static final int MOST_DAYS = 62;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPairOfNearDaysThatTheRulesDoNotCallTwoIsCompared(long seed) {
        List<Claim.Attack> claims = new VariedClaims(seed).claims(90);
        RuleJudge judge = new RuleJudge(claims, LinkWeights.shipped());
        PairSet compared = judge.candidates();
        int expected = 0;
        for (int one = 0; one < claims.size(); one++) {
            for (int other = one + 1; other < claims.size(); other++) {
                if (areNear(claims.get(one), claims.get(other)) && !Verdict.isDifferent(judge.verdict(one, other))) {
                    expected++;
                    assertThat(compared.contains(one, other))
                            .as("%s with %s", claims.get(one), claims.get(other))
                            .isTrue();
                }
            }
        }
        assertThat(expected).isGreaterThan(500);
    }

    @Test
    void claimsOfOnePlaceFarApartInTimeAreNotCompared() {
        List<Claim.Attack> claims = new ArrayList<>();
        LocalDate day = LocalDate.of(2031, 1, 1);
        for (int at = 0; at < 400; at++) {
            claims.add(claim("n" + at).on(day.plusDays(at).toString()).in(ALPHA).attack());
        }
        assertThat(new RuleJudge(claims, LinkWeights.shipped()).candidates().size())
                .isEqualTo(399);
    }

    @Test
    void aCrowdIsComparedInPartAndItIsSaid() {
        List<Claim.Attack> claims = new ArrayList<>();
        for (int at = 0; at < 1000; at++) {
            claims.add(
                    claim("n" + at).on("2031-01-01").in(ALPHA).killing(at % 7).attack());
        }
        RuleJudge judge = new RuleJudge(claims, LinkWeights.shipped());
        assertThat(judge.candidates().size()).isEqualTo(100 * 1000 - 100 * 101 / 2);
        assertThat(judge.leftOut())
                .anyMatch(text -> text.startsWith("1000 claims stand in crowds") && text.contains("100 on either side"))
                .anyMatch(text -> text.startsWith("at most %d pairs".formatted(4 * 900 * 899 / 2)));
    }

    @Test
    void inACrowdThoseOfOneNumberAreComparedFirst() {
        List<Claim.Attack> claims = new ArrayList<>();
        for (int at = 0; at < 210; at++) {
            claims.add(
                    claim("n" + at).on("2031-01-01").in(ALPHA).killing(at % 105).attack());
        }
        PairSet compared = new RuleJudge(claims, LinkWeights.shipped()).candidates();
        for (int at = 0; at < 105; at++) {
            assertThat(compared.contains(at, at + 105)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neighboursAskedOneByOneAreThePairsOfAllInWhateverStepsClaimsCame(long seed) {
        List<Placement> claims = TraitMaker.of(new VariedClaims(seed).claims(120)).stream()
                .map(Placement::new)
                .toList();
        ClaimBlocks<Placement> grown = new ClaimBlocks<>(claims.subList(0, 40), 4);
        Set<Set<String>> found = names(grown, grown.pairs());
        Set<Set<String>> parted = new HashSet<>();
        for (int from = 40; from < 120; from += 16) {
            grown.add(claims.subList(from, from + 16), (one, other) -> parted.add(names(grown, one, other)));
        }
        ClaimBlocks<Placement> whole = new ClaimBlocks<>(claims, 4);
        Set<Set<String>> expected = names(whole, whole.pairs());
        Set<Set<String>> neighbours = new HashSet<>();
        for (int claim = 0; claim < 120; claim++) {
            int here = claim;
            grown.neighbours(here, other -> neighbours.add(names(grown, here, other)));
        }
        assertThat(neighbours).isEqualTo(expected);
        found.removeAll(expected);
        assertThat(parted).containsAll(found).doesNotContainAnyElementsOf(expected);
        assertThat(found).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 40})
    void whatACrowdLeavesOutIsEstimatedFromASample(int aside) {
        List<Claim.Attack> claims = new VariedClaims(3).claims(1_500);
        RuleJudge cut = new RuleJudge(claims, LinkWeights.shipped(), aside);
        RuleJudge whole = new RuleJudge(claims, LinkWeights.shipped(), 1_500);
        PairSet compared = cut.candidates();
        PairSet all = whole.candidates();
        double missed = 0;
        for (CrowdSample.Pair pair : cut.notCompared()) {
            missed += compared.contains(pair.one(), pair.other()) ? 0 : pair.standsFor();
        }
        assertThat(missed).isCloseTo((double) all.size() - compared.size(), withinPercentage(10));
    }

    private static Set<Set<String>> names(ClaimBlocks<Placement> blocks, PairSet pairs) {
        Set<Set<String>> names = new HashSet<>();
        for (int at = 0; at < pairs.size(); at++) {
            names.add(names(blocks, pairs.one(at), pairs.other(at)));
        }
        return names;
    }

    private static Set<String> names(ClaimBlocks<Placement> blocks, int one, int other) {
        return Set.of(blocks.at(one).id().value(), blocks.at(other).id().value());
    }

    private static boolean areNear(Claim.Attack one, Claim.Attack other) {
        Set<Long> days = days(one);
        return days(other).stream()
                .anyMatch(day -> days.contains(day - 1) || days.contains(day) || days.contains(day + 1));
    }

    private static Set<Long> days(Claim.Attack claim) {
        DateExtent extent = claim.date().extent();
        Optional<LocalDate> from = extent.from();
        Optional<LocalDate> to = extent.to();
        if (from.isEmpty() || to.isEmpty()) {
            return Set.of();
        }
        long first = from.get().toEpochDay();
        long last = to.get().toEpochDay();
        return last - first > MOST_DAYS
                ? Set.of(first, last)
                : from.get()
                        .datesUntil(to.get().plusDays(1))
                        .map(LocalDate::toEpochDay)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
