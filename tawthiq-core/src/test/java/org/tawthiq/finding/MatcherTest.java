package org.tawthiq.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.BRAVO;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.place;
import static org.tawthiq.claim.TestClaim.unknownPlace;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// A selection is answered *yes*, *no* or *cannot tell*; what is not told is never *no*.
class MatcherTest {

    private static final Selection ALL = Selection.everything();
    private static final Selection JANUARY = ALL.during(new DateExtent.Month(YearMonth.of(2020, 1)));

    @Test
    void aSelectionThatAsksForNothingTakesAnIncidentOfWhichNothingIsTold() {
        assertYes(ALL, claim("one"));
    }

    @Test
    void aDayInThePeriodBelongsAndOneBesideItDoesNot() {
        assertYes(JANUARY, claim("one").on("2020-01-31"));
        assertNo(JANUARY, claim("one").on("2020-02-01"), "outside the period");
    }

    @Test
    void aDateThatIsRoughOrNotToldIsOpen() {
        assertOpen(JANUARY, claim("one").dated(new DateExtent.InYear(Year.of(2020))), "too roughly");
        assertOpen(JANUARY, claim("one").dated(new DateExtent.Since(LocalDate.of(2020, 1, 5))), "too roughly");
        assertOpen(JANUARY, claim("one"), "date is not told");
    }

    @Test
    void theCountryOfThePlaceDecidesAndAPlaceThatNoTableKnowsIsOpen() {
        Selection syria = in("SY");
        assertYes(syria, claim("one").in(ALPHA));
        assertNo(syria, claim("one").in(place("Echo", 33_000_000, PlacePrecision.TOWN, "IQ")), "another country");
        assertOpen(syria, claim("one").in(unknownPlace("Foxtrot")), "Foxtrot, is not in the gazetteer");
        assertOpen(syria, claim("one"), "place is not told");
    }

    @Test
    void aPlaceWhoseCountryTheTableDoesNotTellIsOpen() {
        ReportedPlace stateless = place("Golf", 36_000_000, PlacePrecision.TOWN, "");
        assertOpen(in("SY"), claim("one").in(stateless), "country of its place is not told");
        Selection country = ALL.within(List.of(place("Syria", 35_000_000, PlacePrecision.COUNTRY, "SY")));
        assertOpen(country, claim("one").in(stateless), "too roughly");
    }

    @Test
    void aTownHoldsWhatLiesWithinItAndNothingBesideIt() {
        Selection alpha = ALL.within(List.of(ALPHA));
        assertYes(alpha, claim("one").in(ALPHA));
        assertYes(alpha, claim("one").in(place("School", 36_010_000, PlacePrecision.FACILITY, "SY")));
        assertNo(alpha, claim("one").in(BRAVO), "elsewhere");
        assertOpen(alpha, claim("one").in(unknownPlace("Foxtrot")), "gazetteer");
        assertYes(ALL.within(List.of(ALPHA, BRAVO)), claim("one").in(BRAVO));
    }

    @Test
    void aProvinceAroundTheTownAskedForIsTooRough() {
        ReportedPlace province = place("Province", 36_300_000, PlacePrecision.PROVINCE, "SY");
        assertOpen(ALL.within(List.of(ALPHA)), claim("one").in(province), "too roughly");
        assertYes(ALL.within(List.of(province)), claim("one").in(ALPHA));
        assertNo(
                ALL.within(List.of(ALPHA)),
                claim("one").in(place("Far", 38_000_000, PlacePrecision.PROVINCE, "SY")),
                "elsewhere");
    }

    @Test
    void aCountryAsAnAreaHoldsWhatLiesInItHoweverFar() {
        Selection country = ALL.within(List.of(place("Syria", 20_000_000, PlacePrecision.COUNTRY, "SY")));
        assertYes(country, claim("one").in(DISTANT));
    }

    @Test
    void aKindOfTheActBelongsAndACoarserWordIsOpen() {
        Selection air = ALL.withCodes(List.of(new Code("air_attack")));
        assertYes(air, claim("one").act("barrel_bomb"));
        assertNo(air, claim("one").act("shelling"), "carried out otherwise (shelling)");
        Selection barrels = ALL.withCodes(List.of(new Code("barrel_bomb")));
        assertOpen(barrels, claim("one").act("air_attack"), "not told closely enough");
        assertNo(barrels, claim("one").act("air_strike"), "otherwise");
        assertOpen(air, claim("one").act("attack_unspecified"), "not told closely enough");
        assertOpen(air, claim("one"), "not told closely enough");
    }

    @Test
    void meansAloneDoNotTellTheAct() {
        assertOpen(
                ALL.withCodes(List.of(new Code("air_attack"))),
                claim("one").with("cluster_munition"),
                "closely enough");
        assertYes(
                ALL.withCodes(List.of(new Code("cluster_munition"))),
                claim("one").with("cluster_munition"));
    }

    @Test
    void nearIsNotHit() {
        Selection medical = ALL.onObjects(List.of(new Code("medical_facility")));
        assertYes(medical, claim("one").hitting("hospital"));
        assertYes(medical, claim("one").object(hospital(ObjectMention.Relation.DAMAGED)));
        assertOpen(medical, claim("one").near("hospital"), "was near");
        assertOpen(medical, claim("one").object(hospital(ObjectMention.Relation.SAID_TARGET)), "the target");
        assertNo(medical, claim("one").hitting("market"), "told as market");
    }

    @Test
    void whatWasHitMayBeToldTooRoughlyOrNotAtAll() {
        Selection hospitals = ALL.onObjects(List.of(new Code("hospital")));
        assertOpen(hospitals, claim("one").hitting("medical_facility"), "too roughly");
        assertOpen(hospitals, claim("one").near("market"), "what was hit is not told");
        assertOpen(hospitals, claim("one"), "what was hit is not told");
        assertNo(hospitals, claim("one").hitting("clinic"), "told as clinic");
    }

    @Test
    void oneOfTwoNamedPartiesIsNeitherForCertain() {
        assertYes(by("RU"), claim("one").by("RU"));
        assertNo(by("RU"), claim("one").by("SY-GOV"), "another party");
        assertOpen(by("RU"), claim("one").by(Parties.Relation.ONE_OF, "RU", "SY-GOV"), "one of several");
        assertYes(by("RU"), claim("one").by(Parties.Relation.JOINT, "RU", "SY-GOV"));
        assertYes(by("RU", "SY-GOV"), claim("one").by(Parties.Relation.ONE_OF, "RU", "SY-GOV"));
        assertOpen(by("RU"), claim("one"), "no claim names the party");
    }

    @Test
    void aMemberOfAGroupBelongsToItAndTheGroupAloneIsTooRoughForAMember() {
        assertYes(by("SY-OPP"), claim("one").by("SY-HTS"));
        assertOpen(by("SY-HTS"), claim("one").by("SY-OPP"), "too roughly");
        assertNo(by("SY-HTS"), claim("one").by("SY-NA"), "another party");
        assertOpen(by("RU"), claim("one").by("X-UNKNOWN"), "too roughly");
    }

    @Test
    void partiesAskedForTogetherMustHaveActedTogether() {
        Selection both = ALL.by(codes("RU", "SY-GOV"), Parties.Relation.JOINT);
        assertYes(both, claim("one").by(Parties.Relation.JOINT, "RU", "SY-GOV"));
        assertOpen(both, claim("one").by(Parties.Relation.ONE_OF, "RU", "SY-GOV"), "acted together");
        assertOpen(both, claim("one").by("RU"), "not all of the parties");
        assertNo(both, claim("one").by("TR"), "another party");
    }

    @Test
    void oneRespectThatExcludesOutweighsAllThatAreOpen() {
        Selection selection = JANUARY.withCodes(List.of(new Code("air_attack")));
        assertNo(selection, claim("one").act("shelling"), "otherwise");
        assertNo(selection, claim("one").on("2020-03-01"), "outside the period");
    }

    private static Selection in(String country) {
        return new Selection(
                ALL.period(), Set.of(country), List.of(), List.of(), List.of(), Set.of(), Parties.Relation.ANY_OF);
    }

    private static Selection by(String... parties) {
        return ALL.by(codes(parties), Parties.Relation.ANY_OF);
    }

    private static Set<PartyCode> codes(String... parties) {
        return new TreeSet<>(Arrays.stream(parties).map(PartyCode::new).toList());
    }

    private static ObjectMention hospital(ObjectMention.Relation relation) {
        return new ObjectMention(
                new Code("hospital"),
                relation,
                ObjectMention.Damage.NOT_SAID,
                Known.unknown(),
                Known.unknown(),
                "a hospital");
    }

    private static void assertYes(Selection selection, TestClaim claim) {
        assertThat(Matcher.match(selection, assessed(claim.attack()))).isEqualTo(new Match.Yes());
    }

    private static void assertNo(Selection selection, TestClaim claim, String why) {
        assertThat(Matcher.match(selection, assessed(claim.attack())))
                .isInstanceOfSatisfying(
                        Match.No.class, no -> assertThat(no.why()).contains(why));
    }

    private static void assertOpen(Selection selection, TestClaim claim, String why) {
        assertThat(Matcher.match(selection, assessed(claim.attack())))
                .isInstanceOfSatisfying(
                        Match.CannotTell.class, open -> assertThat(open.why()).contains(why));
    }
}
