package org.tawthiq.incident.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short lists look at their entries and long ones count: both must give the same answer.
class UniqueListsTest {

    @ParameterizedTest(name = "a list of {0} entries")
    @ValueSource(ints = {2, 64, 65, 300})
    void aGroupHoldsAnotherOfTheListUntilItHasLeft(int entries) {
        int[] listOf = new int[entries + 1];
        listOf[entries] = -1;
        int[] group = new int[entries + 1];
        Arrays.setAll(group, entry -> entry);
        UniqueLists unique = new UniqueLists(listOf, group);
        for (int entry = 0; entry < entries; entry++) {
            unique.entered(entry, entry);
        }
        unique.left(1, 1);
        assertThat(unique.hasAnother(1, 0)).isTrue();
        assertThat(unique.hasAnother(1, entries)).isFalse();
        assertThat(unique.hasAnother(entries, 0))
                .as("of a list that may repeat")
                .isFalse();
        unique.left(0, 0);
        group[0] = entries;
        unique.entered(0, entries);
        assertThat(unique.hasAnother(1, 0)).isFalse();
        assertThat(unique.hasAnother(1, entries)).isTrue();
    }
}
