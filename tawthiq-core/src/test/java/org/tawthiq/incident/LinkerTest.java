package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.BRAVO;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;
import static org.tawthiq.claim.TestClaim.unknownPlace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Table;

class LinkerTest {

    private final Linker linker = new Linker(LinkWeights.shipped());

    @Test
    void claimsOfOnePlaceDayAndObjectBecomeOneIncident() {
        Linking linking = link(
                told("one").hitting("hospital").killing(11).attack(),
                told("two").hitting("hospital").killing(11).attack());
        assertThat(partition(linking)).isEqualTo("[one two]");
        assertThat(linking.open()).isEmpty();
    }

    @Test
    void everyMemberKeepsItsWeightAndItsReasons() {
        Linking linking =
                link(told("one").killing(11).attack(), told("two").killing(11).attack());
        for (Incident.Membership member : linking.incidents().getFirst().members()) {
            assertThat(member.reasons())
                    .extracting(Reason::rule)
                    .containsExactly("same_day", "same_place", "harm_agrees");
            assertThat(member.weight()).isEqualTo(2500 + 2500 + 800);
            assertThat(member.reasons()).extracting(Reason::note).contains("both name Alpha");
        }
    }

    @Test
    void aLoneClaimIsAnIncidentOfItsOwnWithoutAnyWeight() {
        Incident alone = link(told("one").attack()).incidents().getFirst();
        assertThat(alone.members()).containsExactly(new Incident.Membership(id("one"), 0, List.of()));
        assertThat(alone.id()).isEqualTo(new IncidentId("i-one"));
    }

    @Test
    void anotherPlaceKeepsClaimsApart() {
        assertThat(partition(link(
                        told("one").attack(),
                        claim("two").from("b").on("2020-01-29").in(DISTANT).attack())))
                .isEqualTo("[one] [two]");
    }

    @ParameterizedTest(name = "29 January and {0}: {1}")
    @CsvSource({"2020-01-27, one two apart", "2020-01-28, open", "2020-01-30, open", "2020-01-31, one two apart"})
    void aDayApartStaysOpenAndTwoDaysAreTwoIncidents(String day, String outcome) {
        Linking linking = link(
                told("one").hitting("hospital").killing(11).attack(),
                claim("two")
                        .from("b")
                        .on(day)
                        .in(ALPHA)
                        .hitting("hospital")
                        .killing(11)
                        .attack());
        assertThat(partition(linking)).isEqualTo("[one] [two]");
        assertThat(linking.open()).hasSize(outcome.equals("open") ? 1 : 0);
    }

    @Test
    void anUndatedClaimMeetsNobody() {
        Linking linking = link(
                told("one").hitting("hospital", "Ibn Test").attack(),
                claim("two").from("b").in(ALPHA).hitting("hospital", "Ibn Test").attack());
        assertThat(partition(linking)).isEqualTo("[one] [two]");
    }

    @Test
    void withoutAPlaceNoPairIsSureButItIsAsked() {
        Linking linking = link(
                told("one").hitting("hospital", "Ibn Test").killing(11).attack(),
                claim("two")
                        .from("b")
                        .on("2020-01-29")
                        .hitting("hospital", "Ibn Test")
                        .killing(11)
                        .attack());
        assertThat(partition(linking)).isEqualTo("[one] [two]");
        assertThat(linking.open()).singleElement().satisfies(open -> {
            assertThat(open.one()).isEqualTo(id("one"));
            assertThat(open.other()).isEqualTo(id("two"));
            assertThat(open.weight()).isEqualTo(2500 + 2500 + 800);
            assertThat(open.reasons()).isNotEmpty();
        });
    }

    @Test
    void namesOfObjectsThatDifferKeepClaimsApart() {
        assertThat(partition(link(
                        told("one").hitting("hospital", "Ibn Test Hospital").attack(),
                        told("two").hitting("hospital", "Al-Amal Hospital").attack())))
                .isEqualTo("[one] [two]");
    }

    @Test
    void namesAgreeByTheirDistinctiveWords() {
        PairAnswer answer = linker.compare(
                told("one")
                        .hitting("hospital", "the Ibn Test Surgical Hospital")
                        .attack(),
                told("two").hitting("medical_facility", "Ibn Test clinic").attack());
        assertThat(rules(answer)).contains("same_object_name");
    }

    @Test
    void timesThatExcludeEachOtherKeepApartAndNinetyMinutesAreTolerated() {
        assertThat(rules(times("10:00", "11:30"))).contains("same_time");
        assertThat(rules(times("10:00", "11:31"))).contains("times_apart");
        assertThat(rules(times("23:30", "00:30"))).as("over midnight").contains("same_time");
    }

    @Test
    void actsAgreeAlongTheBookDifferAcrossItAndSiblingsTellNothing() {
        assertThat(rules(acts("air_strike", "air_attack"))).contains("acts_agree");
        assertThat(rules(acts("air_strike", "shelling"))).contains("acts_differ");
        assertThat(rules(acts("air_strike", "barrel_bomb"))).doesNotContain("acts_agree", "acts_differ");
        assertThat(rules(acts("attack_unspecified", "shelling"))).doesNotContain("acts_agree", "acts_differ");
    }

    @ParameterizedTest(name = "4 killed and {0} killed: {1}")
    @CsvSource({"4, harm_agrees", "5, harm_differs", "12, harm_differs", "13, harm_far_apart"})
    void harmAgreesDiffersOrLiesMoreThanThreefoldApart(long killed, String rule) {
        assertThat(rules(linker.compare(
                        told("one").killing(4).attack(),
                        told("two").killing(killed).attack())))
                .contains(rule);
    }

    @Test
    void anOpenCountAgreesWithEveryHigherOne() {
        assertThat(rules(linker.compare(
                        told("one").killing(new Count.AtLeast(4)).attack(),
                        told("two").killing(40).attack())))
                .contains("harm_agrees");
    }

    @Test
    void placesNearEachOtherCountLessThanOnePlaceAndUnknownNamesAreCompared() {
        assertThat(rules(linker.compare(
                        told("one").attack(),
                        claim("two").from("b").on("2020-01-29").in(BRAVO).attack())))
                .contains("places_apart");
        assertThat(rules(linker.compare(
                        told("one").attack(),
                        claim("two")
                                .from("b")
                                .on("2020-01-29")
                                .in(TestClaim.town("Suburb", 36_080_000))
                                .attack())))
                .contains("places_near");
        assertThat(rules(linker.compare(
                        claim("one").in(unknownPlace("al-Qarya")).attack(),
                        claim("two").in(unknownPlace("Al Qarya")).attack())))
                .contains("same_place");
        assertThat(rules(linker.compare(
                        claim("one").in(unknownPlace("al-Qarya")).attack(),
                        claim("two").in(unknownPlace("Other")).attack())))
                .contains("place_names_differ");
    }

    @Test
    void oneSourceThatTellsTwoAttacksIsHeard() {
        PairAnswer answer = linker.compare(
                claim("one").from("a").attack(), claim("two").from("a").attack());
        assertThat(rules(answer)).containsExactly("told_apart");
        assertThat(answer).isInstanceOf(PairAnswer.Different.class);
    }

    @Test
    void aMonthAndADayInItCanBeOneIncidentWhenTheRestSpeaksForIt() {
        DateExtent month = new DateExtent.Span(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-31"));
        assertThat(partition(link(
                        told("one").hitting("hospital").killing(11).attack(),
                        claim("two")
                                .from("b")
                                .dated(month)
                                .in(ALPHA)
                                .hitting("hospital")
                                .killing(11)
                                .attack())))
                .isEqualTo("[one two]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            names = {"DENIED", "HYPOTHETICAL"})
    void whatIsDeniedOrOnlySupposedFoundsNoIncident(Modality modality) {
        assertThat(partition(link(told("one").attack(), told("two").as(modality).attack())))
                .isEqualTo("[one]");
    }

    @Test
    void whatIsAllegedIsLinkedLikeWhatIsAsserted() {
        assertThat(partition(link(
                        told("one").attack(), told("two").as(Modality.ALLEGED).attack())))
                .isEqualTo("[one two]");
    }

    @Test
    void aPersonsWordThatTwoAreOneBeatsEveryWeight() {
        Linking linking = linker.link(
                List.of(
                        told("one").attack(),
                        claim("two").from("b").on("2021-05-05").in(DISTANT).attack()),
                List.of(new LinkRuling.Same(id("one"), id("two"))),
                List.of());
        assertThat(partition(linking)).isEqualTo("[one two]");
        assertThat(linking.contradictions()).isEmpty();
    }

    @Test
    void aPersonsWordThatTwoAreTwoBeatsEveryWeightAndIsNotAskedAgain() {
        Linking linking = linker.link(
                List.of(told("one").attack(), told("two").attack()),
                List.of(new LinkRuling.Different(id("two"), id("one"))),
                List.of());
        assertThat(partition(linking)).isEqualTo("[one] [two]");
        assertThat(linking.open()).isEmpty();
    }

    @Test
    void keepingTwoApartHoldsThroughAThirdThatFitsBoth() {
        Linking linking = linker.link(
                List.of(
                        told("one").attack(),
                        told("three").attack(),
                        told("two").attack()),
                List.of(new LinkRuling.Different(id("one"), id("two"))),
                List.of());
        assertThat(linking.incidents()).hasSize(2);
        assertThat(linking.incidents())
                .noneMatch(incident -> incident.claims().containsAll(List.of(id("one"), id("two"))));
    }

    /// `c` and `d` refuse `b`; once `a` and `b` are together, what fits `a` must not bring all
    /// together.
    @Test
    void keepingTwoApartHoldsWhenTheirClustersGrow() {
        Linking linking = linker.link(
                List.of(
                        told("a").killing(5).attack(),
                        told("b").killing(5).hitting("hospital").attack(),
                        told("c")
                                .killing(5)
                                .hitting("hospital")
                                .act("air_strike")
                                .attack(),
                        told("d")
                                .killing(5)
                                .hitting("hospital")
                                .act("air_strike")
                                .attack()),
                List.of(new LinkRuling.Different(id("b"), id("d"))),
                List.of());
        assertThat(partition(linking)).isEqualTo("[a b] [c d]");
    }

    @Test
    void claimsOfPlacesFarApartThatAgreeInAllElseAreAsked() {
        List<Claim.Attack> claims = Stream.of(ALPHA, DISTANT)
                .map(place -> claim(place.name())
                        .from(place.name())
                        .on("2020-01-29")
                        .at("10:00", "10:00")
                        .in(place)
                        .hitting("hospital", "Ibn Test")
                        .killing(11)
                        .act("air_strike")
                        .by("X-ONE")
                        .attack())
                .toList();
        assertThat(linker.link(claims, List.of(), List.of()).open()).hasSize(1);
    }

    @Test
    void decisionsThatCannotAllHoldAreToldWithTheirClaims() {
        Linking linking = linker.link(
                List.of(
                        told("one").attack(),
                        told("three").attack(),
                        told("two").attack()),
                List.of(
                        new LinkRuling.Same(id("one"), id("three")),
                        new LinkRuling.Same(id("three"), id("two")),
                        new LinkRuling.Different(id("one"), id("two"))),
                List.of());
        assertThat(linking.contradictions()).singleElement().asString().contains("c-three", "c-two");
        assertThat(partition(linking)).isEqualTo("[one three] [two]");
    }

    @Test
    void aDecisionAboutAClaimThatIsNotHereWaits() {
        Linking linking = linker.link(
                List.of(told("one").attack()), List.of(new LinkRuling.Same(id("one"), id("gone"))), List.of());
        assertThat(partition(linking)).isEqualTo("[one]");
        assertThat(linking.contradictions()).isEmpty();
    }

    @Test
    void anIncidentKeepsItsNameWhenAnEarlierClaimJoins() {
        Incident first = link(told("two").attack()).incidents().getFirst();
        Linking again = linker.link(List.of(told("one").attack(), told("two").attack()), List.of(), List.of(first));
        assertThat(again.incidents()).singleElement().extracting(Incident::id).isEqualTo(new IncidentId("i-two"));
    }

    @Test
    void aMergeKeepsBothNames() {
        List<Claim.Attack> claims = List.of(
                told("one").attack(),
                claim("two").from("b").on("2021-05-05").in(DISTANT).attack());
        Linking apart = linker.link(claims, List.of(), List.of());
        Linking merged = linker.link(claims, List.of(new LinkRuling.Same(id("one"), id("two"))), apart.incidents());
        assertThat(merged.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.id()).isEqualTo(new IncidentId("i-one"));
            assertThat(incident.formerly()).containsExactly(new IncidentId("i-two"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderInWhichClaimsComeChangesNothing(long seed) {
        List<Claim.Attack> claims = many();
        Linking expected = linker.link(claims, List.of(), List.of());
        List<Claim.Attack> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(linker.link(shuffled, List.of(), List.of())).isEqualTo(expected);
    }

    @Test
    void everyClaimIsInExactlyOneIncidentAndNoMembersExcludeEachOther() {
        List<Claim.Attack> claims = many();
        Linking linking = linker.link(claims, List.of(), List.of());
        assertThat(linking.incidents().stream().flatMap(incident -> incident.claims().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(linking.incidents()).hasSizeBetween(5, claims.size() - 5);
        for (Incident incident : linking.incidents()) {
            List<Claim.Attack> members = claims.stream()
                    .filter(one -> incident.claims().contains(one.id()))
                    .toList();
            for (Claim.Attack one : members) {
                for (Claim.Attack other : members) {
                    assertThat(one == other || !(linker.compare(one, other) instanceof PairAnswer.Different))
                            .as("%s with %s", one.id(), other.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void comparingIsSymmetricInWhatItDecides() {
        List<Claim.Attack> claims = many();
        for (Claim.Attack one : claims) {
            for (Claim.Attack other : claims) {
                assertThat(linker.compare(one, other).weight())
                        .as("%s with %s", one.id(), other.id())
                        .isEqualTo(linker.compare(other, one).weight());
            }
        }
    }

    @Test
    void aMistakeInTheWeightsIsToldWithFileAndLine() {
        assertThatThrownBy(() -> LinkWeights.parse(Table.parse("w.tsv", "same_day\t2500\nsame_day\t1")))
                .hasMessage("w.tsv, line 2: the rule \"same_day\" stands twice");
        assertThatThrownBy(() -> LinkWeights.parse(Table.parse("w.tsv", "# c\nsame_day\tmuch")))
                .hasMessage("w.tsv, line 2: the weight \"much\" is not a whole number");
        assertThatThrownBy(() -> LinkWeights.shipped().of("no_such_rule")).hasMessageContaining("no_such_rule");
    }

    /// Sixty claims of five sources on three places, four days and few numbers.
    private static List<Claim.Attack> many() {
        Random random = new Random(20_261_124);
        List<Claim.Attack> claims = new ArrayList<>();
        for (int number = 10; number < 70; number++) {
            TestClaim claim = claim("n" + number)
                    .from("source-" + random.nextInt(5))
                    .on("2020-01-0" + (1 + random.nextInt(4)))
                    .in(List.of(ALPHA, BRAVO, DISTANT).get(random.nextInt(3)))
                    .killing(1 + random.nextInt(6));
            claims.add((random.nextBoolean() ? claim.hitting("hospital") : claim.act("air_strike")).attack());
        }
        return claims;
    }

    private PairAnswer times(String one, String other) {
        return linker.compare(
                told("one").at(one, one).attack(), told("two").at(other, other).attack());
    }

    private PairAnswer acts(String one, String other) {
        return linker.compare(
                told("one").act(one).attack(), told("two").act(other).attack());
    }

    /// A claim of its own source, at Alpha on 29 January 2020.
    private static TestClaim told(String name) {
        return claim(name).from("source-" + name).on("2020-01-29").in(ALPHA);
    }

    @Test
    void aSecondStrikeMinutesLaterThatOneVoiceTellsIsAnotherIncident() {
        Claim.Attack first =
                told("one").hitting("hospital", "Test").at("22:30", "22:30").attack();
        TestClaim second = claim("two")
                .from(first.statement().citation().source().value())
                .on("2020-01-29")
                .in(ALPHA)
                .hitting("hospital", "Test")
                .at("22:45", "22:45");
        assertThat(partition(link(first, second.attack()))).isEqualTo("[one] [two]");
        assertThat(partition(link(first, second.saidBy("Somebody Else").attack())))
                .isEqualTo("[one two]");
        assertThat(partition(link(
                        first,
                        told("two")
                                .hitting("hospital", "Test")
                                .at("22:45", "22:45")
                                .attack())))
                .isEqualTo("[one two]");
    }

    @Test
    void theNearestClaimsThatAreOutAreToldWithTheClaimTheyFitBest() {
        List<Claim.Attack> claims = List.of(
                told("one").hitting("hospital", "East").attack(),
                told("two").hitting("hospital", "East").killing(3).attack(),
                told("west").hitting("hospital", "West").killing(3).attack(),
                claim("next").from("n").on("2020-01-30").in(ALPHA).attack(),
                claim("far").from("f").on("2020-03-30").in(ALPHA).attack());
        Incident incident = linker.link(claims, List.of(), List.of()).incidents().stream()
                .filter(one -> one.claims().contains(id("one")))
                .findFirst()
                .orElseThrow();
        List<NearestOutside> outside = linker.nearest(claims, incident, 5);
        assertThat(outside).extracting(NearestOutside::claim).containsExactly(id("next"), id("west"));
        assertThat(outside.getLast().nearestTo()).isEqualTo(id("two"));
        assertThat(outside.getLast().answer().reasons())
                .extracting(Reason::rule)
                .contains("object_names_differ");
        assertThat(linker.nearest(claims, incident, 1)).hasSize(1);
    }

    private Linking link(Claim.Attack... claims) {
        return linker.link(List.of(claims), List.of(), List.of());
    }

    private static List<String> rules(PairAnswer answer) {
        return answer.reasons().stream().map(Reason::rule).toList();
    }

    private static String partition(Linking linking) {
        return linking.incidents().stream()
                .map(incident -> incident.claims().stream()
                        .map(claim -> claim.value().substring(2))
                        .collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining(" "));
    }
}
