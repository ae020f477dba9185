package org.tawthiq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.assessment.TestIncident.of;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Mark;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.Reason;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.source.TestSource;
import org.tawthiq.vocabulary.DateExtent;

/// The model of a report holds what may leave, and says how far it can be trusted. Persons are invented.
class ReportBuilderTest {

    private static final String TEXT =
            "A strike killed Person One in Alpha. It hit a school, and two were hurt. Person One had taught there.";

    private static final Claim.Attack STRIKE = claim("a")
            .citing(TEXT, "It hit a school")
            .on("2020-01-02")
            .hitting("school")
            .attack();
    private static final Claim.Attack OTHER =
            claim("b").from("source-two").on("2020-01-01").killing(3).attack();
    private static final Claim.Victim PERSON =
            claim("p").citing(TEXT, "Person One").marked(Mark.PERSONAL).victim("Person One");

    @Test
    void staysADraftUntilEveryIncidentIsReviewed() {
        assertThat(build(List.of(STRIKE, OTHER), Set.of()).standing()).isEqualTo(ReportModel.Standing.DRAFT);
        assertThat(build(List.of(STRIKE, OTHER), Set.of(incident("a"))).standing())
                .isEqualTo(ReportModel.Standing.DRAFT);
        ReportModel all = build(List.of(STRIKE, OTHER), Set.of(incident("a"), incident("b")));
        assertThat(all.standing()).isEqualTo(ReportModel.Standing.REVIEWED);
        assertThat(all.reviewed()).containsExactlyInAnyOrder(incident("a"), incident("b"));
    }

    @Test
    void aReportOnNothingIsADraft() {
        assertThat(build(List.of(), Set.of(incident("a"))).standing()).isEqualTo(ReportModel.Standing.DRAFT);
    }

    @Test
    void incidentsGoByDate() {
        assertThat(build(List.of(STRIKE, OTHER), Set.of()).incidents())
                .extracting(AssessedIncident::id)
                .containsExactly(incident("b"), incident("a"));
    }

    @Test
    void alwaysSaysHowManyAttacksAndLeavesOutFindingsThatCountNothing() {
        assertThat(build(List.of(STRIKE), Set.of()).findings())
                .extracting(ReportModel.Said::name)
                .containsExactly("all", "schools");
        assertThat(build(List.of(OTHER), Set.of()).findings())
                .extracting(ReportModel.Said::name)
                .containsExactly("all", "killed");
        assertThat(build(List.of(), Set.of()).findings())
                .extracting(said -> said.sentence().text())
                .containsExactly("0 attacks are described.");
    }

    @Test
    void aWithheldPersonIsInNoClaimAndInNoQuote() {
        Claim.Attack names =
                claim("n").citing(TEXT, "A strike killed Person One").killing(1).attack();
        ReportModel model = build(List.of(STRIKE, names, PERSON), Set.of());
        assertThat(model.claims()).containsOnlyKeys(id("a"));
        assertThat(model.withheld()).isEqualTo(new ReportModel.Withheld(2, 1, 0));
        assertThat(model.quotes().get(id("a")))
                .isEqualTo(new ReportModel.Quote("", "It hit a school", ", and two were hurt."));
        assertThat(model.hiding()).containsExactly(new SourceId("source-one"));
        assertThat(model.toString()).doesNotContain("Person One");
    }

    @Test
    void theNameOfAWithheldPersonIsKeptInWhereverItStands() {
        Claim.Attack again = claim("n").citing(TEXT, "Person One had taught").attack();
        Claim.Attack table = claim("t")
                .from("source-two")
                .citingCells(2, "note", "note: Person One")
                .attack();
        Claim.Attack retold = claim("r")
                .citing(TEXT, "two were hurt")
                .alsoCiting(TEXT, "One had taught")
                .attack();
        assertThat(build(List.of(STRIKE, again, table, retold, PERSON), Set.of())
                        .claims())
                .containsOnlyKeys(id("a"));
    }

    @Test
    void anInternalReportHoldsAllOfIt() {
        ReportInput open = input(List.of(STRIKE, PERSON), Set.of(), true, List.of());
        ReportModel model = ReportBuilder.build(open);
        assertThat(model.internal()).isTrue();
        assertThat(model.claims()).containsKeys(id("a"), id("p"));
        assertThat(model.hiding()).isEmpty();
        assertThat(model.withheld()).isEqualTo(new ReportModel.Withheld(0, 0, 0));
    }

    @Test
    void noValueAndNoReasonRestsOnAWithheldClaim() {
        Claim.Attack secret =
                claim("s").from("secret").on("2020-01-01").killing(9).attack();
        Incident both = new Incident(
                incident("b"),
                id("b"),
                List.of(
                        new Incident.Membership(id("b"), 5000, List.of(new Reason("same_day", 2500, "one day"))),
                        new Incident.Membership(id("s"), 5000, List.of(new Reason("same_day", 2500, "one day")))),
                List.of());
        ReportInput input = input(List.of(OTHER, secret), Set.of(), false, List.of(both));
        AssessedIncident left = ReportBuilder.build(input).incidents().getFirst();
        assertThat(left.harm().getFirst().most()).hasValue(3);
        assertThat(left.incident().members()).containsExactly(new Incident.Membership(id("b"), 0, List.of()));
        assertThat(left.groups()).hasSize(1);
    }

    @Test
    void aConfidentialSourceIsCountedAndNotNamed() {
        Claim.Attack secret = claim("s").from("secret").killing(9).attack();
        ReportModel model = build(List.of(secret), Set.of());
        assertThat(model.incidents()).isEmpty();
        assertThat(model.sources()).extracting(source -> source.id().value()).doesNotContain("secret");
        assertThat(model.withheld()).isEqualTo(new ReportModel.Withheld(1, 1, 1));
    }

    @Test
    void aStatementIsCheckedTallyByTallyInItsOrder() {
        Claim.Tally second = claim("t2")
                .from("statement")
                .citing("One. Two.", "Two")
                .dated(new DateExtent.InYear(Year.of(2020)))
                .attacks(1);
        Claim.Tally first = claim("t1")
                .from("statement")
                .citing("One. Two.", "One")
                .hitting("school")
                .attacks(1);
        ReportModel.StatementCheck check =
                build(List.of(STRIKE, OTHER, second, first), Set.of()).checks().getFirst();
        assertThat(check.statement().id()).isEqualTo(new SourceId("statement"));
        assertThat(check.checks()).extracting(one -> one.tally().id()).containsExactly(id("t1"), id("t2"));
        assertThat(check.checks())
                .extracting(TallyCheck::verdict)
                .containsExactly(TallyCheck.Verdict.SUPPORTED, TallyCheck.Verdict.CONTRADICTED);
    }

    private static ReportModel build(List<? extends Claim> claims, Set<IncidentId> reviewed) {
        return ReportBuilder.build(input(claims, reviewed, false, List.of()));
    }

    /// Each attack that stands in none of `incidents` is an incident of its own.
    private static ReportInput input(
            List<? extends Claim> claims, Set<IncidentId> reviewed, boolean internal, List<Incident> incidents) {
        List<Source> sources = List.of(
                TestSource.source("source-one", "First Example"),
                TestSource.source("source-two", "Second Example"),
                TestSource.confidential("secret"),
                TestSource.statement("statement"));
        List<Source> used = sources.stream()
                .filter(source -> claims.stream()
                        .anyMatch(claim -> claim.statement().citation().source().equals(source.id())))
                .toList();
        Map<SourceId, String> texts = new TreeMap<>(Map.of(new SourceId("source-one"), TEXT));
        Map<ClaimId, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        List<Incident> all = new ArrayList<>(incidents);
        Set<ClaimId> placed =
                incidents.stream().flatMap(one -> one.claims().stream()).collect(Collectors.toSet());
        claims.stream()
                .filter(Claim.Attack.class::isInstance)
                .filter(claim -> !placed.contains(claim.id()))
                .forEach(claim -> all.add(of((Claim.Attack) claim)));
        return new ReportInput(
                "Title",
                new DateExtent.Unstated(),
                Set.of(),
                byId,
                all,
                used,
                texts,
                new SourceDependence(used, texts),
                new Disclosure(internal, List.of(), sources),
                reviewed,
                new ReportModel.Making("case", "", List.of(), List.of(), List.of()));
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
