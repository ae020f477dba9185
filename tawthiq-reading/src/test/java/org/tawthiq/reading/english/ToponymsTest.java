package org.tawthiq.reading.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.reading.draft.Mentions;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.Table;

class ToponymsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Toponyms TOPONYMS = new Toponyms(GAZETTEER, new PlaceWords());

    private static List<Mentions.Place> find(String text) {
        return TOPONYMS.find(
                text,
                DocumentText.of(text).sentences().stream().map(Sentence::tokens).toList());
    }

    private static List<String> names(String text) {
        return find(text).stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
    }

    private static String meant(String text, String name) {
        return find(text).stream()
                .filter(place -> text.substring(place.start(), place.end()).equals(name))
                .findFirst()
                .flatMap(place -> place.place().best())
                .map(ReportedPlace.Candidate::id)
                .orElse("none");
    }

    @Test
    void aStateBehindACommaSaysWhichTownIsMeant() {
        String text = "The fair opened in Paris, Texas, and will last a week.";

        assertThat(names(text)).containsExactly("Paris", "Texas");
        assertThat(meant(text, "Paris")).isNotEqualTo(meant("The fair opened in Paris.", "Paris"));
    }

    @Test
    void aNamedStateSaysWhichTownIsMeant() {
        String inOregon = "The fair opened in Springfield. The governor of Oregon came.";

        assertThat(meant(inOregon, "Springfield"))
                .isEqualTo(meant("It opened in Springfield, Oregon.", "Springfield"))
                .isNotEqualTo(meant("The fair opened in Springfield.", "Springfield"));
    }

    @Test
    void theOtherPlacesOfATextSayWhichTownIsMeant() {
        String inTheEast = "The fair opened in Springfield. It goes on to Worcester and Hartford.";

        assertThat(meant(inTheEast, "Springfield"))
                .isEqualTo(meant("It opened in Springfield, Massachusetts.", "Springfield"))
                .isNotEqualTo(meant("The fair opened in Springfield.", "Springfield"));
    }

    @Test
    void aTownThatNoStateOfThatNameHoldsHasNoPosition() {
        assertThat(meant("The fair opened in Aleppo, Texas.", "Aleppo")).isEqualTo("none");
    }

    @Test
    void abbreviationsOfStatesStandBehindACommaOnly() {
        assertThat(names("They met in Reno, Nev., on Sunday.")).containsExactly("Reno", "Nev.");
        assertThat(meant("They met in Reno, Nev., on Sunday.", "Nev.")).isEqualTo("geonames-admin1:US.NV");
        assertThat(names("OR they may stay. IN short, no.")).isEmpty();
    }

    @Test
    void aNameThatOnceStandsClearlyForAPlaceIsOneThroughout() {
        assertThat(names("Darkush was quiet. The family had come from Darkush."))
                .containsExactly("Darkush", "Darkush");
        assertThat(names("Darkush was quiet.")).isEmpty();
    }

    @Test
    void aPersonsNameIsNoPlace() {
        assertThat(names("Mr. Jackson waited. Peter Lincoln came later.")).isEmpty();
        assertThat(names("Peter Houston waited. They gave it to Houston.")).isEmpty();
    }

    @Test
    void peoplesAndAreasAreNamedWithTheirCountryOrMiddle() {
        String text = "Syrian traders sailed the Mediterranean to Europe.";

        assertThat(names(text)).containsExactly("Syrian", "Mediterranean", "Europe");
        assertThat(meant(text, "Syrian")).isEqualTo("country:SY");
        assertThat(meant(text, "Europe")).isEqualTo("area:europe");
    }

    @Test
    void aWordForItsKindMakesAnUnknownNameAPlace() {
        assertThat(names("The mill on Marwellin River closed.")).containsExactly("Marwellin River");
    }

    @Test
    void everyAbbreviationAndPeopleNamesACountryOrStateOfTheGazetteer() {
        var known = GAZETTEER.countriesAndProvinces();

        Table.shipped(PlaceWords.class, "abbreviations.tsv")
                .rows()
                .forEach(row -> assertThat(known)
                        .as("abbreviations.tsv, line %d", row.number())
                        .containsKey(row.optional(2).isEmpty() ? row.cell(1) : row.cell(1) + "." + row.cell(2)));
        Table.shipped(PlaceWords.class, "demonyms.tsv")
                .rows()
                .forEach(row -> assertThat(known)
                        .as("demonyms.tsv, line %d", row.number())
                        .containsKey(row.cell(1)));
    }
}
