package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    /// Numbers small enough to try them all.
    private static final int LARGEST = 12;

    @Test
    void aResultHoldsWhatNumbersWithinMakeAndNothingTighterDoes() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            Bounds one = bounds(random);
            Bounds other = bounds(random);
            boolean met = false;
            for (long a = one.least(); a <= one.most().orElse(LARGEST); a++) {
                for (long b = other.least(); b <= other.most().orElse(LARGEST); b++) {
                    assertThat(one.plus(other).holds(Bounds.exactly(a + b))).isTrue();
                    assertThat(one.minus(other).holds(Bounds.exactly(Math.max(0, a - b))))
                            .isTrue();
                    assertThat(one.around(other).holds(Bounds.exactly(a))).isTrue();
                    met |= a == b;
                }
            }
            assertThat(one.excludes(other)).isEqualTo(!met);
            assertThat(one.plus(other).least()).isEqualTo(one.least() + other.least());
            assertThat(one.plus(other)).isEqualTo(other.plus(one));
            assertThat(one.around(other).holds(one)).isTrue();
            one.with(other)
                    .ifPresent(both ->
                            assertThat(one.holds(both) && other.holds(both)).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 3 to 5", "4, 4, 4", "4, , at least 4"})
    void theWordsTellAnOpenEnd(long least, Long most, String said) {
        assertThat(new Bounds(least, most == null ? OptionalLong.empty() : OptionalLong.of(most)).said())
                .isEqualTo(said);
    }

    @Test
    void theLeastCanBeRaisedAndNothingTurnsAround() {
        assertThat(Bounds.between(3, 5).atLeast(9)).isEqualTo(Bounds.exactly(9));
        assertThat(Bounds.from(3).atLeast(1)).isEqualTo(Bounds.from(3));
        assertThatThrownBy(() -> Bounds.between(5, 3)).hasMessageContaining("most (3) is below least (5)");
        assertThatThrownBy(() -> Bounds.from(-1)).hasMessageContaining("-1");
    }

    private static Bounds bounds(Random random) {
        long least = random.nextInt(LARGEST);
        return random.nextInt(4) == 0 ? Bounds.from(least) : Bounds.between(least, least + random.nextInt(6));
    }
}
