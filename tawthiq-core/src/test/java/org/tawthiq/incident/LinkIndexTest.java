package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.TestClaim;

class LinkIndexTest {

    private static final LinkWeights WEIGHTS = LinkWeights.shipped();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void stepsGiveTheClustersThatAllAtOnceGives(long seed) {
        steps(seed, ClaimBlocks.MOST_ASIDE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void soTheyDoInCrowdsThatAreComparedInPart(long seed) {
        steps(seed, 3);
    }

    /// Claims come in random steps and decisions with them; the last step takes one decision back.
    private static void steps(long seed, int aside) {
        Random random = new Random(seed);
        List<Claim.Attack> claims = new ArrayList<>(new VariedClaims(seed).claims(150));
        Collections.shuffle(claims, random);
        List<LinkRuling> rulings = new ArrayList<>();
        LinkIndex index = new LinkIndex(new RuleJudge(List.of(), WEIGHTS, aside), List.of(), List.of());
        Map<IncidentId, Incident> kept = new HashMap<>();
        int from = 0;
        while (from < claims.size()) {
            int to = Math.min(claims.size(), from + 1 + random.nextInt(30));
            rulings.add(ruling(claims, random));
            keep(kept, index.add(claims.subList(from, to), Map.of(), rulings));
            from = to;
        }
        rulings.remove(random.nextInt(rulings.size()));
        keep(kept, index.add(List.of(), Map.of(), rulings));

        List<Claim.Attack> told = Linker.told(claims);
        RuleJudge judge = new RuleJudge(told, WEIGHTS, aside);
        List<List<Incident.Membership>> expected = new ClusterBuilder(told, judge, rulings).clusters();
        assertThat(members(index.incidents())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(kept.values()).containsExactlyInAnyOrderElementsOf(index.incidents());
        assertThat(expected).hasSizeBetween(60, 145);
    }

    private static void keep(Map<IncidentId, Incident> kept, LinkChange change) {
        change.gone().forEach(kept::remove);
        change.changed().forEach(incident -> kept.put(incident.id(), incident));
    }

    static LinkRuling ruling(List<Claim.Attack> claims, Random random) {
        ClaimId one = claims.get(random.nextInt(claims.size())).id();
        ClaimId other = claims.get(random.nextInt(claims.size())).id();
        return random.nextBoolean() ? new LinkRuling.Same(one, other) : new LinkRuling.Different(one, other);
    }

    static List<List<Incident.Membership>> members(Collection<Incident> incidents) {
        return incidents.stream().map(Incident::members).toList();
    }

    @Test
    void whatWasLinkedAllAtOnceIsTakenAsItIsAndGrows() {
        List<Claim.Attack> claims = new VariedClaims(11).claims(200);
        List<Claim.Attack> first = claims.subList(0, 180);
        Linker linker = new Linker(WEIGHTS);
        Linking before = linker.link(first, List.of(), List.of());
        LinkIndex index = new LinkIndex(WEIGHTS, first, Map.of(), List.of(), before.incidents());
        LinkChange change = index.add(claims.subList(180, 200), Map.of(), List.of());
        Linking after = linker.link(claims, List.of(), before.incidents());
        assertThat(index.incidents()).isEqualTo(after.incidents());
        assertThat(change.changed())
                .isEqualTo(after.incidents().stream()
                        .filter(incident -> !before.incidents().contains(incident))
                        .toList());
        assertThat(change.open()).isSubsetOf(after.open());
    }

    @Test
    void aPairThatOnlyAPersonCanDecideIsToldWithTheStepThatBringsIt() {
        LinkIndex index = new LinkIndex(WEIGHTS, List.of(), Map.of(), List.of(), List.of());
        index.add(List.of(told("one").killing(3).attack()), Map.of(), List.of());
        LinkChange change = index.add(
                List.of(claim("two").on("2031-01-02").in(ALPHA).killing(3).attack()), Map.of(), List.of());
        assertThat(change.open()).singleElement().satisfies(open -> {
            assertThat(open.one()).isEqualTo(id("one"));
            assertThat(open.other()).isEqualTo(id("two"));
        });
        assertThat(change.changed()).singleElement().extracting(Incident::id).isEqualTo(new IncidentId("i-two"));
    }

    @Test
    void aStepTouchesOnlyWhatHangsTogetherWithIt() {
        List<Claim.Attack> claims = new VariedClaims(5).claims(100);
        LinkIndex index = new LinkIndex(
                WEIGHTS,
                claims,
                Map.of(),
                List.of(),
                new Linker(WEIGHTS).link(claims, List.of(), List.of()).incidents());
        LinkChange change =
                index.add(List.of(claim("z").on("2040-01-01").in(ALPHA).attack()), Map.of(), List.of());
        assertThat(change.changed())
                .singleElement()
                .satisfies(incident -> assertThat(incident.claims()).containsExactly(id("z")));
        assertThat(change.gone()).isEmpty();
    }

    @Test
    void decisionsThatCannotAllHoldAreToldAndAMergeKeepsBothNames() {
        LinkIndex index = new LinkIndex(WEIGHTS, List.of(), Map.of(), List.of(), List.of());
        index.add(
                Stream.of("2031-01-01", "2032-01-01", "2033-01-01")
                        .map(day -> claim(day).from(day).on(day).in(ALPHA).attack())
                        .toList(),
                Map.of(),
                List.of());
        List<LinkRuling> rulings = List.of(
                new LinkRuling.Same(id("2031-01-01"), id("2032-01-01")),
                new LinkRuling.Same(id("2032-01-01"), id("2033-01-01")),
                new LinkRuling.Different(id("2031-01-01"), id("2033-01-01")));
        LinkChange change = index.add(List.of(), Map.of(), rulings);
        assertThat(change.contradictions()).singleElement().asString().contains("2033-01-01");
        assertThat(index.add(List.of(), Map.of(), rulings).contradictions())
                .as("told as long as it holds")
                .isEqualTo(change.contradictions());
        assertThat(change.changed())
                .singleElement()
                .satisfies(incident -> assertThat(incident.formerly()).containsExactly(new IncidentId("i-2032-01-01")));
        assertThat(change.gone()).containsExactly(new IncidentId("i-2032-01-01"));
    }

    @Test
    void aDayOfTwentyThousandClaimsInOneTownEndsAndIsTold() {
        List<Claim.Attack> claims = new ArrayList<>();
        for (int at = 0; at < 20_000; at++) {
            claims.add(told("n%05d".formatted(at)).killing(at % 50).attack());
        }
        Linking linking = new Linker(WEIGHTS).link(claims, List.of(), List.of());
        assertThat(linking.incidents().stream().flatMap(incident -> incident.claims().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(linking.leftOut())
                .anyMatch(text -> text.startsWith("20000 claims stand in crowds"))
                .anyMatch(text -> text.startsWith("20000 claims hang together"))
                .anyMatch(text -> text.contains("more pairs of claims stay open"))
                .anyMatch(text -> text.matches("because of crowds an estimated \\d+\\.\\d % of the pairs .*"));
        assertThat(linking.incidents()).as("one for each number of killed").hasSize(50);
        assertThat(linking.open()).hasSize(Linking.MOST_OPEN);
        assertThat(linking.open().stream().map(Linking.OpenPair::weight))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    /// More than are gathered at once, and more than a step walks through.
    @ParameterizedTest
    @ValueSource(ints = {4_050, 20_050})
    void aStepIntoTooLargeACrowdGivesWhatAllAtOnceGives(int number) {
        List<Claim.Attack> claims = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            claims.add(told("n%05d".formatted(at)).killing(at * 7 % 50).attack());
        }
        List<Claim.Attack> first = claims.subList(30, number);
        Linker linker = new Linker(WEIGHTS);
        LinkIndex index = new LinkIndex(
                WEIGHTS,
                first,
                Map.of(),
                List.of(),
                linker.link(first, List.of(), List.of()).incidents());
        LinkChange change = index.add(claims.subList(0, 30), Map.of(), List.of());
        assertThat(members(index.incidents()))
                .hasSize(50)
                .containsExactlyInAnyOrderElementsOf(
                        members(linker.link(claims, List.of(), List.of()).incidents()));
        assertThat(change.leftOut()).anyMatch(text -> text.startsWith(number + " claims hang together"));
    }

    @Test
    void aClaimWithoutADateStandsAloneAndIsTold() {
        Claim.Attack undated = claim("undated").in(ALPHA).attack();
        assertThat(new Linker(WEIGHTS)
                        .link(List.of(undated), List.of(), List.of())
                        .leftOut())
                .containsExactly("1 claims tell no day, or no last one, and were compared with none");
        LinkChange change = new LinkIndex(WEIGHTS, List.of(), Map.of(), List.of(), List.of())
                .add(List.of(undated), Map.of(), List.of());
        assertThat(change.changed()).hasSize(1);
        assertThat(change.leftOut()).hasSize(1);
    }

    @Test
    void aClaimTwiceAndAnIncidentThatIsMissingAreRefused() {
        Claim.Attack claim = told("one").attack();
        LinkIndex index = new LinkIndex(WEIGHTS, List.of(), Map.of(), List.of(), List.of());
        index.add(List.of(claim), Map.of(), List.of());
        assertThatThrownBy(() -> index.add(List.of(claim), Map.of(), List.of())).hasMessageContaining("c-one");
        assertThatThrownBy(() -> new LinkIndex(WEIGHTS, List.of(claim), Map.of(), List.of(), List.of()))
                .hasMessageContaining("none of the incidents");
    }

    private static TestClaim told(String name) {
        return claim(name).from("source-" + name).on("2031-01-01").in(ALPHA);
    }
}
