package org.tawthiq.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tawthiq.vocabulary.Bounds;

/// Rules 8 and 9 of METHOD.md, "Ranges of harm". The figures are those that Iraq Body Count publishes for its
/// entries x132 and x350.
class AggregateTest {

    @Test
    void aNumberOfManyAttacksIsNeverAddedToIncidents() {
        Aggregate morgue = new Aggregate(Bounds.exactly(2846)).without(Bounds.exactly(1327));
        assertThat(morgue.told()).isEqualTo(Bounds.exactly(1519));
        Aggregate.Total total = morgue.with(Bounds.between(400, 450));
        assertThat(total.all()).isEqualTo(Bounds.exactly(1519));
        assertThat(total.remainder()).isEqualTo(Bounds.between(1069, 1119));
    }

    @Test
    void incidentsThatAreMoreThanTheNumberHoldTheTotalUp() {
        Aggregate.Total total = new Aggregate(Bounds.between(90, 100)).with(Bounds.from(120));
        assertThat(total.all()).isEqualTo(Bounds.from(120));
        assertThat(total.remainder()).isEqualTo(Bounds.NONE.around(Bounds.NONE));
    }

    @Test
    void whatDoesNotBelongLeavesWithTheWideSideOut() {
        Aggregate told = new Aggregate(Bounds.between(1000, 1101));
        assertThat(told.without(new Aggregate.Portion(20_000, 40_000)).told()).isEqualTo(Bounds.between(960, 1079));
        assertThat(told.without(Bounds.between(10, 50)).told()).isEqualTo(Bounds.between(950, 1091));
        assertThat(new Aggregate(Bounds.from(1000))
                        .without(new Aggregate.Portion(0, 40_000))
                        .told())
                .isEqualTo(Bounds.from(960));
        assertThatThrownBy(() -> new Aggregate.Portion(40_000, 20_000)).hasMessageContaining("40000");
    }
}
