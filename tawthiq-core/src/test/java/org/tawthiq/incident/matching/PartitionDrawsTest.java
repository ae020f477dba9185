package org.tawthiq.incident.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of three entries all five partitions can be weighed by hand: the draws must meet their shares.
class PartitionDrawsTest {

    private static final int DRAWS = 20_000;
    private static final double NEAR = 0.02;

    @ParameterizedTest(name = "log-odds {0}, {1}, {2}, repeated {3}")
    @CsvSource({
        "0, 0, 0, 0",
        "1, -1, 0.5, 0",
        "2, 2, -3, 0",
        "-2, -2, -2, 0",
        "1.5, 0.5, 1, 0",
        "1, 1, 1, 1",
        "2, 1, -1, 0.8"
    })
    void partitionsComeAsOftenAsTheirPairsSay(double first, double second, double third, double repeated) {
        // Sorted: 0 with 1, 0 with 2, 1 with 2.
        double[] odds = {first, second, third};
        double one = Math.exp((first + second + third) * Math.pow(2.0 / 3, repeated));
        double two = Math.exp(first) + Math.exp(second) + Math.exp(third);
        double all = one + two + 1;
        int[] counts = counts(odds, new int[] {-1, -1, -1}, repeated);
        assertThat(share(counts, 1)).isCloseTo(one / all, within(NEAR));
        assertThat(share(counts, 2)).isCloseTo(two / all, within(NEAR));
        assertThat(share(counts, 3)).isCloseTo(1 / all, within(NEAR));
    }

    @ParameterizedTest(name = "log-odds {0}")
    @CsvSource({"0", "1", "-1"})
    void twoOfOneListStayApart(double odds) {
        double joined = 2 * Math.exp(odds);
        int[] counts = counts(new double[] {odds, odds, odds}, new int[] {0, 0, -1}, 0);
        assertThat(share(counts, 1)).isZero();
        assertThat(share(counts, 2)).isCloseTo(joined / (joined + 1), within(NEAR));
    }

    private static int[] counts(double[] odds, int[] uniqueOf, double repeated) {
        PairSet pairs = new PairSet();
        pairs.add(2, 1);
        pairs.add(0, 1);
        pairs.add(0, 2);
        pairs.add(1, 0);
        pairs.compact();
        return new PartitionDraws(pairs, new int[] {0, 1, 2}, uniqueOf, new PartitionDraws.Rule(-1, repeated))
                .weigh(odds)
                .counts(DRAWS, 10, new SplittableRandom(4));
    }

    private static double share(int[] counts, int persons) {
        return (double) Arrays.stream(counts).filter(count -> count == persons).count() / counts.length;
    }
}
