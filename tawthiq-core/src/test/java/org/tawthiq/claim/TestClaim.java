package org.tawthiq.claim;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Makes claims for tests. A fresh one tells nothing; each test says only what it is about.
public final class TestClaim {

    /// Three invented places: the first two 11 km apart, the third 111 km north of the first.
    public static final ReportedPlace ALPHA = town("Alpha", 36_000_000);

    public static final ReportedPlace BRAVO = town("Bravo", 36_100_000);
    public static final ReportedPlace DISTANT = town("Distant", 37_000_000);

    private final String name;
    private String source = "source-one";
    private String quote = "the words of the claim";
    private Locus locus = new Locus.TextSpan(0, 22);
    private final List<Citation> retold = new ArrayList<>();
    private Speaker speaker = new Speaker.TheTextItself();
    private Modality modality = Modality.ASSERTED;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private ReportedDate date = ReportedDate.unstated();
    private TimeOfDay time = new TimeOfDay.Unstated();
    private final List<ReportedPlace> places = new ArrayList<>();
    private final List<Code> acts = new ArrayList<>();
    private final List<Code> means = new ArrayList<>();
    private final List<ObjectMention> objects = new ArrayList<>();
    private Parties parties = Parties.none();
    private final List<HarmCount> harm = new ArrayList<>();
    private Known<ClaimId> partOf = Known.unknown();

    private TestClaim(String name) {
        this.name = name;
    }

    public static TestClaim claim(String name) {
        return new TestClaim(name);
    }

    public static ClaimId id(String name) {
        return new ClaimId("c-" + name);
    }

    public static ReportedPlace town(String name, int latitude) {
        return place(name, latitude, PlacePrecision.TOWN, "SY");
    }

    public static ReportedPlace place(String name, int latitude, PlacePrecision precision, String country) {
        ReportedPlace.Candidate candidate = new ReportedPlace.Candidate(
                "test:" + name, name, new Coordinates(latitude, 36_000_000), country, precision, 1_000_000);
        return new ReportedPlace(name, name, List.of(candidate), precision);
    }

    public static ReportedPlace unknownPlace(String name) {
        return new ReportedPlace(name, name, List.of(), PlacePrecision.UNKNOWN);
    }

    public TestClaim from(String newSource) {
        source = newSource;
        return this;
    }

    public TestClaim quoting(String words) {
        quote = words;
        return this;
    }

    /// Cites the first place of `words` in `text`.
    public TestClaim citing(String text, String words) {
        int start = text.indexOf(words);
        locus = new Locus.TextSpan(start, start + words.length());
        return quoting(words);
    }

    public TestClaim citingCells(int row, String column, String words) {
        locus = new Locus.TableCells(row, List.of(column));
        return quoting(words);
    }

    public TestClaim alsoCiting(String text, String words) {
        int start = text.indexOf(words);
        retold.add(new Citation(new SourceId(source), new Locus.TextSpan(start, start + words.length()), words));
        return this;
    }

    public TestClaim saidBy(String organisation) {
        return saidBy(organisation, Speaker.SpeakerKind.ORGANISATION);
    }

    public TestClaim saidBy(String who, Speaker.SpeakerKind kind, String... chain) {
        speaker = new Speaker.Named(who, kind, List.of(chain), who);
        return this;
    }

    public TestClaim as(Modality how) {
        modality = how;
        return this;
    }

    public TestClaim marked(Mark mark) {
        marks.add(mark);
        return this;
    }

    public TestClaim on(String day) {
        return dated(new DateExtent.Day(LocalDate.parse(day)));
    }

    public TestClaim dated(DateExtent extent) {
        date = new ReportedDate(extent, ReportedDate.Anchor.EXPLICIT, false, "");
        return this;
    }

    public TestClaim at(String from, String to) {
        time = new TimeOfDay.Clock(LocalTime.parse(from), LocalTime.parse(to));
        return this;
    }

    public TestClaim at(TimeOfDay when) {
        time = when;
        return this;
    }

    public TestClaim in(ReportedPlace place) {
        places.add(place);
        return this;
    }

    public TestClaim act(String code) {
        acts.add(new Code(code));
        return this;
    }

    public TestClaim with(String meansCode) {
        means.add(new Code(meansCode));
        return this;
    }

    public TestClaim hitting(String kind) {
        return object(kind, ObjectMention.Relation.HIT, Known.unknown());
    }

    public TestClaim hitting(String kind, String named) {
        return object(kind, ObjectMention.Relation.HIT, Known.is(named));
    }

    public TestClaim near(String kind) {
        return object(kind, ObjectMention.Relation.NEAR, Known.unknown());
    }

    private TestClaim object(String kind, ObjectMention.Relation relation, Known<String> named) {
        objects.add(new ObjectMention(
                new Code(kind), relation, ObjectMention.Damage.NOT_SAID, named, Known.unknown(), kind));
        return this;
    }

    public TestClaim object(ObjectMention object) {
        objects.add(object);
        return this;
    }

    public TestClaim by(String... codes) {
        return by(Parties.Relation.JOINT, codes);
    }

    public TestClaim by(Parties.Relation relation, String... codes) {
        List<Parties.Mention> mentions = new ArrayList<>();
        for (String code : codes) {
            mentions.add(new Parties.Mention(new PartyCode(code), code));
        }
        parties = new Parties(relation, Parties.Part.STRUCK, mentions);
        return this;
    }

    /// A type of aircraft that only the party flies is told, and no party.
    public TestClaim byAircraftOf(String code) {
        parties = new Parties(
                Parties.Relation.JOINT,
                Parties.Part.STRUCK,
                List.of(new Parties.Mention(new PartyCode(code), "a type", Parties.Basis.AIRCRAFT_TYPE)));
        return this;
    }

    public TestClaim killing(long number) {
        return killing(Count.exactly(number));
    }

    public TestClaim killing(Count count) {
        harm.add(HarmCount.total(HarmCount.Harm.KILLED, count, "killed"));
        return this;
    }

    public TestClaim injuring(Count count) {
        harm.add(HarmCount.total(HarmCount.Harm.INJURED, count, "injured"));
        return this;
    }

    public TestClaim harming(HarmCount count) {
        harm.add(count);
        return this;
    }

    public TestClaim partOf(String whole) {
        partOf = Known.is(id(whole));
        return this;
    }

    public Claim.Attack attack() {
        return new Claim.Attack(statement(), date, time, places, acts, means, objects, parties, harm);
    }

    public Claim.Tally tally(Counted counted) {
        return new Claim.Tally(
                statement(), counted, date, places, acts, means, objects, parties, partOf, Known.unknown());
    }

    public Claim.Tally attacks(long number) {
        return tally(Counted.number(Counted.Unit.ATTACKS, Count.exactly(number)));
    }

    public Claim.Tally attacks(Counted.Share share) {
        return tally(new Counted(Counted.Unit.ATTACKS, HarmCount.Status.NOT_SAID, new Counted.Amount.ShareOf(share)));
    }

    public Claim.PartyStatement statementOf(String party, Claim.Stance stance) {
        return new Claim.PartyStatement(statement(), new PartyCode(party), stance, date, time, places, acts, objects);
    }

    public Claim.Victim victim(String person) {
        return new Claim.Victim(
                statement(), Known.is(person), "a person", List.of(new Code("killed")), date, places, parties);
    }

    private Statement statement() {
        Citation citation = new Citation(new SourceId(source), locus, quote);
        return new Statement(id(name), citation, retold, speaker, modality, marks, new ReadBy("test", "1", "none"));
    }
}
