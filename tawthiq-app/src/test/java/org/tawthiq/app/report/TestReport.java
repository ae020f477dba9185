package org.tawthiq.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.assessment.Assessor;
import org.tawthiq.assessment.OtherLinkings;
import org.tawthiq.assessment.SourceDependence;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.Findings;
import org.tawthiq.finding.Measure;
import org.tawthiq.finding.Query;
import org.tawthiq.finding.Selection;
import org.tawthiq.finding.TallyChecker;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.incident.Reason;
import org.tawthiq.report.FindingSentence;
import org.tawthiq.report.ReportModel;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.TimeOfDay;

/// A report on an invented case that has something of everything a page must show.
final class TestReport {

    static final String SECRET = "Invented Privateperson";

    private final TestCase material = new TestCase();
    private final List<List<Claim.Attack>> clusters = new ArrayList<>();
    private final List<Claim.Tally> tallies = new ArrayList<>();
    private final Source brief = evidence("Attacks on Ariha: a brief", "Northern Records", "2020-03-02", "en");
    private final Source second = evidence("Ariha, 29 January: what we found", "Open Ledger", "2020-04-11", "en");
    private final Source repeat = evidence("Report: 11 killed in Ariha", "The Invented Herald", "2020-03-03", "en");
    private final Source arabic = evidence("ماذا حدث في معرة مصرين", "دفتر الشمال", "2020-02-26", "ar");
    private final Source table = evidence("Attacks, January to March", "Field Ledger", "2020-03-30", "en");
    private final Source reply = evidence("Reply to the briefs", "Ministry press office", "2020-01-31", "en");
    private final Source statement =
            material.source("Statement to be checked", "A Voice", "2020-05-11", "en", Source.Role.STATEMENT);
    private String title = "Attacks in and around Idlib, January to March 2020";
    private boolean internal;
    private ReportModel.Standing standing = ReportModel.Standing.DRAFT;

    private Source evidence(String name, String publisher, String day, String language) {
        return material.source(name, publisher, day, language, Source.Role.EVIDENCE);
    }

    static ReportModel rich() {
        return new TestReport().fill().model();
    }

    /// The model with an incident told in another way.
    static ReportModel with(ReportModel model, AssessedIncident changed) {
        return new ReportModel(
                model.title(),
                model.standing(),
                model.internal(),
                model.findings(),
                model.incidents().stream()
                        .map(incident -> incident.id().equals(changed.id()) ? changed : incident)
                        .toList(),
                model.claims(),
                model.quotes(),
                model.sources(),
                model.hiding(),
                model.reviewed(),
                model.checks(),
                model.withheld(),
                model.making());
    }

    static ReportModel internal() {
        TestReport report = new TestReport().fill();
        report.internal = true;
        return report.model();
    }

    static ReportModel reviewed() {
        TestReport report = new TestReport().fill();
        report.standing = ReportModel.Standing.REVIEWED;
        return report.model();
    }

    /// A report of which the title, a quote and a place are hostile.
    static ReportModel hostile(String words) {
        TestReport report = new TestReport().fill();
        report.title = words;
        report.cluster(report.material.attack(
                report.material.cite(report.brief, "It said: [" + words + "] and more."),
                TestCase.organisation(words),
                TestCase.told(
                        TestCase.day("2020-03-09"),
                        Optional.of(new org.tawthiq.vocabulary.ReportedPlace(
                                words, words, List.of(), org.tawthiq.vocabulary.PlacePrecision.UNKNOWN)),
                        List.of("shelling"),
                        List.of(new ObjectMention(
                                new Code("shop"),
                                ObjectMention.Relation.HIT,
                                ObjectMention.Damage.NOT_SAID,
                                Known.is(words),
                                Known.unknown(),
                                words)),
                        Parties.none())));
        return report.model();
    }

    private void cluster(Claim.Attack... attacks) {
        clusters.add(List.of(attacks));
    }

    private TestReport fill() {
        ariha();
        misreen();
        smaller();
        tallies();
        others();
        return this;
    }

    private void ariha() {
        Parties russia = Parties.struck(TestCase.RUSSIA, "Russian");
        ObjectMention near = TestCase.object("hospital", ObjectMention.Relation.NEAR);
        Claim.Attack first = material.attack(
                material.cite(
                        brief,
                        "On 29 January [Russian air strikes near the hospital in Ariha flattened at least"
                                + " two residential buildings and killed 11 civilians], Northern Records said."),
                TestCase.organisation("Northern Records"),
                TestCase.told(
                        TestCase.day("2020-01-29"),
                        Optional.of(TestCase.ARIHA),
                        List.of("air_strike"),
                        List.of(near, TestCase.flattened("residential", 2)),
                        russia,
                        TestCase.civilians(11),
                        TestCase.injured(20)));
        Claim.Attack other = material.attack(
                material.cite(
                        second,
                        "Our count for Ariha on the evening of 29 January is higher: [the strike hit the"
                                + " hospital and 13 people died]."),
                TestCase.organisation("Open Ledger"),
                TestCase.told(
                        TestCase.day("2020-01-29"),
                        Optional.of(TestCase.ARIHA),
                        List.of("air_strike"),
                        List.of(TestCase.object("hospital", ObjectMention.Relation.HIT)),
                        Parties.none(),
                        TestCase.killed(13)));
        Claim.Attack again = material.attack(
                material.cite(
                        repeat,
                        "[Eleven people were killed in Ariha on January 29], according to Northern" + " Records."),
                new Speaker.Named(
                        "The Invented Herald",
                        Speaker.SpeakerKind.MEDIA,
                        List.of("Northern Records"),
                        "Northern Records"),
                TestCase.told(
                        TestCase.day("2020-01-29"),
                        Optional.of(TestCase.ARIHA),
                        List.of("attack_unspecified"),
                        List.of(),
                        Parties.none(),
                        TestCase.killed(11)));
        cluster(first, other, again);
        material.add(new Claim.PartyStatement(
                material.statement(
                        "party_statement",
                        material.cite(
                                reply, "[Our aircraft carried out no sorties over Ariha on 29 January], it said."),
                        new Speaker.Named("the ministry", Speaker.SpeakerKind.PARTY, List.of(), "the ministry"),
                        Modality.DENIED),
                TestCase.RUSSIA,
                Claim.Stance.DENIES,
                TestCase.day("2020-01-29"),
                new TimeOfDay.Unstated(),
                List.of(TestCase.ARIHA),
                List.of(new Code("air_strike")),
                List.of()));
    }

    private void misreen() {
        cluster(material.attack(
                material.cite(
                        arabic,
                        "قالت المنظمة إن [غارة جوية أصابت مدرسة في معرة مصرين وأدت إلى مقتل ثلاثة أشخاص] صباح 25 شباط."),
                new Speaker.TheTextItself(),
                TestCase.told(
                        TestCase.day("2020-02-25"),
                        Optional.of(TestCase.MISREEN),
                        List.of("air_strike"),
                        List.of(TestCase.object("school", ObjectMention.Relation.HIT)),
                        TestCase.oneOf(TestCase.GOVERNMENT, TestCase.RUSSIA),
                        TestCase.killed(3)),
                Mark.MACHINE_TRANSLATED));
        cluster(material.attack(
                material.cite(
                        brief,
                        "In Idlib city [government forces fired cluster munitions into a school on 25"
                                + " February, killing three people]."),
                TestCase.organisation("Northern Records"),
                TestCase.told(
                        TestCase.day("2020-02-25"),
                        Optional.of(TestCase.IDLIB),
                        List.of("cluster_munition"),
                        List.of(TestCase.object("school", ObjectMention.Relation.HIT)),
                        Parties.struck(TestCase.GOVERNMENT, "government forces"),
                        TestCase.killed(3))));
    }

    private void smaller() {
        row(4, "2020-01-05", TestCase.IDLIB, "air_strike", "market", 9);
        row(5, "2020-01-11", TestCase.BINNISH, "barrel_bomb", "market", 7);
        row(6, "2020-02-04", TestCase.ARIHA, "shelling", "residential", 2);
        row(7, "2020-02-11", TestCase.IDLIB, "rocket", "residential", 12);
        row(8, "2020-03-05", TestCase.MISREEN, "air_strike", "farmland", 16);
        cluster(material.attack(
                material.cite(
                        second,
                        "Elsewhere [a clinic was put out of service in Idlib province in January]; the"
                                + " day and the toll are not known to us."),
                TestCase.organisation("Open Ledger"),
                TestCase.told(
                        TestCase.month("2020-01"),
                        Optional.of(TestCase.IDLIB_PROVINCE),
                        List.of("attack_unspecified"),
                        List.of(TestCase.object("clinic", ObjectMention.Relation.DAMAGED)),
                        Parties.none())));
        cluster(material.attack(
                material.cite(repeat, "[A bakery in Binnish was hit, too], the paper wrote without a date."),
                new Speaker.TheTextItself(),
                TestCase.told(
                        ReportedDate.unstated(),
                        Optional.of(TestCase.BINNISH),
                        List.of("shelling"),
                        List.of(TestCase.object("bakery", ObjectMention.Relation.HIT)),
                        Parties.struck(TestCase.GOVERNMENT, "the government"),
                        TestCase.killed(1))));
    }

    private void row(
            int line, String day, org.tawthiq.vocabulary.ReportedPlace place, String act, String object, long n) {
        List<String> columns = List.of("date", "town", "kind", "killed");
        String quote = "date: %s | town: %s | kind: %s | killed: %d".formatted(day, place.name(), act, n);
        cluster(material.attack(
                TestCase.cells(table, line, columns, quote),
                new Speaker.TheTextItself(),
                TestCase.told(
                        TestCase.day(day),
                        Optional.of(place),
                        List.of(act),
                        List.of(TestCase.object(object, ObjectMention.Relation.HIT)),
                        Parties.struck(TestCase.GOVERNMENT, "government"),
                        TestCase.killed(n))));
    }

    private void tallies() {
        Claim.Tally whole = tally(
                "We counted [18 attacks on hospitals and schools].",
                TestCase.attacks(18),
                List.of(),
                Known.unknown(),
                object("school"),
                object("medical_facility"));
        tally(
                "There were [no more than two attacks on hospitals and schools] in all.",
                Counted.number(Counted.Unit.ATTACKS, new org.tawthiq.vocabulary.Count.AtMost(2)),
                List.of(),
                Known.unknown(),
                object("school"),
                object("medical_facility"));
        tally(
                "[At least one of all attacks was a barrel-bomb attack].",
                Counted.number(Counted.Unit.ATTACKS, new org.tawthiq.vocabulary.Count.AtLeast(1)),
                List.of(new Code("barrel_bomb")),
                Known.unknown());
        tally(
                "[Most of them] were air strikes.",
                new Counted(
                        Counted.Unit.ATTACKS,
                        org.tawthiq.claim.HarmCount.Status.NOT_SAID,
                        new Counted.Amount.ShareOf(Counted.Share.MAJORITY)),
                List.of(new Code("air_strike")),
                Known.is(whole.id()));
    }

    private static ObjectMention object(String kind) {
        return TestCase.object(kind, ObjectMention.Relation.HIT);
    }

    private Claim.Tally tally(
            String words, Counted counted, List<Code> acts, Known<ClaimId> partOf, ObjectMention... objects) {
        Claim.Tally tally = material.add(new Claim.Tally(
                material.statement(
                        "tally", material.cite(statement, words), new Speaker.TheTextItself(), Modality.ASSERTED),
                counted,
                ReportedDate.unstated(),
                List.of(),
                acts,
                List.of(),
                List.of(objects),
                Parties.none(),
                partOf,
                Known.unknown()));
        tallies.add(tally);
        return tally;
    }

    private void others() {
        material.add(new Claim.LegalCharacterisation(
                material.statement(
                        "legal_characterisation",
                        material.cite(brief, "[Taken together the attacks amount to war crimes], it concluded."),
                        TestCase.organisation("Northern Records"),
                        Modality.ASSERTED),
                List.of(new Code("war_crime")),
                Claim.Reach.COLLECTIVE,
                Parties.none(),
                List.of()));
        material.add(new Claim.Situation(
                material.statement(
                        "situation",
                        material.cite(repeat, "[A ceasefire has largely held since March]."),
                        new Speaker.TheTextItself(),
                        Modality.ASSERTED),
                new Code("ceasefire"),
                new ReportedDate(
                        new DateExtent.Since(LocalDate.of(2020, 3, 1)),
                        ReportedDate.Anchor.DOCUMENT,
                        true,
                        "since March"),
                List.of(TestCase.IDLIB),
                Parties.none()));
        material.add(new Claim.Victim(
                material.statement(
                        "victim",
                        material.cite(brief, "[The family of " + SECRET + " lost their home]."),
                        new Speaker.TheTextItself(),
                        Modality.ASSERTED,
                        Mark.PERSONAL),
                Known.is(SECRET),
                "a family",
                List.of(new Code("home_destroyed")),
                ReportedDate.unstated(),
                List.of(TestCase.ARIHA),
                Parties.none()));
    }

    private ReportModel model() {
        Map<ClaimId, Claim> shown = new TreeMap<>(material.claims());
        if (!internal) {
            shown.values().removeIf(claim -> claim.statement().marks().contains(Mark.PERSONAL));
        }
        Assessor assessor = new Assessor(new SourceDependence(material.sources(), material.texts()), shown);
        List<AssessedIncident> incidents = clusters.stream()
                .map(cluster -> assessor.assess(incident(cluster)))
                .sorted(Comparator.comparing((AssessedIncident one) ->
                                one.date().value().extent().from().orElse(LocalDate.MAX))
                        .thenComparing(AssessedIncident::id))
                .toList();
        TallyChecker checker = new TallyChecker(incidents, OtherLinkings.NONE, _ -> false, Selection.everything());
        Set<IncidentId> reviewed = standing == ReportModel.Standing.DRAFT
                ? Set.of(incidents.getFirst().id())
                : Set.copyOf(incidents.stream().map(AssessedIncident::id).toList());
        return new ReportModel(
                title,
                standing,
                internal,
                said(incidents),
                incidents,
                shown,
                quotes(shown),
                material.sources(),
                Set.of(),
                reviewed,
                List.of(new ReportModel.StatementCheck(statement, checker.check(tallies))),
                new ReportModel.Withheld(material.claims().size() - shown.size(), 0, 0),
                making());
    }

    private static ReportModel.Making making() {
        return new ReportModel.Making(
                "Idlib, an invented case",
                "1 January 2020 to 31 March 2020",
                List.of("Syria"),
                List.of(
                        "7 sources were added; each is kept unchanged under the digest of its bytes.",
                        "Claims were read by rules, version 1.",
                        "Claims were linked into incidents; weights and reasons are kept with each."),
                List.of("scan-3.pdf: no text could be read out of it"));
    }

    private static Incident incident(List<Claim.Attack> cluster) {
        ClaimId founding = cluster.getFirst().id();
        List<Incident.Membership> members = cluster.stream()
                .map(claim -> new Incident.Membership(
                        claim.id(),
                        cluster.size() == 1 ? 0 : 4_200,
                        cluster.size() == 1
                                ? List.of()
                                : List.of(
                                        new Reason("same_day", 2_100, "both on 29 January 2020"),
                                        new Reason("same_place", 2_100, "both at Ariha"))))
                .sorted(Comparator.comparing(Incident.Membership::claim))
                .toList();
        return new Incident(IncidentId.foundedBy(founding), founding, members, List.of());
    }

    private static List<ReportModel.Said> said(List<AssessedIncident> incidents) {
        Selection all =
                Selection.everything().during(new DateExtent.Span(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)));
        Selection medical = all.onObjects(List.of(new Code("medical_facility")));
        Selection schools = all.onObjects(List.of(new Code("school")));
        Selection russia = all.by(Set.of(TestCase.RUSSIA), Parties.Relation.ANY_OF);
        return Stream.of(
                        said("all", all, Measure.INCIDENTS, incidents),
                        said("killed", all, Measure.KILLED, incidents),
                        said("medical", medical, Measure.INCIDENTS, incidents),
                        said("schools", schools, Measure.INCIDENTS, incidents),
                        said("party RU", russia, Measure.INCIDENTS, incidents))
                .toList();
    }

    private static ReportModel.Said said(
            String name, Selection selection, Measure measure, List<AssessedIncident> incidents) {
        Finding finding = Findings.answer(new Query(selection, measure), incidents);
        return new ReportModel.Said(name, FindingSentence.of(finding), finding);
    }

    private Map<ClaimId, ReportModel.Quote> quotes(Map<ClaimId, Claim> shown) {
        Map<ClaimId, ReportModel.Quote> quotes = new HashMap<>();
        shown.values().forEach(claim -> {
            if (claim.statement().citation().locus() instanceof Locus.TextSpan(int start, int end)) {
                String text = material.texts().get(claim.statement().citation().source());
                int from = text.lastIndexOf('\n', start) + 1;
                int to = text.indexOf('\n', end);
                quotes.put(
                        claim.id(),
                        new ReportModel.Quote(
                                text.substring(from, start), text.substring(start, end), text.substring(end, to)));
            }
        });
        return quotes;
    }
}
