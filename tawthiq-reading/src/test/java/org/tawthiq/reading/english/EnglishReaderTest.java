package org.tawthiq.reading.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;

/// What the English reader makes of sentences. All are written for this test.
class EnglishReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final RuleReader SYRIA = RuleReader.of(new EnglishRules(GAZETTEER.within(Set.of("SY"))));
    private static final RuleReader ANYWHERE = RuleReader.of(new EnglishRules(GAZETTEER));

    @Test
    void readsWhoWhatWhereWhenAndHowMany() {
        Claim.Attack attack =
                attack("On 29 January 2020 Russian air strikes near a hospital in Ariha killed 11 civilians.");
        assertThat(attack.date().extent()).isEqualTo(day(2020, 1, 29));
        assertThat(attack.places().getFirst().name()).isEqualTo("Ariha");
        assertThat(attack.acts()).containsExactly(new Code("air_strike"));
        assertThat(attack.objects())
                .singleElement()
                .satisfies(hospital -> assertThat(hospital.relation()).isEqualTo(ObjectMention.Relation.NEAR));
        assertThat(attack.parties().codes()).containsExactly(new PartyCode("RU"));
        assertThat(killed(attack)).isEqualTo(new Count.Exactly(11));
    }

    @Test
    void aYearBeforeAVerbOfHarmIsAYearAndNoToll() {
        Claim.Attack attack = attack("An air strike on 29 January 2020 killed 11 civilians in Ariha.");
        assertThat(attack.date().extent()).isEqualTo(day(2020, 1, 29));
        assertThat(killed(attack)).isEqualTo(new Count.Exactly(11));
    }

    @Test
    void theFirstAttackOfAReportWithoutADayTakesThatOfItsPublication() {
        String report =
                "An air strike killed 11 civilians in Ariha, rescuers said. Another air strike hit a hospital in Idlib.";
        assertThat(undated("AMMAN, 12 May 2020 – " + report))
                .extracting(found -> found.date().extent())
                .containsExactly(day(2020, 5, 12), new DateExtent.Unstated());
        assertThat(undated("Posted on: 12 May 2020\n\n" + report)
                        .getFirst()
                        .date()
                        .extent())
                .isEqualTo(day(2020, 5, 12));
    }

    @Test
    void thePostsThatAPageShowsTellWhichWeekdayItMeans() {
        Claim.Attack attack = undated("An air strike killed 11 civilians in Ariha on Saturday.\n\n"
                        + "— Example (@example) May 8, 2020\n\nRescuers went there.")
                .getFirst();
        assertThat(attack.date().extent()).isEqualTo(day(2020, 5, 9));
    }

    @Test
    void theWordsOfADayThatNothingPlacesAreKept() {
        Claim.Attack attack = undated("An air strike killed 11 civilians in Ariha on Thursday. "
                        + "The air strike in Ariha destroyed a school.")
                .getFirst();
        assertThat(attack.date().isStated()).isFalse();
        assertThat(attack.date().stated()).isEqualTo("Thursday");
    }

    @Test
    void theDayOfAnAgreementIsNoneOfTheAttackThatBreaksIt() {
        Claim.Attack attack = undated(
                        "An air strike killed 11 civilians in Ariha despite the agreement that was made on 12 May 2020.")
                .getFirst();
        assertThat(attack.date().extent()).isEqualTo(new DateExtent.Unstated());
    }

    @Test
    void takesDayAndPlaceFromTheSceneWhenTheSentenceGoesOn() {
        Claim.Attack attack = attack("How many people died in Ariha on the night of 29 January 2020? "
                + "The Syrian Archive says that air strikes hit al-Shami hospital and killed 13 people.");
        assertThat(attack.date().extent()).isEqualTo(day(2020, 1, 29));
        assertThat(attack.places().getFirst().name()).isEqualTo("Ariha");
        assertThat(speaker(attack)).isEqualTo("Syrian Archive");
    }

    @Test
    void aPlaceNamedToCountDaysFromIsNotWhereItHappened() {
        List<Claim.Attack> attacks =
                attacks("A strike hit Ariha on 29 January 2020. Nineteen days after Ariha, on 17 February 2020, "
                        + "an air strike hit al-Ferdous hospital in Daret Izza. "
                        + "Al-Kinana hospital, in the same town, was hit by an air strike the same day.");
        assertThat(attacks).hasSize(3);
        assertThat(attacks.get(1).places().getFirst().name()).isEqualTo("Daret Izza");
        assertThat(attacks.get(2).places().getFirst().name()).isEqualTo("Daret Izza");
        assertThat(attacks.get(2).date().extent()).isEqualTo(day(2020, 2, 17));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On 4 February 2020 a drone attacked a convoy in Sarmin and killed two people. | drone_strike
            An attack by a drone killed two people in Sarmin on 4 February 2020. | drone_strike
            An attack carried out by a drone killed two people in Sarmin on 4 February 2020. | drone_strike
            A bombing killed two people in Sarmin on 4 February 2020, as recorded by a drone. | attack_unspecified
            An attack killed two people in Sarmin on 4 February 2020, and drones were seen. | attack_unspecified
            """)
    void whatCarriedAnActSaysWhichItWas(String text, String act) {
        assertThat(attack(text).acts()).containsExactly(new Code(act));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Syrian government forces – stationed in Sarmin – fired shells that killed two people in Ariha on 4 February 2020.",
                "Syrian government forces' artillery shelling killed two people in Ariha on 4 February 2020.",
                "An attack by members of the Syrian army killed two people in Ariha on 4 February 2020."
            })
    void aPartyIsHeardBehindWhatIsSetApart(String text) {
        assertThat(attack(text).parties().codes()).containsExactly(new PartyCode("SY-GOV"));
    }

    @Test
    void aTypeOfAircraftThatOnePartyFliesIsTheBasisOfItsParty() {
        Claim.Attack attack = attack("An air strike by a Su-34 killed two people in Ariha on 4 February 2020.");
        assertThat(attack.parties().of()).singleElement().satisfies(mention -> {
            assertThat(mention.party()).isEqualTo(new PartyCode("RU"));
            assertThat(mention.basis()).isEqualTo(Parties.Basis.AIRCRAFT_TYPE);
        });
        assertThat(attack("An air strike by a Su-24 killed two people in Ariha on 4 February 2020.")
                        .parties()
                        .of())
                .isEmpty();
    }

    @Test
    void warplanesOfAPartyCarryItsAct() {
        Claim.Attack attack = attack("Russian warplanes struck a school in Ariha on 4 February 2020.");
        assertThat(attack.acts()).containsExactly(new Code("air_strike"));
        assertThat(attack.parties().of().getFirst().basis()).isEqualTo(Parties.Basis.NAMED);
    }

    @Test
    void nobodyIsAToll() {
        Claim.Attack attack = attack("An air strike hit a school in Sarmin on 4 February 2020. Nobody was killed.");
        assertThat(killed(attack)).isEqualTo(new Count.Exactly(0));
    }

    @Test
    void keepsThePartOfATotalApart() {
        Claim.Attack attack = attack("An air strike hit a school in Maaret Misreen on 25 February 2020. "
                + "Eleven people were killed, seven of them children.");
        assertThat(attack.harm())
                .filteredOn(harm -> harm.part())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.count()).isEqualTo(new Count.Exactly(7));
                    assertThat(part.age()).isEqualTo(HarmCount.Age.CHILD);
                });
        assertThat(killed(attack)).isEqualTo(new Count.Exactly(11));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Six members of the Halabi family, including four children and one woman, were killed in an air strike in Ariha on 3 May 2020. | 6
            Four fighters including a commander were killed in an air strike in Ariha on 3 May 2020. | 4
            Three members of the Northern Brigade were killed in an air strike in Ariha on 3 May 2020. | 3
            """)
    void theTotalBeforeItsPartsIsTheToll(String told, long toll) {
        assertThat(killed(attack(told))).isEqualTo(new Count.Exactly(toll));
    }

    @Test
    void aBodysNameIsNoPersonsName() {
        assertThat(read(
                        SYRIA,
                        "Three members of the Northern Brigade were killed in an air strike in Ariha on 3 May 2020."))
                .noneMatch(Claim.Victim.class::isInstance);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Missiles worth 310 million euros were approved in Aleppo on Thursday.",
                "A balloon hit a fence near Ariha on Thursday.",
                "The campaign targeted mothers in Aleppo on Monday.",
            })
    void weaponsAloneAndVerbsOfOtherSubjectsTellOfNoAttack(String told) {
        assertThat(attacks(told)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Missiles fell on Ariha on 3 May 2020.",
                "Government forces hit Ariha on 3 May 2020.",
                "Warplanes targeted the town of Ariha on 3 May 2020.",
            })
    void whoStruckOrWhatFellTellsOfOne(String told) {
        assertThat(attacks(told)).hasSize(1);
    }

    @Test
    void speechThroughOthersKeepsTheChainFromTheNearestTellerToTheOrigin() {
        Claim.Attack attack = attack("A resident told the Syrian Observatory for Human Rights that an air strike "
                + "killed two people in Ariha on 3 May 2020, according to Reuters.");
        assertThat(attack.statement().speaker()).isInstanceOfSatisfying(Speaker.Named.class, named -> {
            assertThat(named.name()).isEqualTo("Reuters");
            assertThat(named.chain()).hasSize(2).first().asString().contains("Observatory");
            assertThat(named.chain().getLast()).containsIgnoringCase("resident");
        });
    }

    @Test
    void eachOfSeveralSpeakersMakesItsOwnClaim() {
        List<Claim.Attack> attacks = attacks("A cluster munition hit a school in Idlib on 25 February 2020. "
                + "Orient, Jisr TV and Enab Baladi each reported four people killed at the school.");
        assertThat(attacks).extracting(EnglishReaderTest::speaker).contains("Orient", "Jisr TV", "Enab Baladi");
    }

    @Test
    void blameForAnAttackToldBeforeIsAClaimOfItsOwn() {
        List<Claim.Attack> attacks = attacks(
                "On 5 May 2019 four air strikes hit a hospital in Kafr Nabl and one "
                        + "person was killed. Five months later, in October 2019, The New York Times attributed the attack to Russia.");
        Claim.Attack blame = attacks.getLast();
        assertThat(speaker(blame)).isEqualTo("The New York Times");
        assertThat(blame.date().extent()).isEqualTo(day(2019, 5, 5));
        assertThat(blame.parties().codes()).containsExactly(new PartyCode("RU"));
    }

    @Test
    void whetherOneOrTheOtherIsOneOf() {
        Claim.Attack attack = attack("Airwars gives a range: six to 14 people killed in Ariha on 29 January 2020. "
                + "It leaves open whether Russia or Syria carried out the strikes.");
        assertThat(attack.parties().relation()).isEqualTo(Parties.Relation.ONE_OF);
        assertThat(attack.parties().codes()).containsExactlyInAnyOrder(new PartyCode("RU"), new PartyCode("SY-GOV"));
    }

    @Test
    void aDenialIsNoAttack() {
        List<Claim> claims = read(
                SYRIA,
                "Russia's defence ministry denied that there was a strike near Ariha on the morning of 30 January 2020.");
        assertThat(claims)
                .singleElement()
                .isInstanceOfSatisfying(
                        Claim.PartyStatement.class,
                        denial -> assertThat(denial.stance()).isEqualTo(Claim.Stance.DENIES));
    }

    @Test
    void countsOverAPeriodAreTalliesWithTheirParts() {
        List<Claim.Tally> tallies = read(
                        SYRIA,
                        "Amnesty International recorded 18 attacks on schools from 5 May 2019 to 25 February 2020 by the "
                                + "Syrian government or Russia. Three of the 18 attacks were ground attacks by Syrian government "
                                + "forces. Most of the 18 attacks took place in January and February 2020.")
                .stream()
                .filter(Claim.Tally.class::isInstance)
                .map(Claim.Tally.class::cast)
                .toList();
        assertThat(tallies).hasSize(3);
        assertThat(tallies.get(1).partOf())
                .isEqualTo(Known.is(tallies.getFirst().id()));
        assertThat(tallies.get(1).acts()).containsExactly(new Code("ground_attack"));
        assertThat(tallies.get(2).counted().amount()).isEqualTo(new Counted.Amount.ShareOf(Counted.Share.MAJORITY));
    }

    @Test
    void aTollOfTwoAttacksTogetherCountsOverTheirDayAndPlace() {
        Claim.Tally tally =
                tally("On 17 February 2020 an air strike hit al-Ferdous hospital in Daret Izza. Al-Kinana hospital, in "
                        + "the same town, was hit by an air strike the same day. Across the two, UOSSM counted two "
                        + "people injured.");
        assertThat(tally.date().extent()).isEqualTo(day(2020, 2, 17));
        assertThat(tally.places())
                .singleElement()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Daret Izza"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 17 February 2020 an air strike hit a hospital in Daret Izza.\n\nAcross both, UOSSM counted two injured.",
                "On 17 February 2020 an air strike hit a hospital in Daret Izza. On 25 February 2020 shelling hit a school "
                        + "in Idlib. Across both, UOSSM counted two people injured."
            })
    void aTollOfTwoAttacksThatNoOneDayBoundsCountsOverNothingThatIsTold(String told) {
        Claim.Tally tally = tally(told);
        assertThat(tally.date().isStated()).isFalse();
        assertThat(tally.places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian air strikes on a market in Ariha on 29 January 2020 killed 11 people, seven of them children.",
                "On 29 January 2020 jets came to Ariha. Air strikes hit a market and killed 11 people, including 3 women."
            })
    void aPartOfTheDeadIsNoPartOfTheAttacksCountedBefore(String told) {
        List<Claim> claims =
                read(SYRIA, "Example Watch recorded 18 attacks from 5 May 2019 to 25 February 2020.\n\n" + told);
        assertThat(claims).filteredOn(Claim.Tally.class::isInstance).hasSize(1);
        assertThat(claims)
                .filteredOn(Claim.Attack.class::isInstance)
                .last()
                .isInstanceOfSatisfying(
                        Claim.Attack.class, attack -> assertThat(killed(attack)).isEqualTo(new Count.Exactly(11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They included air strikes by Russia.", "Air strikes by Russia are on the list too."})
    void aPartWithoutANumberIsAPartOfTheAttacksCountedBefore(String told) {
        List<Claim> claims =
                read(SYRIA, "Example Watch recorded 18 attacks from 5 May 2019 to 25 February 2020. " + told);
        assertThat(claims)
                .last()
                .isInstanceOfSatisfying(
                        Claim.Tally.class,
                        part -> assertThat(part.partOf())
                                .isEqualTo(Known.is(claims.getFirst().id())));
    }

    @Test
    void aHeadlineOverSeveralAttacksTellsOfNoneOfThem() {
        assertThat(attacks("Five attacks in Syria\n\nA report appeared today.")).isEmpty();
    }

    @Test
    void aDatelineIsNoPlaceAndNoDayOfAnAttack() {
        Claim.Attack attack = attack("BEIRUT, 12 May 2020 – An air strike on 29 January 2020 hit a school in Ariha.");
        assertThat(attack.date().extent()).isEqualTo(day(2020, 1, 29));
        assertThat(attack.places()).extracting(place -> place.name()).doesNotContain("BEIRUT", "Beirut");
    }

    @Test
    void keepsTheNameOfAPlaceThatNoGazetteerKnows() {
        Claim.Attack attack = attack("An air strike hit a school in Qarlunat on 5 May 2019 and killed two people.");
        assertThat(attack.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Qarlunat");
            assertThat(place.candidates()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A drone strike killed two people in #Qamishli on 3 May 2022. | Qamishli TOWN
            Shelling killed two people in Sarmin city, E. #Idlib, on 3 May 2022. | Sarmin TOWN, Idlib PROVINCE
            Shelling killed two people in Khan Mithal city, S. #Idlib, on 3 May 2022. | Khan Mithal UNKNOWN, Idlib PROVINCE
            """)
    void namesInHashtagsAndBehindShortenedDirectionsArePlaces(String told, String places) {
        assertThat(attack(told).places().stream()
                        .map(place -> place.name() + " " + place.precision())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places);
    }

    @Test
    void takesANameToTheCountryThatTheTextSpeaksOf() {
        Claim.Attack attack = read(
                        ANYWHERE,
                        "On 29 January 2020 Syrian government forces shelled a school in Ariha, killing two people.")
                .stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(attack.places().getFirst().best().orElseThrow().country()).isEqualTo("SY");
    }

    @Test
    void theDeadOfAnAccidentAreNoAttack() {
        assertThat(attacks("Seven people were killed when a tram derailed in Aleppo on 4 May 2020."))
                .isEmpty();
    }

    @Test
    void namedPersonsWhomHarmBefellArePersonalData() {
        List<Claim> claims = read(
                SYRIA, "Samir Qamarani, aged 35, was killed in an air strike on a school in Ariha on 29 January 2020.");
        assertThat(claims)
                .filteredOn(Claim.Victim.class::isInstance)
                .singleElement()
                .satisfies(victim -> assertThat(victim.statement().marks()).contains(Mark.PERSONAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resident Omar Barakatli said three people were killed in Ariha on 30 January 2020.",
                "Omar Barakatli, a resident, said three people were killed in Ariha on 30 January 2020.",
                "\"Three people were killed in Ariha on 30 January 2020,\" Omar Barakatli, 54, told us.",
                "\"Three people were killed in Ariha on 30 January 2020,\" said Omar Barakatli, a resident."
            })
    void aResidentWithANameIsAPersonAndNoWitnessOnly(String told) {
        assertThat(attack(told).statement().speaker()).isInstanceOfSatisfying(Speaker.Named.class, named -> {
            assertThat(named.name()).isEqualTo("Omar Barakatli");
            assertThat(named.kind()).isEqualTo(Speaker.SpeakerKind.PERSON);
        });
    }

    @Test
    void residentsWithoutANameAreWitnesses() {
        assertThat(attack("Residents said three people were killed in Ariha on 30 January 2020.")
                        .statement()
                        .speaker())
                .isInstanceOfSatisfying(
                        Speaker.Named.class, named -> assertThat(named.kind()).isEqualTo(Speaker.SpeakerKind.WITNESS));
    }

    @Test
    void takingResponsibilityAdmits() {
        List<Claim> claims = read(
                ANYWHERE,
                "A car bomb hit a police station in Kabul on 3 May 2020. The Taliban claimed responsibility for the attack.");
        assertThat(claims)
                .filteredOn(Claim.PartyStatement.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Claim.PartyStatement.class,
                        statement -> assertThat(statement.stance()).isEqualTo(Claim.Stance.ADMITS));
    }

    @Test
    void housesBesideANearHospitalAreNear() {
        Claim.Attack attack = attack(
                "Air strikes fell in Ariha on 29 January 2020 around al-Shami hospital and the houses beside it.");
        assertThat(attack.objects())
                .hasSize(2)
                .allSatisfy(object -> assertThat(object.relation()).isEqualTo(ObjectMention.Relation.NEAR));
    }

    private static Claim.Tally tally(String text) {
        return read(SYRIA, text).stream()
                .filter(Claim.Tally.class::isInstance)
                .map(Claim.Tally.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The attacks of a text whose publication date nobody gives.
    private static List<Claim.Attack> undated(String text) {
        return SYRIA.read(new ReadingText(new SourceId("report"), text, Known.unknown(), Known.unknown())).stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .toList();
    }

    private static Claim.Attack attack(String text) {
        return attacks(text).getFirst();
    }

    private static List<Claim.Attack> attacks(String text) {
        return read(SYRIA, text).stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .toList();
    }

    private static List<Claim> read(RuleReader reader, String text) {
        return reader.read(new ReadingText(
                new SourceId("a".repeat(64)), text, Known.is(LocalDate.of(2021, 2, 10)), Known.unknown()));
    }

    private static DateExtent day(int year, int month, int day) {
        return new DateExtent.Day(LocalDate.of(year, month, day));
    }

    private static Count killed(Claim.Attack attack) {
        return attack.harm().stream()
                .filter(harm -> harm.what() == HarmCount.Harm.KILLED && !harm.part())
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static String speaker(Claim.Attack attack) {
        return attack.statement().speaker() instanceof Speaker.Named named ? named.name() : "";
    }
}
