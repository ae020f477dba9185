package org.tawthiq.app.schema;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.ReadBy;
import org.tawthiq.claim.Speaker;
import org.tawthiq.claim.Statement;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// One claim of each kind: a full one that tells all that its kind can tell, and a bare one that tells
/// the least. The persons are invented.
final class EveryKindOfClaim {

    static final ReportedDate DAY = new ReportedDate(
            new DateExtent.Day(LocalDate.of(2020, 1, 29)), ReportedDate.Anchor.PUBLICATION, true, "29 January");
    static final TimeOfDay TIME = new TimeOfDay.Clock(LocalTime.of(22, 30), LocalTime.of(22, 40));
    static final ReportedPlace TOWN = new ReportedPlace(
            "Alpha town",
            "Alpha",
            List.of(new ReportedPlace.Candidate(
                    "test:1", "Alpha", new Coordinates(36_000_000, -36_500_001), "SY", PlacePrecision.TOWN, 550_000)),
            PlacePrecision.TOWN);
    static final ReportedPlace UNKNOWN = new ReportedPlace("Bravo", "Bravo", List.of(), PlacePrecision.UNKNOWN);
    static final ObjectMention HOSPITAL = new ObjectMention(
            new Code("hospital"),
            ObjectMention.Relation.HIT,
            ObjectMention.Damage.DESTROYED,
            Known.is("Alpha hospital"),
            Known.is(new Count.AtMost(2)),
            "up to two hospitals");
    static final Parties PARTIES = new Parties(
            Parties.Relation.ONE_OF,
            Parties.Part.STRUCK,
            List.of(
                    new Parties.Mention(new PartyCode("RU"), "Russian"),
                    new Parties.Mention(new PartyCode("SY-GOV"), "Su-22", Parties.Basis.AIRCRAFT_TYPE)));
    static final HarmCount CHILDREN = new HarmCount(
            HarmCount.Harm.KILLED,
            HarmCount.Status.CIVILIAN,
            HarmCount.Sex.FEMALE,
            HarmCount.Age.CHILD,
            Known.is(new Code("pupil")),
            new Count.AtLeast(3),
            true,
            "at least three schoolgirls");

    private static final ReportedDate NO_DATE = ReportedDate.unstated();
    private static final List<ReportedPlace> PLACES = List.of(TOWN, UNKNOWN);
    private static final List<Code> ACTS = List.of(new Code("air_strike"));
    private static final List<Code> MEANS = List.of(new Code("cluster_munition"));
    private static final ObjectMention SCHOOL = new ObjectMention(
            new Code("school"),
            ObjectMention.Relation.NEAR,
            ObjectMention.Damage.NOT_SAID,
            Known.unknown(),
            Known.unknown(),
            "");

    private EveryKindOfClaim() {}

    static List<Claim> full() {
        Statement full = statement();
        Known<ClaimId> other = Known.is(full.id());
        return List.of(
                attack(full),
                new Claim.Tally(
                        full,
                        Counted.number(Counted.Unit.ATTACKS, Count.about(500)),
                        DAY,
                        PLACES,
                        ACTS,
                        MEANS,
                        List.of(HOSPITAL),
                        PARTIES,
                        other,
                        other),
                new Claim.Attribution(full, PARTIES, ACTS, DAY, PLACES),
                new Claim.PartyStatement(
                        full, new PartyCode("RU"), Claim.Stance.DENIES, DAY, TIME, PLACES, ACTS, List.of(HOSPITAL)),
                new Claim.LegalCharacterisation(
                        full, List.of(new Code("war_crime")), Claim.Reach.SINGLE, PARTIES, List.of(full.id())),
                new Claim.Situation(full, new Code("siege"), DAY, PLACES, PARTIES),
                new Claim.ObjectStatus(full, HOSPITAL, new Code("notified"), DAY, PLACES),
                new Claim.Warning(full, true, Known.is("leaflets"), Known.is("residents"), DAY, PLACES),
                new Claim.Observation(full, new Code("flight"), DAY, TIME, PLACES),
                new Claim.Analysis(full, "satellite", "a crater", Known.is("second analyst"), DAY, PLACES),
                new Claim.Victim(
                        full, Known.is("Person One"), "a teacher", List.of(new Code("killed")), DAY, PLACES, PARTIES),
                new Claim.Testimony(full, Known.is("a teacher")),
                new Claim.Correction(full, "eleven", "twelve"));
    }

    static List<Claim> bare() {
        Statement bare = bareStatement();
        Parties none = Parties.none();
        return List.of(
                new Claim.Attack(
                        bare,
                        NO_DATE,
                        new TimeOfDay.Unstated(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        none,
                        List.of()),
                new Claim.Tally(
                        bare,
                        new Counted(Counted.Unit.KILLED, HarmCount.Status.NOT_SAID, new Counted.Amount.Some()),
                        NO_DATE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        none,
                        Known.unknown(),
                        Known.unknown()),
                new Claim.Attribution(bare, PARTIES, List.of(), NO_DATE, List.of()),
                new Claim.PartyStatement(
                        bare,
                        new PartyCode("RU"),
                        Claim.Stance.ADMITS,
                        NO_DATE,
                        new TimeOfDay.Unstated(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Claim.LegalCharacterisation(
                        bare, List.of(new Code("genocide")), Claim.Reach.COLLECTIVE, none, List.of()),
                new Claim.Situation(bare, new Code("ceasefire"), NO_DATE, List.of(), none),
                new Claim.ObjectStatus(bare, SCHOOL, new Code("marked"), NO_DATE, List.of()),
                new Claim.Warning(bare, false, Known.unknown(), Known.unknown(), NO_DATE, List.of()),
                new Claim.Observation(bare, new Code("blast"), NO_DATE, new TimeOfDay.Unstated(), List.of()),
                new Claim.Analysis(bare, "photograph", "a remnant", Known.unknown(), NO_DATE, List.of()),
                new Claim.Victim(bare, Known.unknown(), "a boy", List.of(), NO_DATE, List.of(), none),
                new Claim.Testimony(bare, Known.unknown()),
                new Claim.Correction(bare, "three", "two"));
    }

    static Claim.Attack attack(Statement statement) {
        return new Claim.Attack(
                statement, DAY, TIME, PLACES, ACTS, MEANS, List.of(HOSPITAL, SCHOOL), PARTIES, List.of(CHILDREN));
    }

    static Claim.Attack attackOn(ReportedDate date, TimeOfDay time) {
        return new Claim.Attack(
                statement(), date, time, PLACES, ACTS, MEANS, List.of(HOSPITAL), PARTIES, List.of(CHILDREN));
    }

    static Statement statement() {
        Speaker speaker = new Speaker.Named(
                "Example Watch", Speaker.SpeakerKind.ORGANISATION, List.of("Example Daily"), "the group");
        return statement(new Locus.TextSpan(10, 20), speaker, Modality.ALLEGED, Set.of(Mark.OCR, Mark.PERSONAL));
    }

    private static Statement bareStatement() {
        return statement(new Locus.TextSpan(0, 10), new Speaker.TheTextItself(), Modality.ASSERTED, Set.of());
    }

    static Statement statement(Locus locus, Speaker speaker, Modality modality, Set<Mark> marks) {
        SourceId source = new SourceId("document");
        Citation citation = new Citation(source, locus, "ten letters");
        List<Citation> also = marks.isEmpty() ? List.of() : List.of(citation);
        return new Statement(
                ClaimId.of(source, Digest.ofText("text"), "attack", locus, 0),
                citation,
                also,
                speaker,
                modality,
                marks,
                new ReadBy("rules", "1", "attack"));
    }
}
