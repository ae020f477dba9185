package org.tawthiq.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

class GazetteerTest {

    private static final Gazetteer EVERYWHERE = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource({
        "SY, Ariha, geonames:172994",
        "SY, أريحا, geonames:172994",
        "SY, Saraqib, geonames:164816",
        "SY, Kafr Nabl, geonames:168661",
        "SY, Maarat al-Numan, geonames:167611",
        "SY, Ma'arrat an-Nu'man, geonames:167611",
        "SY, Daret Izza, geonames:170857",
        "SY, Sarmin, geonames:164782",
        "SY, Taftanaz, geonames:163799",
        "SY, Maaret Misreen, geonames:167605",
        "SY, Idlib, geonames:169389",
        "SY, إدلب, geonames:169389",
        "SY, Idlib governorate, geonames-admin1:SY.12",
        "SY, Rural Damascus, geonames-admin1:SY.08",
        "SY, Kafr Zita, geonames:168620",
        "SY, Damascus, geonames:170654",
        "PS, Gaza, geonames:281133",
        "PS, Gaza Strip, geonames-admin1:PS.GZ",
        "PS, Khan Younis, geonames:281124",
        "PS, Rafah, geonames:281102",
        "UA, Kharkiv, geonames:706483",
        "UA, Харків, geonames:706483",
        "UA, Харьков, geonames:706483",
        "UA, Харьковская область, geonames-admin1:UA.07",
        "IQ, Mosul, geonames:99072",
        "IQ, الموصل, geonames:99072",
    })
    void theBestMatchWithinTheCountryIsThePlaceMeant(String country, String words, String id) {
        assertThat(EVERYWHERE
                        .within(Set.of(country))
                        .find(words)
                        .getFirst()
                        .entry()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void aNameOfSeveralPlacesGivesAllOfThemInOrder() {
        List<GazetteerMatch> matches = EVERYWHERE.find("Ariha");
        assertThat(matches).extracting(match -> match.entry().country()).contains("SY", "PS");
        assertThat(matches).isSortedAccordingTo(GazetteerMatch.BEST_FIRST);
        assertThat(EVERYWHERE.find("San José")).hasSize(Gazetteer.MOST_MATCHES);
    }

    @Test
    void aTownComesBeforeTheProvinceOfItsName() {
        assertThat(EVERYWHERE.within(Set.of("SY")).find("Idlib"))
                .extracting(match -> match.entry().kind())
                .containsExactly(PlaceKind.TOWN, PlaceKind.ADMIN1);
    }

    @Test
    void anExactNameCountsMoreThanAnotherSpelling() {
        Gazetteer syria = EVERYWHERE.within(Set.of("SY"));
        GazetteerMatch main = syria.find("Ma'arrat an-Nu'man").getFirst();
        GazetteerMatch spelt = syria.find("Maarat al Numan").getFirst();
        assertThat(main.kind()).isEqualTo(MatchKind.MAIN_NAME);
        assertThat(spelt.kind()).isEqualTo(MatchKind.CONSONANTS);
        assertThat(spelt.entry()).isEqualTo(main.entry());
        assertThat(spelt.scorePartsPerMillion()).isLessThan(main.scorePartsPerMillion());
    }

    @Test
    void aScopeLeavesOutOtherCountriesPlacesButNoCountry() {
        Gazetteer syria = EVERYWHERE.within(Set.of("SY"));
        assertThat(syria.find("Kharkiv")).isEmpty();
        assertThat(syria.find("Russia").getFirst().entry().id()).isEqualTo("country:RU");
        assertThat(syria.within(Set.of()).find("Kharkiv")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian Arab Republic, SY",
        "سوريا, SY",
        "Сирия, SY",
        "Україна, UA",
        "Palestine, PS",
        "United States, US",
        "Turkey, TR",
    })
    void countriesAreKnownByTheirUsualNames(String name, String code) {
        GazetteerEntry entry = EVERYWHERE.find(name).getFirst().entry();
        assertThat(entry.id()).isEqualTo("country:" + code);
        assertThat(entry.kind()).isEqualTo(PlaceKind.COUNTRY);
    }

    @Test
    void anEntrySaysAllThatIsKnownOfIt() {
        GazetteerEntry saraqib = EVERYWHERE.find("سراقب").getFirst().entry();
        assertThat(saraqib)
                .isEqualTo(new GazetteerEntry(
                        "geonames:164816",
                        "Saraqib",
                        new Coordinates(35_864_470, 36_805_910),
                        "SY",
                        "12",
                        "Idlib",
                        PlaceKind.TOWN,
                        "PPLA3",
                        34_231));
    }

    @Test
    void aMatchBecomesACandidateOfAReportedPlace() {
        GazetteerMatch match = EVERYWHERE.find("Idlib governorate").getFirst();
        ReportedPlace.Candidate candidate = match.toCandidate();
        assertThat(candidate.id()).isEqualTo("geonames-admin1:SY.12");
        assertThat(candidate.country()).isEqualTo("SY");
        assertThat(candidate.precision()).isEqualTo(PlacePrecision.PROVINCE);
        assertThat(candidate.scorePartsPerMillion()).isEqualTo(match.scorePartsPerMillion());
        assertThat(candidate.coordinates().kilometresTo(Coordinates.ofDegrees(35.9, 36.7)))
                .isLessThan(40);
    }

    @Test
    void wordsThatNoGazetteerKnowsHaveNoMatch() {
        assertThat(EVERYWHERE.find("Qwxzzyville")).isEmpty();
        assertThat(EVERYWHERE.find("")).isEmpty();
    }
}
