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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkingDraws;
import org.tawthiq.incident.Reason;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.source.TestSource;
import org.tawthiq.vocabulary.Bounds;
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
    void theNameOfAWithheldPersonIsBlankedAndTheClaimStays() {
        Claim.Attack names =
                claim("n").citing(TEXT, "A strike killed Person One").killing(1).attack();
        ReportModel model = build(List.of(STRIKE, names, PERSON), Set.of());
        assertThat(model.claims()).containsOnlyKeys(id("a"), id("n"));
        assertThat(model.withheld()).isEqualTo(new ReportModel.Withheld(1, 0, 0));
        assertThat(model.quotes().get(id("n")))
                .isEqualTo(new ReportModel.Quote("", "A strike killed [withheld]", " in Alpha."));
        assertThat(words(model, "n")).isEqualTo("A strike killed [withheld]");
        assertThat(model.hiding()).containsExactly(new SourceId("source-one"));
        assertThat(model.toString()).doesNotContain("Person One");
    }

    @Test
    void theNameOfAWithheldPersonIsBlankedWhereverItStands() {
        Claim.Attack again = claim("n").citing(TEXT, "Person One had taught").attack();
        Claim.Attack table = claim("t")
                .from("source-two")
                .citingCells(2, "note", "note: PERSON ONE, of Alpha")
                .attack();
        Claim.Attack retold = claim("r")
                .citing(TEXT, "two were hurt")
                .alsoCiting(TEXT, "One had taught")
                .attack();
        ReportModel model = build(List.of(STRIKE, again, table, retold, PERSON), Set.of());
        assertThat(words(model, "n")).isEqualTo("[withheld] had taught");
        assertThat(words(model, "t")).isEqualTo("note: [withheld], of Alpha");
        assertThat(model.claims().get(id("r")).statement().retold().getFirst().quote())
                .isEqualTo("[withheld] had taught");
    }

    @Test
    void aClaimInTheWordsOfOneThatIsWithheldIsWithheldToo() {
        Claim.Tally told = claim("t").citing(TEXT, "It hit a school, and two").attacks(2);
        ReportModel model = ReportBuilder.build(input(
                List.of(STRIKE, told),
                Set.of(),
                false,
                List.of(),
                new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfClaim(id("a")))));
        assertThat(model.claims()).isEmpty();
    }

    @Test
    void whoSpeaksForNobodyElseIsToldWithoutTheName() {
        Claim.Attack said = claim("n")
                .citing(TEXT, "Person One had taught")
                .saidBy("Person One", Speaker.SpeakerKind.NOT_SAID)
                .attack();
        ReportModel model = build(List.of(STRIKE, said), Set.of());
        assertThat(speaker(model, "n")).isEqualTo("a person named in the source (name withheld)");
        assertThat(words(model, "n")).isEqualTo("[withheld] had taught");
        assertThat(model.toString()).doesNotContain("Person One").doesNotContainIgnoringCase("person one");
    }

    @Test
    void twoOfOneSourceStayTwoOrigins() {
        Claim.Attack one = claim("n")
                .on("2020-01-02")
                .saidBy("Person One", Speaker.SpeakerKind.PERSON)
                .attack();
        Claim.Attack other = claim("o")
                .on("2020-01-02")
                .saidBy("Somebody Else", Speaker.SpeakerKind.PERSON)
                .attack();
        ReportModel model = ReportBuilder.build(input(List.of(one, other), Set.of(), false, List.of(of(one, other))));
        assertThat(speaker(model, "o")).isEqualTo("a person named in the source (name withheld, 2)");
        assertThat(model.incidents().getFirst().groups()).hasSize(2);
    }

    @Test
    void aPersonMayPublishASpeaker() {
        Claim.Attack said = claim("n")
                .citing(TEXT, "Person One had taught")
                .saidBy("Person One", Speaker.SpeakerKind.PERSON)
                .attack();
        ReportModel model = ReportBuilder.build(input(
                List.of(said),
                Set.of(),
                false,
                List.of(),
                new DisclosureRuling.Publish(new DisclosureRuling.Subject.OfClaim(id("n")))));
        assertThat(speaker(model, "n")).isEqualTo("Person One");
        assertThat(words(model, "n")).isEqualTo("Person One had taught");
    }

    @ParameterizedTest
    @CsvSource({
        "Person One, OFFICIAL, ''",
        "Person One, PERSON, Example Watch",
        "Example Daily, MEDIA, ''",
        "Residents, WITNESS, ''",
        "a local rescuer, WITNESS, ''",
        "an article that appeared on Monday, NOT_SAID, ''",
        "Second Example, NOT_SAID, ''"
    })
    void whoSpeaksForAnOfficeOrAnOrganisationOrIsOnlyDescribedIsNamed(
            String name, Speaker.SpeakerKind kind, String chain) {
        TestClaim told = claim("n").on("2020-01-02");
        Claim.Attack said = (chain.isEmpty() ? told.saidBy(name, kind) : told.saidBy(name, kind, chain)).attack();
        assertThat(speaker(build(List.of(said, OTHER), Set.of()), "n")).isEqualTo(name);
    }

    @Test
    void personsOfAConfidentialSourceAreBlankedInPublicOnes() {
        Claim.Attack secret = claim("s")
                .from("secret")
                .saidBy("Person One", Speaker.SpeakerKind.PERSON)
                .attack();
        Claim.Attack open = claim("n").citing(TEXT, "Person One had taught").attack();
        ReportModel model = build(List.of(secret, open), Set.of());
        assertThat(model.claims()).containsOnlyKeys(id("n"));
        assertThat(words(model, "n")).isEqualTo("[withheld] had taught");
    }

    @Test
    void aPartOfANameIsBlankedUnlessItIsAPlaceOfTheCase() {
        Claim.Victim victim = claim("p").marked(Mark.PERSONAL).victim("Samir Alpha Qamarani");
        Claim.Attack strike = claim("n")
                .from("source-two")
                .citingCells(2, "note", "note: Qamarani’s wife left Alpha with al-Qamarani, samir, Samira and SAMIR")
                .in(TestClaim.ALPHA)
                .attack();
        assertThat(words(build(List.of(victim, strike), Set.of()), "n"))
                .isEqualTo("note: [withheld]’s wife left Alpha with al-[withheld], samir, Samira and [withheld]");
    }

    @Test
    void aNameInArabicIsFoundWithWhatIsWrittenOntoIt() {
        Claim.Victim victim = claim("p").marked(Mark.PERSONAL).victim("سمير القمراني");
        Claim.Attack strike = claim("n")
                .from("source-two")
                .citingCells(2, "note", "قُتل سَمير القمراني ثم غاب وسمير آخر")
                .attack();
        assertThat(words(build(List.of(victim, strike), Set.of()), "n"))
                .isEqualTo("قُتل [withheld] ثم غاب [withheld] آخر");
    }

    private static String words(ReportModel model, String claim) {
        return model.claims().get(id(claim)).statement().citation().quote();
    }

    private static String speaker(ReportModel model, String claim) {
        return model.claims().get(id(claim)).statement().speaker() instanceof Speaker.Named named ? named.name() : "";
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
    void theNamedDeadAreCountedAndTheirNamesStayIn() {
        List<Claim> claims = List.of(STRIKE, PERSON);
        AssessedIncident left = build(claims, Set.of()).incidents().getFirst();
        assertThat(left.harm().getFirst().named()).isEqualTo(1);
        assertThat(left.harm().getFirst().by()).isEmpty();
        AssessedIncident inside = ReportBuilder.build(input(claims, Set.of(), true, List.of()))
                .incidents()
                .getFirst();
        assertThat(inside.harm().getFirst().by()).containsExactly(id("p"));
        ReportInput withheld = input(
                claims,
                Set.of(),
                false,
                List.of(),
                new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfClaim(id("p"))));
        assertThat(ReportBuilder.build(withheld).incidents().getFirst().harm()).isEmpty();
    }

    @Test
    void whoMayHaveDiedInAWithheldAttackBoundsNoOther() {
        Claim.Attack other = claim("other").from("source-one").on("2020-01-02").attack();
        ReportInput withheld = input(
                List.of(STRIKE, PERSON, other),
                Set.of(),
                false,
                List.of(),
                new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfClaim(id("other"))));
        assertThat(ReportBuilder.build(withheld).incidents().getFirst().harm()).isEmpty();
    }

    @Test
    void aWithheldIncidentIsInNoDraw() {
        ReportInput input = input(
                List.of(STRIKE, OTHER),
                Set.of(),
                false,
                List.of(),
                new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfIncident(incident("b"))));
        LinkingDraws joined = new LinkingDraws(
                List.of(of(OTHER)),
                List.of(new LinkingDraws.Draw(List.of(), List.of(0))),
                new LinkingDraws.Draw(List.of(), List.of(0)));
        Finding killed = findings(drawing(input, joined)).get("killed");
        assertThat(killed).isNull();
        assertThat(findings(drawing(input, joined)).get("all").bounds()).isEqualTo(Bounds.exactly(1));
    }

    private static ReportInput drawing(ReportInput input, LinkingDraws draws) {
        return new ReportInput(
                input.title(),
                input.period(),
                input.countries(),
                input.claims(),
                input.incidents(),
                input.sources(),
                input.texts(),
                input.dependence(),
                draws,
                input.linkRulings(),
                input.disclosure(),
                input.reviewed(),
                input.standard(),
                input.making());
    }

    private static Map<String, Finding> findings(ReportInput input) {
        return ReportBuilder.build(input).findings().stream()
                .collect(Collectors.toMap(ReportModel.Said::name, ReportModel.Said::finding));
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
            List<? extends Claim> claims,
            Set<IncidentId> reviewed,
            boolean internal,
            List<Incident> incidents,
            DisclosureRuling... rulings) {
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
                LinkingDraws.NONE,
                List.of(),
                new Disclosure(internal, List.of(rulings), sources),
                reviewed,
                2,
                new ReportModel.Making("case", "", List.of(), List.of(), List.of()));
    }

    private static IncidentId incident(String name) {
        return IncidentId.foundedBy(id(name));
    }
}
