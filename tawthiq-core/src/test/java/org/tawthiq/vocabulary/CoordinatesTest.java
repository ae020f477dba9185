package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates PARIS = Coordinates.ofDegrees(48.8566, 2.3522);
    private static final Coordinates LONDON = Coordinates.ofDegrees(51.5074, -0.1278);

    @Test
    void degreesBecomeWholeMicrodegreesAndBack() {
        assertThat(PARIS).isEqualTo(new Coordinates(48_856_600, 2_352_200));
        assertThat(LONDON.longitude()).isEqualTo(-127_800);
        assertThat(PARIS.latitudeDegrees()).isEqualTo(48.8566);
        assertThat(PARIS.longitudeDegrees()).isEqualTo(2.3522);
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        assertThat(PARIS.kilometresTo(LONDON)).isCloseTo(343.5, within(1.0));
        assertThat(LONDON.kilometresTo(PARIS)).isCloseTo(PARIS.kilometresTo(LONDON), within(1e-9));
        assertThat(PARIS.kilometresTo(PARIS)).isZero();
        assertThat(Coordinates.ofDegrees(0, 0).kilometresTo(Coordinates.ofDegrees(1, 0)))
                .isCloseTo(111.195, within(0.01));
        assertThat(Coordinates.ofDegrees(60, 0).kilometresTo(Coordinates.ofDegrees(60, 1)))
                .isCloseTo(55.6, within(0.1));
    }

    @Test
    void theDateLineSeparatesNobody() {
        assertThat(Coordinates.ofDegrees(0, 179.5).kilometresTo(Coordinates.ofDegrees(0, -179.5)))
                .isCloseTo(111.195, within(0.01));
    }

    @Test
    void oppositePointsLieHalfTheGlobeApart() {
        assertThat(Coordinates.ofDegrees(90, 0).kilometresTo(Coordinates.ofDegrees(-90, 0)))
                .isCloseTo(20_015.1, within(0.1));
    }

    @Test
    void aPointOffTheGlobeIsRefused() {
        assertThat(new Coordinates(-90_000_000, 180_000_000).latitude()).isEqualTo(-90_000_000);
        assertThatThrownBy(() -> new Coordinates(90_000_001, 0)).hasMessageContaining("latitude (90000001)");
        assertThatThrownBy(() -> new Coordinates(0, -180_000_001)).hasMessageContaining("longitude (-180000001)");
        assertThatThrownBy(() -> new Coordinates(Integer.MIN_VALUE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
