package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.TimeOfDay;

class AssessorTest {

    @Test
    void oneOriginSupportsEventHarmAndPartyOnlyAsASingleOrigin() {
        AssessedIncident incident = assessed(told("one").killing(11).by("RU").attack());
        assertThat(levels(incident)).isEqualTo("SINGLE_ORIGIN SINGLE_ORIGIN SINGLE_ORIGIN");
        assertThat(incident.grade()).isEqualTo(Grade.WEAK);
    }

    @Test
    void twoOriginsThatAgreeCorroborateAllThree() {
        AssessedIncident incident = assessed(
                told("one").killing(11).by("RU").attack(),
                told("two").killing(11).by("RU").attack());
        assertThat(levels(incident)).isEqualTo("CORROBORATED CORROBORATED CORROBORATED");
        assertThat(incident.grade()).isEqualTo(Grade.FAIR);
        assertThat(incident.conflicts()).isEmpty();
    }

    @Test
    void eachOfTheThreeResultsStandsForItself() {
        AssessedIncident incident =
                assessed(told("one").killing(11).attack(), told("two").by("RU").attack());
        assertThat(levels(incident)).isEqualTo("CORROBORATED SINGLE_ORIGIN SINGLE_ORIGIN");
        assertThat(levels(assessed(told("one").attack(), told("two").attack())))
                .isEqualTo("CORROBORATED NOT_TOLD NOT_TOLD");
    }

    @Test
    void aDenialDisputesThePartyAloneAndIsShown() {
        Claim.PartyStatement denial = claim("denial")
                .from("c")
                .on("2020-01-29")
                .in(ALPHA)
                .quoting("Our aircraft were not there")
                .statementOf("RU", Claim.Stance.DENIES);
        AssessedIncident incident = assessed(
                List.of(),
                Map.of(),
                List.of(denial),
                told("one").killing(11).by("RU").attack(),
                told("two").killing(11).by("RU").attack());
        assertThat(levels(incident)).isEqualTo("CORROBORATED CORROBORATED DISPUTED");
        assertThat(incident.denials()).containsExactly(denial);
        assertThat(incident.party().reasons()).anyMatch(reason -> reason.contains("Our aircraft were not there"));
        assertThat(incident.grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void aDenialByAPartyThatNobodyNamesDisputesNothing() {
        Claim.PartyStatement denial =
                claim("denial").from("c").on("2020-01-29").in(ALPHA).statementOf("TR", Claim.Stance.DENIES);
        AssessedIncident incident = assessed(
                List.of(), Map.of(), List.of(denial), told("one").by("RU").attack());
        assertThat(incident.party().level()).isEqualTo(Result.Level.SINGLE_ORIGIN);
    }

    @ParameterizedTest(name = "a denial of {0} about 29 January is shown: {1}")
    @CsvSource({"2020-01-28, false", "2020-01-29, true", "2020-01-30, true", "2020-01-31, false"})
    void aDenialSpeaksOfItsDayOrTheDayBefore(String day, boolean shown) {
        Claim.PartyStatement denial =
                claim("denial").from("c").on(day).in(ALPHA).statementOf("RU", Claim.Stance.DENIES);
        AssessedIncident incident = assessed(
                List.of(), Map.of(), List.of(denial), told("one").by("RU").attack());
        assertThat(!incident.denials().isEmpty()).isEqualTo(shown);
    }

    @Test
    void aDenialOfAnotherPlaceOrOfNoDaySpeaksOfSomethingElse() {
        Claim elsewhere = claim("d1").on("2020-01-29").in(DISTANT).statementOf("RU", Claim.Stance.DENIES);
        Claim undated = claim("d2").in(ALPHA).statementOf("RU", Claim.Stance.DENIES);
        Claim unplaced = claim("d3").on("2020-01-29").statementOf("RU", Claim.Stance.DENIES);
        assertThat(assessed(
                                List.of(),
                                Map.of(),
                                List.of(elsewhere, undated, unplaced),
                                told("one").by("RU").attack())
                        .denials())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Claim.Stance.class)
    void onlyAnAdmissionConfirms(Claim.Stance stance) {
        Claim.PartyStatement said =
                claim("said").from("c").on("2020-01-29").in(ALPHA).statementOf("RU", stance);
        AssessedIncident incident = assessed(
                List.of(), Map.of(), List.of(said), told("one").by("RU").attack());
        assertThat(incident.grade() == Grade.CONFIRMED).isEqualTo(stance == Claim.Stance.ADMITS);
        assertThat(incident.party().level() == Result.Level.DISPUTED).isEqualTo(stance == Claim.Stance.DENIES);
    }

    @Test
    void aTypeOfAircraftAccusesNobodyAndStandsBackBehindANamedParty() {
        AssessedIncident alone = assessed(told("one").byAircraftOf("RU").attack());
        assertThat(alone.parties().rule()).isEqualTo("party_by_aircraft_type");
        assertThat(alone.party().level()).isEqualTo(Result.Level.SINGLE_ORIGIN);
        assertThat(alone.party().reasons()).anyMatch(reason -> reason.contains("type of aircraft"));
        AssessedIncident named = assessed(
                told("one").byAircraftOf("RU").attack(),
                told("two").by("SY-GOV").attack());
        assertThat(named.parties().value().codes()).containsExactly(new PartyCode("SY-GOV"));
        assertThat(named.parties().rule()).isEqualTo("party_as_named");
    }

    @Test
    void competingPartiesAreKeptAsOneOfThemWithTheClaimsOfEach() {
        AssessedIncident incident =
                assessed(told("one").by("RU").attack(), told("two").by("SY-GOV").attack());
        assertThat(incident.parties().value().relation()).isEqualTo(Parties.Relation.ONE_OF);
        assertThat(incident.parties().value().codes())
                .containsExactlyInAnyOrder(new PartyCode("RU"), new PartyCode("SY-GOV"));
        assertThat(incident.party().level()).isEqualTo(Result.Level.DISPUTED);
        assertThat(incident.grade()).isEqualTo(Grade.CONTESTED);
        assertThat(incident.parties().lost())
                .extracting(Derived.Lost::by)
                .containsExactly(List.of(id("one")), List.of(id("two")));
        assertThat(incident.conflicts())
                .extracting(AssessedIncident.Conflict::attribute)
                .containsExactly("party");
    }

    @Test
    void theMostExactDateWinsAndWhatItExcludesStaysAsAConflict() {
        DateExtent january = new DateExtent.Month(YearMonth.of(2020, 1));
        AssessedIncident incident = assessed(
                told("one").attack(),
                claim("three").from("c").on("2020-01-30").in(ALPHA).attack(),
                claim("two").from("b").dated(january).in(ALPHA).attack(),
                told("four").attack());
        assertThat(incident.date().value().extent()).isEqualTo(new DateExtent.Day(LocalDate.parse("2020-01-29")));
        assertThat(incident.date().by()).containsExactly(id("four"), id("one"), id("two"));
        assertThat(incident.event().level()).isEqualTo(Result.Level.DISPUTED);
        assertThat(incident.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.attribute()).isEqualTo("date");
            assertThat(conflict.values())
                    .extracting(AssessedIncident.Conflict.Value::said)
                    .containsExactly("2020-01-29", "2020-01-30");
            assertThat(conflict.values().getLast().by()).containsExactly(id("three"));
        });
    }

    @Test
    void theMostExactPlaceWinsAndOneFarOffStaysAsAConflict() {
        TestClaim far = claim("two").from("b").on("2020-01-29").in(DISTANT);
        AssessedIncident incident =
                assessed(told("one").attack(), far.attack(), told("three").attack());
        assertThat(incident.places().value()).containsExactly(ALPHA);
        assertThat(incident.places().lost()).singleElement().satisfies(lost -> {
            assertThat(lost.value()).containsExactly(DISTANT);
            assertThat(lost.by()).containsExactly(id("two"));
        });
        assertThat(incident.conflicts().getFirst().values())
                .extracting(AssessedIncident.Conflict.Value::said)
                .containsExactly("Alpha", "Distant");
    }

    @Test
    void aClockTimeWinsOverAPartOfTheDay() {
        AssessedIncident incident = assessed(
                told("one").at(new TimeOfDay.PartOfDay(TimeOfDay.Part.NIGHT)).attack(),
                told("two").at("22:30", "22:40").attack());
        assertThat(incident.time().value()).isInstanceOf(TimeOfDay.Clock.class);
    }

    @Test
    void theMostSpecificActsAreKept() {
        AssessedIncident incident = assessed(
                told("one").act("air_attack").act("attack_unspecified").attack(),
                told("two").act("air_strike").with("cluster_munition").attack());
        assertThat(incident.acts().value()).containsExactly(new Code("air_strike"));
        assertThat(incident.means().value()).containsExactly(new Code("cluster_munition"));
        assertThat(incident.acts().by()).containsExactly(id("one"), id("two"));
    }

    @Test
    void anObjectThatIsHitAndOneThatIsNearAreBothKeptAndTheNamedOneSaysMore() {
        AssessedIncident incident = assessed(
                told("one").hitting("medical_facility").near("hospital").attack(),
                told("two").hitting("hospital", "Ibn Test").attack());
        assertThat(incident.objects().value())
                .extracting(object -> object.relation() + " " + object.kind() + " "
                        + object.name().orElse("-"))
                .containsExactly("HIT hospital Ibn Test", "NEAR hospital -");
    }

    @Test
    void oneObjectNamedInTwoScriptsIsOneAndOfSeveralAllAreKept() {
        AssessedIncident one = assessed(
                told("one").hitting("hospital", "al-Test").attack(),
                told("two").hitting("hospital", "مشفى الاختبار").attack());
        assertThat(one.objects().value())
                .extracting(object -> object.name().orElse("-"))
                .containsExactly("al-Test");
        AssessedIncident several = assessed(
                told("one").hitting("hospital", "al-Test").attack(),
                told("two").hitting("hospital", "al-Other").attack(),
                told("three").hitting("hospital", "مشفى الاختبار").attack());
        assertThat(several.objects().value()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}: at least {1}, at most {2}")
    @CsvSource({"11, 11, 11", "11 11, 11, 11", "11 14, 11, 14", "5 8 13, 8, 13", "5 5 13, 5, 13", "0 4, 0, 4"})
    void theLeastOfARangeIsSupportedByTwoOriginsAndTheMostIsTheLargestGiven(String figures, long least, long most) {
        String[] numbers = figures.split(" ");
        Claim.Attack[] claims = new Claim.Attack[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            claims[index] =
                    told("n" + index).killing(Long.parseLong(numbers[index])).attack();
        }
        HarmRange range = killed(assessed(claims));
        assertThat(range.least()).isEqualTo(least);
        assertThat(range.most()).isEqualTo(OptionalLong.of(most));
        assertThat(range.leastRule())
                .isEqualTo(numbers.length == 1 ? HarmRange.Rule.THE_ONLY_ORIGIN : HarmRange.Rule.SUPPORTED_BY_ORIGINS);
        assertThat(range.isDisputed()).isEqualTo(least != most);
    }

    @Test
    void aCopiedFigureChangesNoRange() {
        Claim.Attack[] alone = {
            told("one").saidBy("Watch").killing(20).attack(),
            told("two").saidBy("Relief").killing(11).attack()
        };
        Claim.Attack[] copied = {
            alone[0],
            alone[1],
            told("x1").saidBy("Watch").killing(20).attack(),
            told("x2").saidBy("Watch").killing(20).attack()
        };
        assertThat(killed(assessed(copied)).least()).isEqualTo(11);
        assertThat(killed(assessed(copied)).most())
                .isEqualTo(killed(assessed(alone)).most());
        assertThat(killed(assessed(copied)).by()).hasSize(4);
    }

    @Test
    void aRangeIsOpenWhereNobodyEndsTheLargestFigure() {
        HarmRange open = killed(assessed(
                told("one").killing(new Count.AtLeast(11)).attack(),
                told("two").killing(new Count.AtLeast(9)).attack()));
        assertThat(open.least()).isEqualTo(9);
        assertThat(open.most()).isEmpty();
        assertThat(open.isDisputed()).isFalse();
        HarmRange beyond = killed(assessed(
                told("one").killing(new Count.AtLeast(20)).attack(),
                told("two").killing(11).attack()));
        assertThat(beyond.least()).isEqualTo(11);
        assertThat(beyond.most()).isEmpty();
        assertThat(beyond.isDisputed()).isTrue();
    }

    @Test
    void aFigureWithinAnotherIsNoDispute() {
        AssessedIncident incident = assessed(
                told("one").killing(new Count.AtLeast(11)).attack(),
                told("two").killing(14).attack());
        assertThat(incident.harmResult().level()).isEqualTo(Result.Level.CORROBORATED);
        assertThat(killed(incident).least()).isEqualTo(11);
        assertThat(killed(incident).most()).isEqualTo(OptionalLong.of(14));
    }

    @Test
    void figuresThatCannotAllHoldDisputeTheHarmAloneAndAreAllKept() {
        AssessedIncident incident = assessed(
                told("one").killing(11).attack(), told("two").killing(14).attack());
        assertThat(levels(incident)).isEqualTo("CORROBORATED DISPUTED NOT_TOLD");
        assertThat(incident.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.attribute()).isEqualTo("killed");
            assertThat(conflict.values())
                    .extracting(value -> value.said() + " " + value.by())
                    .containsExactly("11 " + List.of(id("one")), "14 " + List.of(id("two")));
        });
    }

    @Test
    void aPartOfATotalIsNotCountedAgainAndKindsOfPersonsAreSummed() {
        HarmCount children = new HarmCount(
                HarmCount.Harm.KILLED,
                HarmCount.Status.CIVILIAN,
                HarmCount.Sex.NOT_SAID,
                HarmCount.Age.CHILD,
                Known.unknown(),
                Count.exactly(3),
                true,
                "including three children");
        assertThat(killed(assessed(told("one").killing(11).harming(children).attack()))
                        .least())
                .isEqualTo(11);
        HarmRange summed = killed(assessed(
                told("one").killing(11).killing(new Count.Between(2, 4)).attack()));
        assertThat(summed.least()).isEqualTo(13);
        assertThat(summed.most()).isEqualTo(OptionalLong.of(15));
    }

    @Test
    void killedAndInjuredAreTwoRanges() {
        AssessedIncident incident =
                assessed(told("one").killing(2).injuring(Count.exactly(30)).attack());
        assertThat(incident.harm())
                .extracting(range -> range.what() + " " + range.least())
                .containsExactly("KILLED 2", "INJURED 30");
    }

    @Test
    void anIncidentWithoutAnyClaimInForceIsOurMistake() {
        Assessor assessor = new Assessor(new SourceDependence(List.of(), Map.of()), Map.of());
        assertThatThrownBy(() -> assessor.assess(TestIncident.of(told("one").attack())))
                .hasMessageContaining("i-one");
    }

    private static HarmRange killed(AssessedIncident incident) {
        return HarmRange.of(incident.harm(), HarmCount.Harm.KILLED).orElseThrow();
    }

    private static String levels(AssessedIncident incident) {
        return "%s %s %s"
                .formatted(
                        incident.event().level(),
                        incident.harmResult().level(),
                        incident.party().level());
    }

    private static TestClaim told(String name) {
        return claim(name).from("source-" + name).on("2020-01-29").in(ALPHA);
    }
}
