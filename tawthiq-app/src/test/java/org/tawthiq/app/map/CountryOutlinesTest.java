package org.tawthiq.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.reading.place.PackedFile;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Digest;

class CountryOutlinesTest {

    private static final CountryOutlines SHIPPED = CountryOutlines.shipped();

    private static CountryOutline country(String code) {
        return SHIPPED.all().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileIsWhatItsHeaderSays() {
        PackedFile file = PackedFile.shipped(CountryOutlines.class, CountryOutlines.FILE);
        assertThat(Digest.of(file.contents())).isEqualTo(file.digest());
        assertThat(SHIPPED.all()).hasSize(241).hasSize(file.number("countries"));
    }

    @Test
    void aBoxGivesTheCountriesThatReachIntoIt() {
        MapBox idlib = new MapBox(35_000_000, 36_000_000, 37_000_000, 37_500_000);
        assertThat(SHIPPED.within(idlib))
                .extracting(CountryOutline::code)
                .contains("SY", "TR")
                .doesNotContain("BR", "UA");
    }

    @Test
    void countriesHaveTheirCodeAndEnglishName() {
        assertThat(country("SY").name()).isEqualTo("Syria");
        assertThat(country("UA").name()).isEqualTo("Ukraine");
        assertThat(country("XK").name()).isEqualTo("Kosovo");
    }

    @Test
    void theMiddleOfACountryLiesWhereItIs() {
        assertThat(country("SY").middle().kilometresTo(Coordinates.ofDegrees(35.0, 38.5)))
                .isLessThan(60);
        assertThat(country("UA").middle().kilometresTo(Coordinates.ofDegrees(49.0, 31.4)))
                .isLessThan(80);
    }

    @Test
    void damascusLiesWithinSyriaAndBeirutDoesNot() {
        assertThat(holds(country("SY"), 33_510_000, 36_290_000)).isTrue();
        assertThat(holds(country("SY"), 33_890_000, 35_500_000)).isFalse();
    }

    @Test
    void noSideOfARingJumpsAcrossTheMap() {
        for (CountryOutline country : SHIPPED.all()) {
            for (Ring ring : country.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    int step = Math.abs(ring.longitude(i) - ring.longitude(i - 1));
                    boolean edge = ring.latitude(i) == -90_000_000;
                    assertThat(edge || step < 90_000_000).as(country.name()).isTrue();
                }
            }
        }
    }

    @Test
    void aCountryOverTheAntimeridianIsGivenOnBothSides() {
        MapBox east = new MapBox(65_000_000, 170_000_000, 70_000_000, 180_000_000);
        MapBox west = new MapBox(65_000_000, -179_000_000, 67_000_000, -175_000_000);
        for (MapBox box : List.of(east, west)) {
            assertThat(SHIPPED.within(box)).extracting(CountryOutline::code).contains("RU");
        }
    }

    /// Counts the sides that a line to the east crosses.
    private static boolean holds(CountryOutline country, int latitude, int longitude) {
        boolean inside = false;
        for (Ring ring : country.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                int j = i == 0 ? ring.size() - 1 : i - 1;
                if ((ring.latitude(i) > latitude) != (ring.latitude(j) > latitude)) {
                    double part = (latitude - (double) ring.latitude(i)) / (ring.latitude(j) - ring.latitude(i));
                    inside ^= longitude < ring.longitude(i) + part * (ring.longitude(j) - ring.longitude(i));
                }
            }
        }
        return inside;
    }
}
