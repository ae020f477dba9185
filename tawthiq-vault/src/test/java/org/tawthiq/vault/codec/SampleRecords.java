package org.tawthiq.vault.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.CaseSettings;
import org.tawthiq.casefile.Decision;
import org.tawthiq.casefile.Decision.Ruling;
import org.tawthiq.casefile.DecisionId;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.LinkWeights;
import org.tawthiq.incident.Reason;
import org.tawthiq.incident.event.Population;
import org.tawthiq.report.DisclosureRuling;
import org.tawthiq.report.DisclosureRuling.Subject;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.source.ObtainedFrom;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// Records of every kind, everything invented.
public final class SampleRecords {

    private static final ClaimId ONE = new ClaimId("c-one");
    private static final ClaimId TWO = new ClaimId("c-two");
    private static final IncidentId INCIDENT = new IncidentId("i-one");
    private static final CaseSettings SETTINGS = new CaseSettings(
            "Idlib \"2020\"",
            List.of("SY", "TR"),
            Known.is(LocalDate.of(2019, 5, 1)),
            Known.is(LocalDate.of(2020, 2, 29)),
            Known.is("Asia/Damascus"),
            List.of("en", "ar"),
            List.of("towns.csv"),
            Known.is(3),
            true);

    private SampleRecords() {}

    public static List<CaseRecord> all() {
        List<CaseRecord> records = new ArrayList<>(List.of(
                new CaseRecord.CaseOpened(SETTINGS),
                new CaseRecord.CaseOpened(CaseSettings.named("")),
                new CaseRecord.SettingsChanged(SETTINGS),
                sourceAdded(Digest.ofText("evidence")),
                new CaseRecord.SourceAdded(bareSource(), Digest.ofText("bare")),
                textExtracted(SampleClaims.SOURCE, Digest.ofText("text")),
                new CaseRecord.TextExtracted(SampleClaims.SOURCE, Digest.ofText(""), "plain/1", List.of()),
                claimsRead(SampleClaims.SOURCE, SampleClaims.all()),
                new CaseRecord.ClaimsRead(SampleClaims.SOURCE, "rules/1", List.of(), List.of()),
                linked(),
                new CaseRecord.WeightsLearned(new LinkWeights("learned/3/0", Map.of())),
                new CaseRecord.WeightsLearned(learned()),
                new CaseRecord.IncidentsLinked("linker/1", new LinkWeights("none", Map.of()), List.of(), List.of()),
                new CaseRecord.Assessed("rules/1", List.of("i-one confirmed", "i-two weak")),
                new CaseRecord.Assessed("rules/1", List.of()),
                new CaseRecord.ReportPublished(
                        "report-1",
                        true,
                        List.of("33 to 39 people are said to have been killed.", "Nobody."),
                        List.of(List.of(INCIDENT, new IncidentId("i-two")), List.of()),
                        ""),
                new CaseRecord.ReportPublished("report-2", false, List.of(), List.of(), "Mara"),
                new CaseRecord.Exported(
                        "bag-1", true, "the partner", "they asked", List.of(SourceId.of(Digest.ofText("a")))),
                new CaseRecord.Exported("bag-2", false, "", "", List.of()),
                new CaseRecord.HandedOver(
                        SourceId.of(Digest.ofText("a")), "tawthiq.org/case/1", Digest.ofText("proof")),
                new CaseRecord.Erased(2, List.of(2L, 3L, 4L), "a court ordered it"),
                new CaseRecord.Timestamped(
                        "12-one.tsr",
                        Digest.ofText("answer"),
                        "2020-05-14T10:00:00Z (give or take 1 s)",
                        "CN=Example Authority",
                        "1.2.3.4.1",
                        "12345678901234567890",
                        "the clocks agree"),
                new CaseRecord.Viewed("show", List.of("c-one")),
                new CaseRecord.Viewed("match", List.of())));
        for (ObtainedFrom.Kind kind : ObtainedFrom.Kind.values()) {
            records.add(new CaseRecord.SourceAdded(bareSource().with(from(kind)), Digest.ofText("bare")));
        }
        rulings().forEach(ruling -> records.add(decided(ruling)));
        return records;
    }

    public static CaseRecord opened(String name) {
        return new CaseRecord.CaseOpened(CaseSettings.named(name));
    }

    public static CaseRecord sourceAdded(Digest object) {
        return new CaseRecord.SourceAdded(
                new Source(
                        SourceId.of(object),
                        "brief-a.txt",
                        3_000_000_000L,
                        "text/plain",
                        Known.is("An example brief"),
                        Known.is("Example Monitor"),
                        Known.is(LocalDate.of(2020, 5, 14)),
                        Known.is("Mara Invented"),
                        Known.is("en"),
                        Source.Role.STATEMENT,
                        Source.Sensitivity.CONFIDENTIAL,
                        Known.is("EM/12/2020"),
                        Known.is("by post"),
                        custody()),
                object);
    }

    private static Custody custody() {
        return new Custody(
                Known.is(new ObtainedFrom(ObtainedFrom.Kind.PERSON, "P-12")),
                Known.is("collector 3"),
                Known.is(new CustodyTime.At(Instant.parse("2020-05-12T09:30:00Z"))),
                Known.is("Example Saver 2.1"),
                Known.is("phone, set by the network"),
                List.of(
                        new Custody.HandOver(
                                Known.is("P-12"),
                                Known.unknown(),
                                Known.is(new CustodyTime.Day(LocalDate.of(2020, 5, 13)))),
                        new Custody.HandOver(Known.unknown(), Known.is("Mara"), Known.unknown())));
    }

    private static Custody from(ObtainedFrom.Kind kind) {
        return new Custody(
                Known.is(new ObtainedFrom(kind, "https://example.org/a")),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of());
    }

    private static Source bareSource() {
        return new Source(
                SampleClaims.SOURCE,
                "table.csv",
                0,
                "text/csv",
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Source.Role.EVIDENCE,
                Source.Sensitivity.PUBLIC,
                Known.unknown(),
                Known.unknown());
    }

    public static CaseRecord textExtracted(SourceId source, Digest text) {
        return new CaseRecord.TextExtracted(source, text, "html/1", List.of("a picture was not read"));
    }

    public static CaseRecord claimsRead(SourceId source) {
        return claimsRead(source, List.of(SampleClaims.attack()));
    }

    private static CaseRecord claimsRead(SourceId source, List<Claim> claims) {
        return new CaseRecord.ClaimsRead(source, "rules/1", List.of("acts.tsv 12ab"), claims);
    }

    private static CaseRecord linked() {
        Incident incident = new Incident(
                INCIDENT,
                ONE,
                List.of(
                        new Incident.Membership(ONE, 0, List.of()),
                        new Incident.Membership(TWO, 7_500, List.of(new Reason("same_day", 2_500, "both on 1 May")))),
                List.of(new IncidentId("i-merged")));
        return new CaseRecord.IncidentsLinked(
                "linker/1",
                new LinkWeights("mine/1", Map.of("same_day", 2_500, "days_apart", -9_000)),
                List.of(incident, new Incident(new IncidentId("i-lone"), TWO, List.of(), List.of())),
                List.of(new IncidentId("i-gone")));
    }

    public static CaseRecord decided(Ruling ruling) {
        return new CaseRecord.Decided(new Decision(
                DecisionId.numbered(12), Instant.parse("2020-05-14T10:00:00.5Z"), "Mara", "I read it", ruling));
    }

    static List<Ruling> rulings() {
        Claim claim = SampleClaims.attack();
        return List.of(
                new Ruling.OnClaim(new ClaimDecision.Add(claim)),
                new Ruling.OnClaim(new ClaimDecision.Accept(ONE)),
                new Ruling.OnClaim(new ClaimDecision.Reject(ONE)),
                new Ruling.OnClaim(new ClaimDecision.Correct(claim.id(), claim)),
                new Ruling.OnLink(new LinkRuling.Same(ONE, TWO)),
                new Ruling.OnLink(new LinkRuling.Different(ONE, TWO)),
                new Ruling.OnSources(new SourceRuling.Dependent(SampleClaims.SOURCE, new SourceId("b".repeat(64)))),
                new Ruling.OnSources(new SourceRuling.Independent(SampleClaims.SOURCE, new SourceId("b".repeat(64)))),
                new Ruling.OnReview(new Review(INCIDENT)),
                new Ruling.OnDisclosure(new DisclosureRuling.Publish(new Subject.OfClaim(ONE))),
                new Ruling.OnDisclosure(new DisclosureRuling.Publish(new Subject.OfSource(SampleClaims.SOURCE))),
                new Ruling.OnDisclosure(new DisclosureRuling.Publish(new Subject.OfIncident(INCIDENT))),
                new Ruling.OnDisclosure(new DisclosureRuling.Withhold(new Subject.OfClaim(ONE))),
                new Ruling.OnDisclosure(new DisclosureRuling.Withhold(new Subject.OfSource(SampleClaims.SOURCE))),
                new Ruling.OnDisclosure(new DisclosureRuling.Withhold(new Subject.OfIncident(INCIDENT))),
                new Ruling.Undo(DecisionId.numbered(3)));
    }

    private static LinkWeights learned() {
        return new LinkWeights(
                "learned/3/7",
                Map.of("time/5", 3_100, "place/0", -4_000),
                new Population(
                        7,
                        new TreeMap<>(Map.of("market", 5, "سوق", 6)),
                        List.of(new TreeMap<>(Map.of("air_strike", 4)), new TreeMap<>()),
                        Set.of(new Population.Point(36.25, -36.5)),
                        new TreeMap<>(Map.of("tell khayali", 2)),
                        new TreeMap<>(Map.of(new Population.CellDay(725, -730, 18_000), 3))));
    }
}
