package org.tawthiq.incident.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All persons are invented.
class DistinctNamesTest {

    @ParameterizedTest(name = "{0}; {1}: at least {2}")
    @CsvSource({
        "Samir Invented, Layla Invented, 2",
        "Samir Invented, Sameer Invented, 1",
        "Samir Invented, Invented Samir, 1",
        "Samir Tarek Invented, Samir Invented, 1",
        "Samir Invented, Samir Madeup, 1",
        "Samir Invented, Abu Layla, 1",
        "Samir, Layla Invented, 1",
        "سمير المختلق, ليلى المختلق, 2",
        "أسامة المختلق, اسامه المختلق, 1",
        "سمير المختلق, Layla Invented, 1",
    })
    void twoNamesAreTwoPersonsOnlyWhereNothingAllowsThemToBeOne(String one, String other, int persons) {
        assertThat(DistinctNames.atLeast(List.of(one, other))).isEqualTo(persons);
        assertThat(DistinctNames.atLeast(List.of(other, one))).isEqualTo(persons);
    }

    @Test
    void aNameThatMayBeEitherOfTwoCountsNobody() {
        List<String> two = List.of("Samir Invented", "Layla Madeup");
        assertThat(DistinctNames.atLeast(two)).isEqualTo(2);
        assertThat(DistinctNames.atLeast(List.of("Samir Invented", "Layla Madeup", "Samir Layla")))
                .isEqualTo(1);
        assertThat(DistinctNames.atLeast(List.of())).isZero();
    }
}
