package org.tawthiq.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;
import static org.tawthiq.finding.TallyCheck.Verdict.CONTRADICTED;
import static org.tawthiq.finding.TallyCheck.Verdict.NOT_COVERED;
import static org.tawthiq.finding.TallyCheck.Verdict.SUPPORTED;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;

/// What a case says of the numbers of a statement.
class TallyCheckerTest {

    private static final DateExtent JANUARY = new DateExtent.Month(YearMonth.of(2020, 1));

    private static final List<AssessedIncident> THREE =
            List.of(school("a", "air_strike"), school("b", "shelling"), market("c"));

    @ParameterizedTest
    @CsvSource({"1, CONTRADICTED", "2, SUPPORTED", "3, NOT_COVERED", "18, NOT_COVERED"})
    void fewerThanClaimedContradictNothingAndMoreDo(long claimed, TallyCheck.Verdict verdict) {
        TallyCheck check = check(THREE, onSchools().attacks(claimed));
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.supporting()).containsExactly(incident("a"), incident("b"));
        assertThat(check.reasons().getFirst()).isEqualTo("%d claimed, 2 described here".formatted(claimed));
    }

    @Test
    void whatTheNumberDoesNotCountIsNamedWithItsReason() {
        assertThat(check(THREE, onSchools().attacks(2)).excluded())
                .containsExactly(new Finding.Open(incident("c"), "what was hit is told as market"));
    }

    @Test
    void anOpenEndIsContradictedByNoNumberAndAnUpperEndByOneAbove() {
        assertThat(check(THREE, onSchools().tally(attacks(new Count.AtLeast(1))))
                        .verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(THREE, onSchools().tally(attacks(new Count.AtMost(1)))).verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void anIncidentThatMayBelongNeitherSupportsNorContradicts() {
        List<AssessedIncident> incidents = List.of(school("a", "air_strike"), untold("b"), untold("c"));
        assertThat(check(incidents, onSchools().attacks(1)).verdict()).isEqualTo(SUPPORTED);
        TallyCheck three = check(incidents, onSchools().attacks(3));
        assertThat(three.verdict()).isEqualTo(NOT_COVERED);
        assertThat(three.open()).extracting(Finding.Open::incident).containsExactly(incident("b"), incident("c"));
        assertThat(three.reasons()).contains("of 2 it cannot be told whether they belong: what was hit is not told");
    }

    @Test
    void nothingDescribedHereBearsOutNoNumberNotEvenNone() {
        assertThat(check(List.of(), onSchools().attacks(0)).verdict()).isEqualTo(NOT_COVERED);
        assertThat(check(THREE, onSchools().attacks(0)).verdict()).isEqualTo(CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({"10, CONTRADICTED", "12, SUPPORTED", "40, NOT_COVERED"})
    void theDeadAreAddedUp(long claimed, TallyCheck.Verdict verdict) {
        List<AssessedIncident> incidents = List.of(
                assessed(claim("a").on("2020-01-02").killing(7).attack()),
                assessed(claim("b")
                        .on("2020-01-03")
                        .killing(new Count.Between(5, 9))
                        .attack()));
        Claim.Tally tally = claim("t").dated(JANUARY).tally(killed(claimed));
        assertThat(check(incidents, tally).verdict()).isEqualTo(verdict);
    }

    @Test
    void aNumberThatNothingBoundsIsHeldAgainstNothing() {
        List<AssessedIncident> incidents =
                List.of(assessed(claim("a").on("2020-01-02").killing(7).attack()));
        for (TestClaim tally :
                List.of(claim("t"), claim("t").on("2020-01-02"), claim("t").act("attack_unspecified"))) {
            TallyCheck check = check(incidents, tally.tally(killed(2)));
            assertThat(check.verdict()).isEqualTo(NOT_COVERED);
            assertThat(check.reasons()).containsExactly("the words do not say which attacks are counted");
            assertThat(check.supporting()).isEmpty();
        }
    }

    @Test
    void aPartOfANumberThatNothingBoundsIsHeldAgainstNothing() {
        Claim.Tally whole = claim("t").attacks(18);
        Claim.Tally part = claim("p").partOf("t").act("ground_attack").attacks(0);
        assertThat(check(THREE, id -> false, whole, part))
                .extracting(TallyCheck::verdict)
                .containsOnly(NOT_COVERED);
    }

    @Test
    void aDayWithAPlaceIsHeldAgainstThatDayAndPlaceAlone() {
        List<AssessedIncident> incidents = List.of(
                assessed(claim("a")
                        .on("2020-01-02")
                        .in(TestClaim.ALPHA)
                        .killing(2)
                        .attack()),
                assessed(claim("b")
                        .on("2020-01-02")
                        .in(TestClaim.DISTANT)
                        .killing(9)
                        .attack()));
        TallyCheck check =
                check(incidents, claim("t").on("2020-01-02").in(TestClaim.ALPHA).tally(killed(2)));
        assertThat(check.verdict()).isEqualTo(SUPPORTED);
        assertThat(check.supporting()).containsExactly(incident("a"));
    }

    @Test
    void whatMayLieOutsideTheCaseContradictsNothingAndIsTold() {
        List<AssessedIncident> incidents = List.of(
                assessed(claim("a")
                        .on("2020-01-02")
                        .in(TestClaim.ALPHA)
                        .killing(7)
                        .attack()),
                assessed(claim("b")
                        .on("2020-01-03")
                        .in(TestClaim.unknownPlace("Nowhere"))
                        .killing(1)
                        .attack()));
        TallyChecker checker = new TallyChecker(
                incidents, OtherLinkings.NONE, id -> false, Selection.of(new DateExtent.Unstated(), Set.of("SY")));
        TallyCheck seven = checker.check(List.of(claim("t").dated(JANUARY).tally(killed(7))))
                .getFirst();
        assertThat(seven.verdict()).isEqualTo(SUPPORTED);
        assertThat(seven.reasons())
                .contains(
                        "7 claimed, 8 described here",
                        "1 of them in attacks that may lie outside the countries or the period of this case: "
                                + "its place, Nowhere, is not in the gazetteer");
        TallyCheck six = checker.check(List.of(claim("t").dated(JANUARY).tally(killed(6))))
                .getFirst();
        assertThat(six.verdict()).isEqualTo(CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({"11, CONTRADICTED", "12, SUPPORTED", "19, NOT_COVERED"})
    void civiliansAreHeldAgainstWhatIsSaidOfCivilians(long claimed, TallyCheck.Verdict verdict) {
        List<AssessedIncident> incidents = List.of(
                assessed(claim("a").on("2020-01-02").killing(7).attack()),
                assessed(claim("b")
                        .on("2020-01-03")
                        .harming(dead(5, HarmCount.Status.CIVILIAN, false))
                        .harming(dead(2, HarmCount.Status.FIGHTER, false))
                        .attack()),
                assessed(claim("c")
                        .on("2020-01-04")
                        .killing(10)
                        .harming(dead(7, HarmCount.Status.CIVILIAN, true))
                        .attack()));
        TallyCheck check = check(
                incidents,
                claim("t")
                        .dated(JANUARY)
                        .tally(new Counted(
                                Counted.Unit.KILLED,
                                HarmCount.Status.CIVILIAN,
                                new Counted.Amount.Numbered(Count.exactly(claimed)))));
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.supporting()).containsExactly(incident("b"), incident("c"));
        assertThat(check.excluded()).containsExactly(new Finding.Open(incident("a"), "no such harm is told of it"));
        assertThat(check.reasons().getFirst()).isEqualTo("%d claimed, 12 described here".formatted(claimed));
    }

    @Test
    void ofTheDeadOfManyAttacksItSaysHowManyStandInNoneThatIsDescribed() {
        TallyCheck check = check(
                List.of(
                        assessed(claim("a")
                                .on("2020-01-02")
                                .killing(new Count.Between(7, 9))
                                .attack()),
                        assessed(claim("b").on("2020-01-03").killing(4).attack())),
                claim("t").dated(JANUARY).tally(Counted.number(Counted.Unit.KILLED, new Count.AtLeast(500))));
        assertThat(check.verdict()).isEqualTo(TallyCheck.Verdict.NOT_COVERED);
        assertThat(check.reasons()).contains("at least 487 of them in no attack that is described here");
    }

    private static HarmCount dead(long number, HarmCount.Status status, boolean part) {
        return new HarmCount(
                HarmCount.Harm.KILLED,
                status,
                HarmCount.Sex.NOT_SAID,
                HarmCount.Age.NOT_SAID,
                Known.unknown(),
                Count.exactly(number),
                part,
                "dead");
    }

    @ParameterizedTest
    @EnumSource(
            value = Counted.Unit.class,
            names = {"DISPLACED", "MISSING", "DETAINED", "FACILITIES"})
    void whatTheCaseDoesNotCountIsNotCovered(Counted.Unit unit) {
        TallyCheck check = check(THREE, claim("t").tally(Counted.number(unit, Count.exactly(1))));
        assertThat(check.verdict()).isEqualTo(NOT_COVERED);
        assertThat(check.reasons()).containsExactly("this case does not count what the sentence counts");
    }

    @Test
    void aPartIsLookedForAmongWhatItsWholeCounts() {
        List<AssessedIncident> incidents = List.of(
                school("a", "shelling"),
                assessed(claim("b").hitting("market").act("shelling").attack()));
        List<TallyCheck> checks = check(
                incidents,
                id -> false,
                onSchools().attacks(18),
                claim("p").partOf("t").act("ground_attack").attacks(1));
        assertThat(checks.getLast().verdict()).isEqualTo(SUPPORTED);
        assertThat(checks.getLast().supporting()).containsExactly(incident("a"));
    }

    @Test
    void whatOnlyMayBelongToTheWholeDoesNotContradictAPartOfIt() {
        List<AssessedIncident> incidents = List.of(
                school("a", "shelling"), assessed(claim("b").act("shelling").attack()), school("c", "air_strike"));
        Claim.Tally part = claim("p").partOf("t").act("ground_attack").attacks(1);
        assertThat(check(incidents, id -> false, onSchools().attacks(18), part)
                        .getLast()
                        .verdict())
                .isEqualTo(SUPPORTED);
        List<AssessedIncident> certain = List.of(school("a", "shelling"), school("b", "shelling"));
        assertThat(check(certain, id -> false, onSchools().attacks(18), part)
                        .getLast()
                        .verdict())
                .isEqualTo(CONTRADICTED);
    }

    /// Of ten attacks claimed the case describes some: so many air strikes, so many shellings, and so many
    /// whose act is not told.
    @ParameterizedTest(name = "{3} of 10: {0} in, {1} out, {2} open")
    @CsvSource({
        "10, 0, 0, ALL, SUPPORTED",
        "9, 0, 0, ALL, NOT_COVERED",
        "8, 0, 2, ALL, NOT_COVERED",
        "1, 1, 0, ALL, CONTRADICTED",
        "6, 0, 0, MAJORITY, SUPPORTED",
        "5, 0, 0, MAJORITY, NOT_COVERED",
        "0, 4, 0, MAJORITY, NOT_COVERED",
        "0, 5, 0, MAJORITY, CONTRADICTED",
        "5, 5, 0, HALF, SUPPORTED",
        "5, 4, 1, HALF, NOT_COVERED",
        "6, 0, 0, HALF, CONTRADICTED",
        "0, 6, 0, HALF, CONTRADICTED",
        "2, 6, 2, MINORITY, SUPPORTED",
        "2, 5, 3, MINORITY, NOT_COVERED",
        "5, 0, 0, MINORITY, CONTRADICTED",
        "0, 10, 0, NONE, SUPPORTED",
        "0, 9, 0, NONE, NOT_COVERED",
        "0, 9, 1, NONE, NOT_COVERED",
        "1, 0, 0, NONE, CONTRADICTED"
    })
    void aShareIsOneOfAllThatTheWholeClaims(
            int in, int out, int open, Counted.Share share, TallyCheck.Verdict verdict) {
        List<AssessedIncident> incidents = new ArrayList<>();
        IntStream.range(0, in).forEach(number -> incidents.add(school("in" + number, "air_strike")));
        IntStream.range(0, out).forEach(number -> incidents.add(school("out" + number, "shelling")));
        IntStream.range(0, open).forEach(number -> incidents.add(school("open" + number, "attack_unspecified")));
        Claim.Tally part = claim("p").partOf("t").act("air_attack").attacks(share);
        TallyCheck check =
                check(incidents, id -> false, onSchools().attacks(10), part).getLast();
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.reasons().getFirst()).isEqualTo("%d of the %d described here".formatted(in, in + out + open));
    }

    @ParameterizedTest
    @EnumSource(
            value = Counted.Share.class,
            names = {"ALL", "NONE"})
    void whatOnlyMayBelongToTheWholeExcludesNoShareOfIt(Counted.Share share) {
        List<AssessedIncident> incidents = List.of(
                assessed(claim("a").act("shelling").attack()),
                assessed(claim("b").act("air_strike").attack()));
        Claim.Tally part = claim("p").partOf("t").act("air_attack").attacks(share);
        assertThat(check(incidents, id -> false, onSchools().attacks(10), part)
                        .getLast()
                        .verdict())
                .isEqualTo(NOT_COVERED);
    }

    @Test
    void aShareOfNobodyKnowsHowManyIsNotCovered() {
        Claim.Tally share = claim("p").partOf("gone").act("air_attack").attacks(Counted.Share.MAJORITY);
        TallyCheck check = check(List.of(school("a", "air_strike")), share);
        assertThat(check.verdict()).isEqualTo(NOT_COVERED);
        assertThat(check.reasons()).contains("it is not told how many there are in all");
    }

    @Test
    void aShareOfPersonsIsNotComputed() {
        Claim.Tally share = claim("p")
                .dated(JANUARY)
                .tally(new Counted(
                        Counted.Unit.KILLED,
                        HarmCount.Status.NOT_SAID,
                        new Counted.Amount.ShareOf(Counted.Share.HALF)));
        assertThat(check(THREE, share).reasons()).containsExactly("shares of persons are not computed here");
    }

    @Test
    void someIsBorneOutByOneAndExcludedByNothing() {
        Counted some = new Counted(Counted.Unit.ATTACKS, HarmCount.Status.NOT_SAID, new Counted.Amount.Some());
        assertThat(check(THREE, onSchools().tally(some)).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(THREE, claim("t").hitting("bakery").tally(some)).verdict())
                .isEqualTo(NOT_COVERED);
    }

    @Test
    void supportByTheStatementsOwnTextAloneIsMarked() {
        Claim.Tally tally = onSchools().attacks(1);
        List<AssessedIncident> incidents = List.of(school("own", "shelling"));
        TallyCheck own = check(incidents, id("own")::equals, tally).getFirst();
        assertThat(own.verdict()).isEqualTo(SUPPORTED);
        assertThat(own.selfSupported()).isTrue();
        assertThat(own.reasons()).last().isEqualTo("this support rests only on the statement's own text");
        List<AssessedIncident> shared = List.of(assessed(
                claim("own").hitting("school").attack(),
                claim("other").from("source-two").hitting("school").attack()));
        assertThat(check(shared, id("own")::equals, tally).getFirst().selfSupported())
                .isFalse();
    }

    private static TallyCheck check(Collection<AssessedIncident> incidents, Claim.Tally tally) {
        return check(incidents, id -> false, tally).getFirst();
    }

    private static List<TallyCheck> check(
            Collection<AssessedIncident> incidents,
            java.util.function.Predicate<org.tawthiq.claim.ClaimId> ownText,
            Claim.Tally... tallies) {
        return new TallyChecker(incidents, OtherLinkings.NONE, ownText, Selection.everything()).check(List.of(tallies));
    }

    private static TestClaim onSchools() {
        return claim("t").hitting("school");
    }

    private static Counted killed(long number) {
        return Counted.number(Counted.Unit.KILLED, Count.exactly(number));
    }

    private static Counted attacks(Count count) {
        return Counted.number(Counted.Unit.ATTACKS, count);
    }

    private static AssessedIncident school(String name, String act) {
        return assessed(claim(name).hitting("school").act(act).attack());
    }

    private static AssessedIncident market(String name) {
        return assessed(claim(name).hitting("market").attack());
    }

    private static AssessedIncident untold(String name) {
        return assessed(claim(name).attack());
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
