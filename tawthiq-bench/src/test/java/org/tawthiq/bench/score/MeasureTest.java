package org.tawthiq.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void thingsFoundGivePrecisionRecallAndTheirHarmonicMean() {
        Measure.Found found = new Measure.Found("attack", 10, 6, 2, Bar.ofF1(0.66));
        assertThat(found.precision()).isEqualTo(0.75);
        assertThat(found.recall()).isEqualTo(0.6);
        assertThat(found.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
        assertThat(found.isMissed()).isFalse();
        assertThat(new Measure.Found("attack", 10, 6, 2, Bar.ofF1(0.67)).isMissed())
                .isTrue();
    }

    @Test
    void anAnswerIsGivenOrNotAndRightOnlyWhereGiven() {
        Measure.Answered answered = new Measure.Answered("date", 10, 8, 6, Bar.of(0.8, 0.75));
        assertThat(answered.givenShare()).isEqualTo(0.8);
        assertThat(answered.rightShare()).isEqualTo(0.75);
        assertThat(answered.isMissed()).isFalse();
        assertThat(new Measure.Answered("date", 10, 7, 7, Bar.of(0.8, 0.75)).isMissed())
                .isTrue();
        assertThat(new Measure.Answered("date", 10, 8, 5, Bar.of(0.8, 0.75)).isMissed())
                .isTrue();
    }

    @Test
    void whatIsNotInTheSetMissesNoBar() {
        Measure.Found none = new Measure.Found("tally", 0, 0, 0, Bar.ofF1(0.7));
        assertThat(none.isMissed()).isFalse();
        assertThat(none.cells()).endsWith("nothing to measure");
    }

    @Test
    void printsOneAlignedTableAndCasesByTheirKind() {
        Counts counts = new Counts();
        counts.found("attack", Bar.ofF1(0.5));
        counts.answered("  date", Bar.ofRight(0.9));
        counts.add("attack", 3, 1, 1);
        counts.given("  date", true);
        counts.notGiven("  date");
        counts.beside("  place");
        counts.miss("wrong date", "text-1", "a  day\nthat is wrong");
        counts.miss("no place", "text-1", "nowhere");
        counts.miss("wrong date", "text-2", "another");
        Scored scored = counts.scored();
        assertThat(ScoreTable.lines(scored))
                .containsExactly(
                        "measure                 texts    given  right  precision  recall     F1  bar         met",
                        "attack                      4        –      –      0.750   0.750  0.750  F1 0.50     met",
                        "  date                      2    0.500  1.000      1.000   0.500  0.667  right 0.90  met",
                        "  place, not annotated      0  1 times      –          –       –      –  –           –");
        assertThat(ScoreTable.cases(scored, 1))
                .containsExactly(
                        "wrong date (2)", "  text-1: a day that is wrong", "no place (1)", "  text-1: nowhere");
    }

    @Test
    void setsCountWhatStandsTwiceTwice() {
        Counts counts = new Counts();
        counts.addSets("codes", List.of("a", "a", "b"), List.of("a", "c", "a"));
        assertThat(counts.scored().measures()).containsExactly(new Measure.Found("codes", 3, 2, 1, Bar.none()));
    }
}
