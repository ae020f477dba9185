package org.tawthiq.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.assessed;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.vocabulary.Bounds;
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

    /// Rule 11 of METHOD.md, "Ranges of harm": the least is that of the merged incidents, the most that of the split.
    @Test
    void theRangeHoldsTheIncidentsMergedAsLinkedAndSplit() {
        Claim.Attack one = claim("a").killing(new Count.Between(4, 6)).attack();
        Claim.Attack other = claim("b").killing(new Count.Between(5, 9)).attack();
        Claim.Attack pair = claim("c").killing(2).attack();
        Claim.Attack third = claim("d").killing(2).attack();
        OtherLinkings linkings = new OtherLinkings(
                List.of(Optional.of(assessed(one, other)), Optional.of(assessed(pair)), Optional.of(assessed(third))),
                List.of(
                        new LinkingDraws.Draw(List.of(), List.of()),
                        new LinkingDraws.Draw(List.of(incident("c")), List.of(1, 2))),
                new LinkingDraws.Draw(List.of(incident("a"), incident("b")), List.of(0)));
        List<AssessedIncident> linked = List.of(assessed(one), assessed(other), assessed(pair, third));
        Finding attacks = Findings.answer(new Query(ALL, Measure.INCIDENTS), linked, linkings);
        assertThat(attacks.bounds()).isEqualTo(Bounds.between(2, 4));
        assertThat(attacks.doubt().counted()).isEqualTo(Bounds.exactly(3));
        assertThat(attacks.doubt().mayBeOne()).containsExactly(List.of(incident("a"), incident("b")));
        assertThat(attacks.doubt().plausible().orElseThrow().range()).isEqualTo(Bounds.between(3, 4));
        Finding killed = Findings.answer(new Query(ALL, Measure.KILLED), linked, linkings);
        assertThat(killed.doubt().counted()).isEqualTo(Bounds.between(11, 17));
        assertThat(killed.bounds().least()).isEqualTo(7);
        assertThat(killed.counted()).hasSize(3);
    }

    @Test
    void whereNothingIsUndecidedTheRangeIsTheSumAlone() {
        AssessedIncident alone =
                assessed(claim("a").killing(new Count.Between(4, 6)).attack());
        Finding killed = Findings.answer(new Query(ALL, Measure.KILLED), List.of(alone));
        assertThat(killed.bounds()).isEqualTo(Bounds.between(4, 6));
        assertThat(killed.doubt()).isEqualTo(new Finding.Doubt(Bounds.between(4, 6), List.of(), Optional.empty()));
    }

    /// Rule 10: the outer range contains the plausible one.
    @Test
    void theOuterRangeContainsThePlausibleOne() {
        Random random = new Random(10);
        List<LinkingDraws.Draw> draws = Collections.nCopies(200, new LinkingDraws.Draw(List.of(), List.of()));
        for (int round = 0; round < 50; round++) {
            AssessedIncident[] incidents = new AssessedIncident[20];
            for (int at = 0; at < incidents.length; at++) {
                long least = random.nextInt(10);
                incidents[at] = assessed(claim("i" + at)
                        .killing(new Count.Between(least, least + random.nextInt(8)))
                        .attack());
            }
            Finding finding = Findings.answer(
                    new Query(ALL, Measure.KILLED),
                    List.of(incidents),
                    new OtherLinkings(List.of(), draws, LinkingDraws.NONE.merged()));
            Bounds plausible = finding.doubt().plausible().orElseThrow().range();
            assertThat(finding.bounds().holds(plausible)).isTrue();
            assertThat(plausible.largestTold() - plausible.least())
                    .isLessThan(finding.bounds().largestTold() - finding.least());
            assertThat(finding.bounds()).isEqualTo(finding.doubt().counted());
        }
    }

    private static Finding answer(Selection selection, Measure measure, AssessedIncident... incidents) {
        return Findings.answer(new Query(selection, measure), List.of(incidents));
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
