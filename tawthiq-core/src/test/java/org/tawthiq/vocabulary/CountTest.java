package org.tawthiq.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @Test
    void eachKindAdmitsWhatItsWordsAdmit() {
        assertThat(bounds(Count.exactly(11))).isEqualTo("11..11");
        assertThat(bounds(new Count.Between(10, 15))).isEqualTo("10..15");
        assertThat(bounds(new Count.AtLeast(11))).isEqualTo("11..");
        assertThat(bounds(new Count.AtMost(15))).isEqualTo("0..15");
    }

    @ParameterizedTest(name = "about {0} is {1}")
    @CsvSource({"500, 450..550", "11, 9..13", "10, 9..11", "9, 8..10", "1, 0..2", "0, 0..0", "1000000, 900000..1100000"
    })
    void aboutIsATenthEitherWayRoundedOutwards(long number, String bounds) {
        assertThat(bounds(Count.about(number))).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "almost {0} is {1}")
    @CsvSource({"500, 450..499", "11, 9..10", "10, 9..9", "1, 0..0", "0, 0..0", "1000000, 900000..999999"})
    void almostEndsBelowTheNumberItself(long number, String bounds) {
        assertThat(bounds(Count.almost(number))).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "10-20 and at least {0}: {1}")
    @CsvSource({"9, true", "10, true", "20, true", "21, false"})
    void aClosedRangeAgreesWithAnOpenOneThatStartsInsideIt(long atLeast, boolean agrees) {
        assertThat(new Count.Between(10, 20).agreesWith(new Count.AtLeast(atLeast)))
                .isEqualTo(agrees);
    }

    @ParameterizedTest(name = "10-20 and at most {0}: {1}")
    @CsvSource({"9, false", "10, true", "25, true"})
    void aClosedRangeAgreesWithACeilingFromItsOwnFloorOn(long atMost, boolean agrees) {
        assertThat(new Count.Between(10, 20).agreesWith(new Count.AtMost(atMost)))
                .isEqualTo(agrees);
    }

    @Test
    void twoOpenEndsOnOneSideNeverExcludeEachOther() {
        assertThat(new Count.AtLeast(1).agreesWith(new Count.AtLeast(1_000))).isTrue();
        assertThat(new Count.AtMost(1).agreesWith(new Count.AtMost(1_000))).isTrue();
    }

    @Test
    void agreementIsSymmetricAndMeansThatSomeNumberFitsBoth() {
        SplittableRandom random = new SplittableRandom(20_261_101);
        for (int round = 0; round < 2_000; round++) {
            Count one = any(random);
            Count other = any(random);
            boolean shared = false;
            for (long number = 0; number <= 60; number++) {
                shared |= admits(one, number) && admits(other, number);
            }
            assertThat(one.agreesWith(other)).as("%s and %s", one, other).isEqualTo(shared);
            assertThat(other.agreesWith(one)).as("%s and %s", other, one).isEqualTo(shared);
        }
    }

    @Test
    void aNegativeNumberIsNoCount() {
        assertThatThrownBy(() -> Count.exactly(-1)).hasMessageContaining("number (-1) is not a count");
        assertThatThrownBy(() -> new Count.AtLeast(-1)).hasMessageContaining("least (-1)");
        assertThatThrownBy(() -> new Count.AtMost(-2)).hasMessageContaining("highest (-2)");
        assertThatThrownBy(() -> new Count.Between(-1, 4)).hasMessageContaining("least (-1)");
        assertThatThrownBy(() -> Count.about(-10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeMayBeOneNumberWideButNeverReversed() {
        assertThat(bounds(new Count.Between(4, 4))).isEqualTo("4..4");
        assertThatThrownBy(() -> new Count.Between(5, 4)).hasMessageContaining("highest (4) is below least (5)");
        assertThatThrownBy(() -> new Count.About(5, 6, 4)).hasMessageContaining("highest (4) is below least (6)");
    }

    private static Count any(SplittableRandom random) {
        long low = random.nextLong(0, 30);
        return switch (random.nextInt(5)) {
            case 0 -> Count.exactly(low);
            case 1 -> new Count.Between(low, low + random.nextLong(0, 10));
            case 2 -> new Count.AtLeast(low);
            case 3 -> new Count.AtMost(low);
            default -> Count.about(low);
        };
    }

    private static boolean admits(Count count, long number) {
        return number >= count.least()
                && (count.most().isEmpty() || number <= count.most().getAsLong());
    }

    private static String bounds(Count count) {
        OptionalLong most = count.most();
        return count.least() + ".." + (most.isPresent() ? Long.toString(most.getAsLong()) : "");
    }
}
