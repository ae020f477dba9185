package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.TestClaim;

class LinkingDrawsTest {

    private static final int DRAWS = 200;

    private final Linker linker = new Linker(LinkWeights.shipped());

    @Test
    void whatNobodyDoubtsIsTheSameInEveryDraw() {
        LinkingDraws draws = draw(List.of(
                told("one", "2020-01-02").hitting("school", "Test").killing(3).attack(),
                told("two", "2020-01-02").hitting("school", "Test").killing(3).attack(),
                told("far", "2020-03-02").attack()));
        assertThat(draws.draws()).hasSize(DRAWS).allMatch(draw -> draw.without().isEmpty());
        assertThat(draws.merged().instead()).isEmpty();
        assertThat(draws.others()).isEmpty();
    }

    @Test
    void anUndecidedPairIsOneIncidentInSomeDrawsAndWhereAllAreMerged() {
        LinkingDraws draws = draw(List.of(dayBefore(), dayAfter()));
        long joined =
                draws.draws().stream().filter(draw -> !draw.instead().isEmpty()).count();
        assertThat(joined).isBetween(DRAWS / 20L, DRAWS * 19L / 20);
        assertThat(partition(draws, draws.merged())).containsExactly("one two");
        assertThat(draws.merged().without()).containsExactly(new IncidentId("i-one"), new IncidentId("i-two"));
    }

    @Test
    void whatIsLessLikelyOneThanTwoIsNotMergedAndStaysInTheDraws() {
        LinkingDraws draws = draw(List.of(
                told("one", "2020-01-02").hitting("hospital", "East").killing(3).attack(),
                told("two", "2020-01-02").hitting("hospital", "West").killing(3).attack()));
        assertThat(draws.merged().instead()).isEmpty();
        assertThat(draws.draws()).anyMatch(draw -> !draw.instead().isEmpty());
    }

    @Test
    void aPairThatWasLinkedIsTwoIncidentsInSomeDraws() {
        LinkingDraws draws = draw(List.of(
                told("one", "2020-01-02").attack(), told("two", "2020-01-02").attack()));
        List<LinkingDraws.Draw> apart =
                draws.draws().stream().filter(draw -> !draw.instead().isEmpty()).toList();
        assertThat(apart)
                .hasSizeBetween(1, DRAWS / 4)
                .allMatch(draw -> partition(draws, draw).equals(Set.of("one", "two")));
    }

    @Test
    void whatAPersonDecidedIsInNoDoubt() {
        List<Claim.Attack> claims = List.of(dayBefore(), dayAfter());
        LinkingDraws apart = draw(claims, new LinkRuling.Different(id("one"), id("two")));
        assertThat(apart.draws()).allMatch(draw -> draw.without().isEmpty());
        assertThat(apart.merged().instead()).isEmpty();
        LinkingDraws together = draw(claims, new LinkRuling.Same(id("one"), id("two")));
        assertThat(together.draws()).allMatch(draw -> draw.without().isEmpty());
        assertThat(together.merged().instead()).isEmpty();
    }

    @Test
    void claimsThatAPersonCalledOneMoveTogether() {
        List<Claim.Attack> claims = List.of(
                dayBefore(),
                dayAfter(),
                told("three", "2020-01-03").hitting("school", "Test").attack());
        LinkingDraws draws = draw(claims, new LinkRuling.Same(id("two"), id("three")));
        Set<String> groups = draws.draws().stream()
                .flatMap(draw -> partition(draws, draw).stream())
                .collect(Collectors.toSet());
        assertThat(groups)
                .isSubsetOf(Set.of("one", "one three two", "three two"))
                .contains("one three two");
    }

    @Test
    void anIncidentOfWhichAClaimIsNoLongerInForceStaysWhatIsLeftOfIt() {
        List<Claim.Attack> both = List.of(
                told("one", "2020-01-02").hitting("school", "Test").killing(3).attack(),
                told("two", "2020-01-02").hitting("school", "Test").killing(3).attack());
        LinkingDraws draws = linker.draw(both.subList(0, 1), List.of(), linked(both), DRAWS, 1);
        assertThat(draws.draws()).hasSize(DRAWS).allMatch(draw -> draw.without().isEmpty());
    }

    @Test
    void noOrderOfTheClaimsChangesADrawAndEachSeedHasItsOwn() {
        List<Claim.Attack> claims = new ArrayList<>(List.of(
                dayBefore(),
                dayAfter(),
                told("three", "2020-01-04").attack(),
                told("four", "2020-01-04").attack()));
        LinkingDraws draws = draw(claims);
        Collections.shuffle(claims, new Random(3));
        assertThat(draw(claims)).isEqualTo(draws);
        assertThat(linker.draw(claims, List.of(), linked(claims), DRAWS, 2).draws())
                .isNotEqualTo(draws.draws());
    }

    private static Claim.Attack dayBefore() {
        return told("one", "2020-01-02").hitting("school", "Test").killing(3).attack();
    }

    private static Claim.Attack dayAfter() {
        return told("two", "2020-01-03").hitting("school", "Test").killing(3).attack();
    }

    private static TestClaim told(String name, String day) {
        return claim(name).from(name).on(day).in(ALPHA);
    }

    private LinkingDraws draw(List<Claim.Attack> claims, LinkRuling... rulings) {
        return linker.draw(claims, List.of(rulings), linked(claims, rulings), DRAWS, 1);
    }

    private List<Incident> linked(List<Claim.Attack> claims, LinkRuling... rulings) {
        return linker.link(claims, List.of(rulings), List.of()).incidents();
    }

    /// The groups that a draw has in place of incidents as linked.
    private static Set<String> partition(LinkingDraws draws, LinkingDraws.Draw draw) {
        return draw.instead().stream()
                .map(at -> draws.others().get(at).claims().stream()
                        .map(claim -> claim.value().substring(2))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
