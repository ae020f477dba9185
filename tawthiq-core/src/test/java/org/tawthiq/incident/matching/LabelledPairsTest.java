package org.tawthiq.incident.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Two fields of two levels; every pair tells the first, which says nothing by itself.
class LabelledPairsTest {

    private static final double[][] LEARNED = {{-1, -1}, {-4, 4}};
    private static final long AGREES = Levels.with(Levels.with(-1L, 0, 0), 1, 1);
    private static final long DIFFERS = Levels.with(Levels.with(-1L, 0, 0), 1, 0);

    @Test
    void withoutLabelsTheWeightsStay() {
        assertThat(new LabelledPairs(LEARNED).weights(0)).isDeepEqualTo(LEARNED);
    }

    @Test
    void labelsThatContradictALevelMoveItTheirWay() {
        LabelledPairs pairs = new LabelledPairs(LEARNED);
        for (int label = 0; label < 40; label++) {
            pairs.add(AGREES, 0, false);
            pairs.add(DIFFERS, 0, true);
        }
        double[][] weights = pairs.weights(0);
        assertThat(weights[1][1]).isLessThan(1);
        assertThat(weights[1][0]).isGreaterThan(-1);
    }

    @Test
    void fewLabelsMoveLittleAndMoreLabelsMoveMore() {
        assertThat(agreementAfter(1)).isBetween(agreementAfter(10), 4.0);
        assertThat(agreementAfter(10)).isGreaterThan(agreementAfter(100));
    }

    /// Where labels follow odds that are half as sure, so many of them find the half.
    @Test
    void weightsThatAreTooSureAreBroughtDown() {
        SplittableRandom random = new SplittableRandom(3);
        LabelledPairs pairs = new LabelledPairs(LEARNED);
        for (int label = 0; label < 4000; label++) {
            boolean agrees = random.nextBoolean();
            double odds = agrees ? 1.5 : -2.5;
            pairs.add(agrees ? AGREES : DIFFERS, 0, random.nextDouble() < 1 / (1 + Math.exp(-odds)));
        }
        double[][] weights = pairs.weights(0);
        assertThat(weights[0][0] + weights[1][1]).isCloseTo(1.5, within(0.2));
        assertThat(weights[0][0] + weights[1][0]).isCloseTo(-2.5, within(0.2));
    }

    /// A pair that the odds given apart explain teaches nothing about its levels.
    @Test
    void whatIsGivenBesideTheLevelsIsTakenIntoAccount() {
        LabelledPairs explained = new LabelledPairs(LEARNED);
        LabelledPairs unexplained = new LabelledPairs(LEARNED);
        for (int label = 0; label < 10; label++) {
            explained.add(AGREES, -20, false);
            unexplained.add(AGREES, 0, false);
        }
        assertThat(explained.weights(0)[1][1]).isCloseTo(4, within(0.01));
        assertThat(unexplained.weights(0)[1][1]).isLessThan(3);
    }

    private static double agreementAfter(int labels) {
        LabelledPairs pairs = new LabelledPairs(LEARNED);
        for (int label = 0; label < labels; label++) {
            pairs.add(AGREES, 0, false);
        }
        return pairs.weights(0)[1][1];
    }
}
