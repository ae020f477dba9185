package org.tawthiq.app.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpreadTest {

    @Test
    void noDotHidesAnother() {
        Spread spread = new Spread(400, 300);
        List<double[]> placed = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            placed.add(spread.place(200 + number % 3 * 5, 150, 12 - number % 9));
        }
        for (int one = 0; one < placed.size(); one++) {
            for (int other = one + 1; other < placed.size(); other++) {
                double[] left = placed.get(one);
                double[] right = placed.get(other);
                assertThat(Math.hypot(left[0] - right[0], left[1] - right[1]))
                        .isGreaterThanOrEqualTo(left[2] + right[2]);
            }
        }
        assertThat(spread.coversDot(195, 145, 205, 155)).isTrue();
        assertThat(spread.coversDot(0, 0, 20, 20)).isFalse();
    }

    @Test
    void aDotWithoutRoomStaysAtItsPoint() {
        Spread spread = new Spread(60, 60);
        for (int number = 0; number < 20; number++) {
            spread.place(30, 30, 12);
        }
        assertThat(spread.place(30, 30, 12)).containsExactly(30, 30, 12);
    }

    /// Each dot looked at all dots before it: this took minutes.
    @Test
    @Timeout(20)
    void aHundredThousandDotsTakeNoLongerEach() {
        Spread spread = new Spread(1000, 600);
        for (int number = 0; number < 100_000; number++) {
            spread.place(number * 37 % 50 * 20, number * 53 % 30 * 20, 4);
        }
        assertThat(spread.place(500, 300, 4)).containsExactly(500, 300, 4);
    }
}
