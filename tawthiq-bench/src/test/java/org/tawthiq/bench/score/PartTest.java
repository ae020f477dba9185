package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {

    /// Computed with another implementation of SHA-256 and of large numbers.
    @Test
    void aTextIsForTestsWhereTheHashOfItsIdentifierLeavesNoRest() {
        assertThat(Part.TEST.holds("text-1")).isTrue();
        assertThat(Part.DEV.holds("text-2")).isTrue();
        assertThat(Part.DEV.holds("text-3")).isTrue();
        assertThat(Part.DEV.holds("text-4")).isTrue();
        assertThat(Part.TEST.holds("text-5")).isTrue();
        assertThat(Part.TEST.holds("text-6")).isTrue();
        assertThat(Part.TEST.holds("text-7")).isTrue();
        assertThat(Part.TEST.holds("text-8")).isTrue();
    }

    @Test
    void everyTextBelongsToOnePartAndAboutAThirdIsKeptForTests() {
        assertThat(IntStream.range(0, 3_000).mapToObj(i -> "incident-" + i))
                .allMatch(id -> Part.ALL.holds(id) && Part.DEV.holds(id) != Part.TEST.holds(id))
                .filteredOn(Part.TEST::holds)
                .hasSizeBetween(900, 1_100);
    }
}
