package org.tawthiq.incident.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Patterns are drawn from a model that is known: learning must find it again.
class TwoKindsTest {

    private static final int PAIRS = 40_000;
    private static final double SHARE = 0.08;
    private static final List<Integer> LEVELS = List.of(3, 2, 4);
    private static final double[][] OF_ONE = {{0.1, 0.2, 0.7}, {0.15, 0.85}, {0.05, 0.1, 0.25, 0.6}};
    private static final double[][] OF_TWO = {{0.8, 0.15, 0.05}, {0.7, 0.3}, {0.6, 0.25, 0.1, 0.05}};

    @Test
    void findsTheWeightsAndTheShareAgain() {
        TwoKinds model = learn(List.of(Frequencies.falling(LEVELS, 0.85), Frequencies.falling(LEVELS, 0.5)));
        assertThat(model.agreed()).isTrue();
        assertThat(model.matches() / PAIRS).isCloseTo(SHARE, within(0.01));
        for (int field = 0; field < LEVELS.size(); field++) {
            for (int level = 0; level < LEVELS.get(field); level++) {
                assertThat(model.weight(field, level))
                        .isCloseTo(Math.log(OF_ONE[field][level] / OF_TWO[field][level]), within(0.25));
            }
        }
    }

    @Test
    void theBeginningThatExplainsBestIsTaken() {
        // A beginning at chance itself hardly moves: to it no pair looks more like one than another.
        TwoKinds both = learn(List.of(chance(), Frequencies.falling(LEVELS, 0.85)));
        TwoKinds chanceAlone = learn(List.of(chance()));
        assertThat(Math.abs(chanceAlone.matches() / PAIRS - SHARE)).isGreaterThan(0.02);
        assertThat(both.matches() / PAIRS).isCloseTo(SHARE, within(0.01));
    }

    private static Frequencies chance() {
        Frequencies u = Frequencies.even(LEVELS, 0);
        for (int field = 0; field < OF_TWO.length; field++) {
            for (int level = 0; level < OF_TWO[field].length; level++) {
                u.set(field, level, OF_TWO[field][level]);
            }
        }
        return u;
    }

    private static TwoKinds learn(List<Frequencies> beginnings) {
        SplittableRandom random = new SplittableRandom(6);
        long[] compared = new long[PAIRS];
        for (int at = 0; at < PAIRS; at++) {
            double[][] from = random.nextDouble() < SHARE ? OF_ONE : OF_TWO;
            for (int field = 0; field < from.length; field++) {
                boolean missing = random.nextInt(10) == 0;
                compared[at] = Levels.with(compared[at], field, missing ? Levels.MISSING : draw(from[field], random));
            }
        }
        return TwoKinds.learn(
                compared,
                new TwoKinds.Beginning(
                        chance(), Frequencies.falling(LEVELS, 0.85), beginnings, 1, 0.02, PAIRS, (_, _, _) -> {}));
    }

    private static int draw(double[] shares, SplittableRandom random) {
        double point = random.nextDouble();
        int level = 0;
        while (level < shares.length - 1 && point >= shares[level]) {
            point -= shares[level++];
        }
        return level;
    }
}
