package org.tawthiq.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawthiq.assessment.Review;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.source.SourceId;

class CaseStateTest {

    private static final SourceId SOURCE = new SourceId("source-one");
    private static final Claim ONE = claim("one").killing(11).attack();
    private static final Claim TWO = claim("two").killing(3).attack();
    private static final Claim ONE_CORRECTED = claim("one").killing(12).attack();
    private static final IncidentId INCIDENT = new IncidentId("i-one");

    private final List<CaseRecord> records = new ArrayList<>(List.of(read(ONE, TWO)));

    @Test
    void whatWasReadCountsUntilSomebodyDecidesOtherwise() {
        assertThat(state().claims().values()).containsExactly(ONE, TWO);
    }

    @Test
    void anAcceptedClaimStaysAsItWasRead() {
        decide(new Decision.Ruling.OnClaim(new ClaimDecision.Accept(id("one"))));
        assertThat(state().claims()).containsEntry(id("one"), ONE);
    }

    @Test
    void aRejectedClaimDoesNotCountButIsStillOnRecord() {
        decide(reject());
        assertThat(state().claims().values()).containsExactly(TWO);
        assertThat(state().everyClaimRead()).containsExactly(ONE, TWO);
    }

    @Test
    void aCorrectedClaimCountsWithItsNewValues() {
        decide(correct());
        assertThat(state().claims()).containsEntry(id("one"), ONE_CORRECTED).hasSize(2);
    }

    @Test
    void anAddedClaimCountsThoughNothingReadIt() {
        Claim missed = claim("missed").attack();
        decide(new Decision.Ruling.OnClaim(new ClaimDecision.Add(missed)));
        assertThat(state().claims()).containsEntry(id("missed"), missed).hasSize(3);
        undo(1);
        assertThat(state().claims()).hasSize(2);
    }

    @Test
    void theLastDecisionOnAClaimHolds() {
        decide(reject());
        decide(new Decision.Ruling.OnClaim(new ClaimDecision.Accept(id("one"))));
        assertThat(state().claims()).containsEntry(id("one"), ONE);
        decide(correct());
        assertThat(state().claims()).containsEntry(id("one"), ONE_CORRECTED);
        decide(reject());
        assertThat(state().claims()).doesNotContainKey(id("one"));
        decide(new Decision.Ruling.OnClaim(new ClaimDecision.Accept(id("one"))));
        assertThat(state().claims()).containsEntry(id("one"), ONE_CORRECTED);
    }

    @Test
    void aClaimCannotBeCorrectedIntoAnother() {
        assertThatThrownBy(() -> new ClaimDecision.Correct(id("one"), TWO))
                .hasMessageContaining("c-one")
                .hasMessageContaining("c-two");
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void undoingADecisionLeavesTheCaseAsItWasAndBothOnRecord(Decision.Ruling ruling) {
        CaseState before = state();
        decide(ruling);
        assertThat(effects(state())).isNotEqualTo(effects(before));
        undo(1);
        assertThat(effects(state())).isEqualTo(effects(before));
        assertThat(state().decisions()).hasSize(2);
        assertThat(state().undone()).containsExactly(DecisionId.numbered(1));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void undoingAnUndoBringsTheDecisionBackAndAThirdTakesItAgain(Decision.Ruling ruling) {
        CaseState before = state();
        decide(ruling);
        CaseState decided = state();
        undo(1);
        undo(2);
        assertThat(effects(state())).isEqualTo(effects(decided));
        assertThat(state().undone()).containsExactly(DecisionId.numbered(2));
        undo(3);
        assertThat(effects(state())).isEqualTo(effects(before));
        assertThat(state().undone()).containsExactlyInAnyOrder(DecisionId.numbered(1), DecisionId.numbered(3));
    }

    static List<Decision.Ruling> rulings() {
        DisclosureRuling.Subject subject = new DisclosureRuling.Subject.OfClaim(id("one"));
        return List.of(
                reject(),
                correct(),
                new Decision.Ruling.OnLink(new LinkRuling.Same(id("one"), id("two"))),
                new Decision.Ruling.OnLink(new LinkRuling.Different(id("one"), id("two"))),
                new Decision.Ruling.OnReview(new Review(INCIDENT)),
                new Decision.Ruling.OnDisclosure(new DisclosureRuling.Publish(subject)),
                new Decision.Ruling.OnDisclosure(new DisclosureRuling.Withhold(subject)));
    }

    @Test
    void undoingOneOfTwoEqualDecisionsLeavesTheOther() {
        decide(new Decision.Ruling.OnReview(new Review(INCIDENT)));
        decide(new Decision.Ruling.OnReview(new Review(INCIDENT)));
        undo(1);
        assertThat(state().reviewed()).containsExactly(INCIDENT);
    }

    @Test
    void aNewReadingReplacesUndecidedClaimsOnly() {
        decide(correct());
        Claim three = claim("three").attack();
        records.add(read(claim("one").killing(99).attack(), three));
        assertThat(state().claims().values()).containsExactly(ONE_CORRECTED, three);
        assertThat(state().read().get(SOURCE)).contains(ONE);
    }

    @Test
    void aRejectedClaimStaysRejectedWhenItIsReadAgain() {
        decide(reject());
        records.add(read(ONE, TWO));
        assertThat(state().claims().values()).containsExactly(TWO);
    }

    @Test
    void aDecisionThatWasTakenBackPinsNothing() {
        decide(reject());
        undo(1);
        Claim better = claim("one").killing(14).attack();
        records.add(read(better));
        assertThat(state().claims().values()).containsExactly(better);
    }

    @Test
    void aReadingOfOneSourceLeavesTheOthersAlone() {
        Claim other = claim("other").from("source-two").attack();
        records.add(new CaseRecord.ClaimsRead(new SourceId("source-two"), "test/1", List.of(), List.of(other)));
        assertThat(state().claims().values()).containsExactly(ONE, other, TWO);
    }

    @Test
    void incidentsAreChangedAndRemovedAsTheRecordsSay() {
        Incident first = incident("i-one");
        Incident second = incident("i-two");
        records.add(linked(List.of(first, second), List.of()));
        records.add(linked(List.of(), List.of(first.id())));
        assertThat(state().incidents().values()).containsExactly(second);
    }

    @Test
    void theLastSettingsHold() {
        records.add(new CaseRecord.CaseOpened(CaseSettings.named("first")));
        records.add(new CaseRecord.SettingsChanged(CaseSettings.named("second")));
        assertThat(state().settings().name()).isEqualTo("second");
    }

    @Test
    void everyPrefixOfTheRecordsReplaysAndTwoReplaysAreEqual() {
        rulings().forEach(this::decide);
        undo(2);
        undo(8);
        records.add(read(TWO));
        int decisions = 0;
        for (int length = 0; length <= records.size(); length++) {
            List<CaseRecord> prefix = records.subList(0, length);
            CaseState state = CaseState.replay(prefix);
            assertThat(CaseState.replay(List.copyOf(prefix))).isEqualTo(state);
            assertThat(state.decisions().size()).isGreaterThanOrEqualTo(decisions);
            decisions = state.decisions().size();
        }
    }

    @Test
    void aDecisionNeedsItsAuthorAndItsReason() {
        Instant at = Instant.EPOCH;
        DecisionId name = DecisionId.numbered(1);
        assertThatThrownBy(() -> new Decision(name, at, " ", "because", reject()))
                .hasMessageContaining("author");
        assertThatThrownBy(() -> new Decision(name, at, "Mira", "", reject())).hasMessageContaining("reason");
    }

    private static Decision.Ruling reject() {
        return new Decision.Ruling.OnClaim(new ClaimDecision.Reject(id("one")));
    }

    private static Decision.Ruling correct() {
        return new Decision.Ruling.OnClaim(new ClaimDecision.Correct(id("one"), ONE_CORRECTED));
    }

    private void undo(int number) {
        decide(new Decision.Ruling.Undo(DecisionId.numbered(number)));
    }

    private void decide(Decision.Ruling ruling) {
        int number = state().decisions().size() + 1;
        records.add(new CaseRecord.Decided(
                new Decision(DecisionId.numbered(number), Instant.EPOCH, "Mira", "seen in the source", ruling)));
    }

    private CaseState state() {
        return CaseState.replay(records);
    }

    private static List<Object> effects(CaseState state) {
        return List.of(state.claims(), state.linkRulings(), state.disclosureRulings(), state.reviewed());
    }

    private static CaseRecord read(Claim... claims) {
        return new CaseRecord.ClaimsRead(SOURCE, "test/1", List.of(), List.of(claims));
    }

    private static Incident incident(String name) {
        return new Incident(new IncidentId(name), id("one"), List.of(), List.of());
    }

    private static CaseRecord linked(List<Incident> changed, List<IncidentId> removed) {
        return new CaseRecord.IncidentsLinked("test/1", LinkWeights.shipped(), changed, removed);
    }
}
