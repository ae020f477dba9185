package org.tawthiq.incident.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How many lie near, by the counts of a population: ten in one cell over ten days, three some ten kilometres off, and
/// seven far away.
class DensityTest {

    private static final int DAY = 18_000;

    private final Density density = new Density(population());

    private static Population population() {
        TreeMap<Population.CellDay, Integer> placed = new TreeMap<>();
        for (int day = 0; day < 10; day++) {
            placed.put(new Population.CellDay(720, 720, DAY + day), 1);
        }
        placed.put(new Population.CellDay(722, 720, DAY + 5), 3);
        placed.put(new Population.CellDay(760, 720, DAY + 5), 7);
        return new Population(
                30, new TreeMap<>(), List.of(), Set.of(), new TreeMap<>(Map.of("tell khayali", 10)), placed);
    }

    @Test
    void aroundAPlaceCountsAtAnyTimeAsFarAsReportsAreCompared() {
        assertThat(density.around(36, 36, 0)).isEqualTo(13);
        assertThat(density.around(36.2, 36, 0)).as("22 and 11 km off").isEqualTo(3);
        assertThat(density.around(36.2, 36, 25)).as("told more roughly").isEqualTo(13);
        assertThat(density.around(0, 0, 0)).isZero();
    }

    @Test
    void nearCountsOnItsDaysAlone() {
        assertThat(density.near(36, 36, 0, DAY, DAY + 4)).isEqualTo(5);
        assertThat(density.near(36, 36, 0, DAY + 5, DAY + 5)).isEqualTo(4);
        assertThat(density.near(36, 36, 0, DAY + 10, DAY + 20)).isZero();
    }

    @Test
    void onDaysCountsWhereverItIs() {
        assertThat(density.onDays(DAY + 5, DAY + 5)).isEqualTo(11);
        assertThat(density.onDays(DAY + 6, DAY + 30)).isEqualTo(4);
    }

    @Test
    void namesAreSharedOutOverTheDays() {
        assertThat(density.clear()).isEqualTo(30);
        assertThat(density.named("tell khayali")).isEqualTo(10);
        assertThat(density.named("tell khayali", DAY + 5, DAY + 6)).isEqualTo(10 * 12 / 20);
        assertThat(density.named("elsewhere", DAY, DAY + 9)).isZero();
    }
}
