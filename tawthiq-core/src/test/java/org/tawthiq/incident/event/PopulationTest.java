package org.tawthiq.incident.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is counted of reports, and what is too near to one of them to be kept.
class PopulationTest {

    private static final Taxonomy WEAPONS = new Taxonomy("weapon", Map.of("bomb", List.of(), "shell", List.of()));

    private final List<EventReport> reports = new ArrayList<>();

    private void add(int list, EventReport.Spot spot, List<String> words) {
        reports.add(new EventReport(
                list,
                new EventReport.Days(18_000, 18_000),
                spot,
                List.of(List.of(WEAPONS.code("bomb"))),
                List.of(),
                words));
    }

    private Population counted() {
        return Population.of(List.of(WEAPONS), reports);
    }

    @Test
    void aWordThatFewTextsTellIsNotKeptHoweverManyReportsEachHas() {
        for (int report = 0; report < 20; report++) {
            add(report % 4, EventReport.Spot.UNKNOWN, new ArrayList<>(List.of("secret", "of" + report % 4)));
        }
        assertThat(counted().words()).isEmpty();
        add(4, EventReport.Spot.UNKNOWN, List.of("secret"));
        assertThat(counted().words()).containsExactly(Map.entry("secret", 21));
    }

    @Test
    void aListWhoseReportsHaveTextsOfTheirOwnIsCountedByText() {
        for (int report = 0; report < 5; report++) {
            add(0, EventReport.Spot.UNKNOWN, List.of("market", "of" + report));
        }
        assertThat(counted().words()).containsExactly(Map.entry("market", 5));
    }

    @Test
    void aNameOfAPlaceThatFewListsGiveIsNotKept() {
        for (int report = 0; report < 20; report++) {
            add(report % 4, EventReport.Spot.named("tell khayali"), List.of());
        }
        assertThat(counted().names()).isEmpty();
        add(4, EventReport.Spot.named("tell khayali"), List.of());
        assertThat(counted().names()).containsExactly(Map.entry("tell khayali", 21));
    }

    @Test
    void reportsOfADayAndAPlaceAreCountedByCellAndDay() {
        add(0, new EventReport.Spot(36.02, 36.01, 5), List.of());
        add(1, new EventReport.Spot(35.99, 35.98, 5), List.of());
        add(2, EventReport.Spot.UNKNOWN, List.of());
        assertThat(counted().placed()).containsExactly(Map.entry(new Population.CellDay(720, 720, 18_000), 2));
    }

    @Test
    void aPointThatManyGiveExactlyIsTheMiddleOfATown() {
        for (int report = 0; report < 5; report++) {
            assertThat(counted().towns()).isEmpty();
            add(report, new EventReport.Spot(36.25, 36.5, 0), List.of());
        }
        assertThat(counted().towns()).containsExactly(new Population.Point(36.25, 36.5));
    }

    @Test
    void theShareOfAValueIsAmongAllThatAreNamed() {
        add(0, EventReport.Spot.UNKNOWN, List.of());
        assertThat(counted().share(0, "bomb")).isEqualTo(1);
        assertThat(counted().share(0, "shell")).isZero();
        assertThat(Population.NONE.share(0, "bomb")).isZero();
    }
}
