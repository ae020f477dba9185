package org.tawthiq.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;

class FindingsTest {

    private static final Selection ALL = Selection.everything();
    private static final Selection JANUARY = ALL.during(new DateExtent.Month(YearMonth.of(2020, 1)));

    @Test
    void countsWhatBelongsAndTellsBesideItWhatMayBelong() {
        Finding finding = answer(
                JANUARY,
                Measure.INCIDENTS,
                assessed(claim("c").on("2020-01-03").attack()),
                assessed(claim("b").attack()),
                assessed(claim("a").on("2020-01-02").attack()),
                assessed(claim("d").on("2020-05-02").attack()));
        assertThat(finding.least()).isEqualTo(2);
        assertThat(finding.most()).hasValue(2);
        assertThat(finding.counted()).containsExactly(incident("a"), incident("c"));
        assertThat(finding.open()).containsExactly(new Finding.Open(incident("b"), "its date is not told"));
    }

    @Test
    void aSumRunsFromAllLeastsToAllMosts() {
        Finding finding = answer(
                ALL,
                Measure.KILLED,
                assessed(claim("a").killing(new Count.Between(2, 5)).attack()),
                assessed(claim("b").killing(11).attack()),
                assessed(claim("c").killing(new Count.AtMost(3)).attack()));
        assertThat(finding.least()).isEqualTo(13);
        assertThat(finding.most()).hasValue(19);
    }

    @Test
    void oneOpenEndLeavesTheSumOpen() {
        Finding finding = answer(
                ALL,
                Measure.KILLED,
                assessed(claim("a").killing(new Count.AtLeast(2)).attack()),
                assessed(claim("b").killing(11).attack()));
        assertThat(finding.least()).isEqualTo(13);
        assertThat(finding.most()).isEmpty();
    }

    @Test
    void onlyIncidentsThatTellOfTheHarmStandBehindASumOfIt() {
        Finding finding = answer(
                ALL,
                Measure.INJURED,
                assessed(claim("a").killing(4).attack()),
                assessed(claim("b").injuring(Count.exactly(7)).attack()),
                assessed(claim("c").injuring(Count.exactly(0)).attack()));
        assertThat(finding.counted()).containsExactly(incident("b"));
        assertThat(finding.least()).isEqualTo(7);
    }

    @Test
    void theHarmOfAnIncidentThatMayBelongIsInNoSum() {
        Finding finding = answer(
                JANUARY,
                Measure.KILLED,
                assessed(claim("a").on("2020-01-02").killing(1).attack()),
                assessed(claim("b").killing(100).attack()));
        assertThat(finding.least()).isEqualTo(1);
        assertThat(finding.most()).hasValue(1);
        assertThat(finding.open()).extracting(Finding.Open::incident).containsExactly(incident("b"));
    }

    @Test
    void nothingIsZeroAndHasNoIncidents() {
        Finding finding = answer(ALL, Measure.KILLED);
        assertThat(finding.least()).isZero();
        assertThat(finding.most()).isEqualTo(OptionalLong.of(0));
        assertThat(finding.counted()).isEmpty();
    }

    private static Finding answer(Selection selection, Measure measure, AssessedIncident... incidents) {
        return Findings.answer(new Query(selection, measure), List.of(incidents));
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
