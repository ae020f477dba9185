package org.tawthiq.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Which of several places of one name is meant. North and south lie some 300 kilometres apart.
class PlaceChoiceTest {

    private static final ReportedPlace.Candidate NORTH = village("north", 36_000_000);
    private static final ReportedPlace.Candidate SOUTH = village("south", 33_300_000);
    private static final ReportedPlace NAMESAKES = place("Mithal", PlacePrecision.TOWN, NORTH, SOUTH);
    private static final ReportedPlace NORTHERN = place("Shamal", PlacePrecision.TOWN, village("shamal", 36_050_000));
    private static final ReportedPlace SOUTHERN = place("Janub", PlacePrecision.TOWN, village("janub", 33_350_000));
    private static final ReportedPlace SOUTHERN_PROVINCE = place(
            "Province",
            PlacePrecision.PROVINCE,
            new ReportedPlace.Candidate(
                    "province",
                    "province",
                    new Coordinates(33_200_000, 36_500_000),
                    "SY",
                    PlacePrecision.PROVINCE,
                    650_000));

    @Test
    void aPlaceAloneMeansTheLikeliestOfItsName() {
        assertThat(best(List.of(List.of(NAMESAKES)))).containsExactly("north");
    }

    @Test
    void thePlacesOfTheSameSentenceSayWhichIsMeant() {
        assertThat(best(List.of(List.of(NAMESAKES, SOUTHERN)))).containsExactly("south", "janub");
        assertThat(best(List.of(List.of(NAMESAKES, NORTHERN)))).containsExactly("north", "shamal");
    }

    @Test
    void anAreaSaysMoreThanATown() {
        assertThat(settled(List.of(List.of(NAMESAKES, NORTHERN, SOUTHERN_PROVINCE)))
                        .getFirst()
                        .place()
                        .best())
                .contains(SOUTH);
    }

    @Test
    void thePlaceNamedLastSaysWhichIsMeant() {
        assertThat(best(List.of(List.of(SOUTHERN), List.of(NAMESAKES)))).containsExactly("janub", "south");
        assertThat(best(List.of(List.of(SOUTHERN), List.of(NORTHERN), List.of(NAMESAKES))))
                .containsExactly("janub", "shamal", "north");
    }

    @Test
    void noCandidateIsLost() {
        assertThat(settled(List.of(List.of(NAMESAKES, SOUTHERN)))
                        .getFirst()
                        .place()
                        .candidates())
                .containsExactly(SOUTH, NORTH);
    }

    @Test
    void anUnknownVillageFarFromTheTownNamedWithItIsANamesake() {
        ReportedPlace elsewhere = place("Mithal", PlacePrecision.TOWN, NORTH);
        assertThat(settled(List.of(List.of(elsewhere, SOUTHERN))).getFirst().place())
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Mithal");
                    assertThat(place.candidates()).isEmpty();
                    assertThat(place.precision()).isEqualTo(PlacePrecision.UNKNOWN);
                });
        assertThat(best(List.of(List.of(SOUTHERN), List.of(elsewhere)))).containsExactly("janub", "north");
    }

    @Test
    void aTownOfSomeSizeIsMeantWhereverItLies() {
        ReportedPlace city = place(
                "City",
                PlacePrecision.TOWN,
                new ReportedPlace.Candidate("city", "city", NORTH.coordinates(), "SY", PlacePrecision.TOWN, 700_000));
        assertThat(settled(List.of(List.of(city, SOUTHERN))).getFirst().place()).isEqualTo(city);
    }

    @Test
    void aWordThatMayBeNoNameIsOneOnlyNearAnotherPlace() {
        assertThat(settle(List.of(List.of(mention(0, NORTHERN, true), mention(1, NAMESAKES, false)))))
                .hasSize(2);
        assertThat(settle(List.of(List.of(
                        mention(0, SOUTHERN, true), mention(1, place("Mithal", PlacePrecision.TOWN, NORTH), false)))))
                .hasSize(1);
        assertThat(settle(List.of(List.of(mention(0, NAMESAKES, false))))).isEmpty();
    }

    private static ReportedPlace.Candidate village(String id, int latitude) {
        return new ReportedPlace.Candidate(
                id, id, new Coordinates(latitude, 36_600_000), "SY", PlacePrecision.TOWN, 470_000);
    }

    private static ReportedPlace place(String name, PlacePrecision precision, ReportedPlace.Candidate... candidates) {
        return new ReportedPlace(name, name, List.of(candidates), precision);
    }

    private static PlaceMention mention(int at, ReportedPlace place, boolean sure) {
        return new PlaceMention(at, at + 1, place, sure);
    }

    private static List<String> best(List<List<ReportedPlace>> sentences) {
        return settled(sentences).stream()
                .map(mention -> mention.place().best().orElseThrow().id())
                .toList();
    }

    /// Each sentence names the places, one a token.
    private static List<PlaceMention> settled(List<List<ReportedPlace>> sentences) {
        return settle(sentences.stream()
                .map(places -> {
                    List<PlaceMention> mentions = new ArrayList<>();
                    places.forEach(place -> mentions.add(mention(mentions.size(), place, true)));
                    return mentions;
                })
                .toList());
    }

    private static List<PlaceMention> settle(List<? extends List<PlaceMention>> sentences) {
        List<Sentence> some =
                DocumentText.of("One two three. ".repeat(sentences.size())).sentences();
        List<SentenceView> views = new ArrayList<>();
        for (List<PlaceMention> places : sentences) {
            views.add(new SentenceView(some.get(views.size()), 0, List.of(), List.of(), List.of(), places));
        }
        return PlaceChoice.settle(views).stream()
                .flatMap(view -> view.places().stream())
                .toList();
    }
}
