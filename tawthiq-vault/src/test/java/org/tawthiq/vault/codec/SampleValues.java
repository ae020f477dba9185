package org.tawthiq.vault.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.source.Locus;
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

/// One value of each kind that a claim can hold, everything invented.
final class SampleValues {

    static final List<Count> COUNTS = List.of(
            new Count.Exactly(0),
            new Count.Exactly(11),
            new Count.Between(12, 15),
            new Count.AtLeast(24),
            new Count.AtMost(15),
            new Count.About(500, 450, 550));

    static final List<DateExtent> EXTENTS = List.of(
            new DateExtent.Day(LocalDate.of(2020, 2, 29)),
            new DateExtent.Span(LocalDate.of(2020, 1, 28), LocalDate.of(2020, 2, 1)),
            new DateExtent.Month(YearMonth.of(2020, 1)),
            new DateExtent.Season(YearMonth.of(2019, 12)),
            new DateExtent.InYear(Year.of(2019)),
            new DateExtent.Since(LocalDate.of(2019, 4, 30)),
            new DateExtent.Unstated());

    static final List<Locus> LOCI = List.of(
            new Locus.TextSpan(0, 22),
            new Locus.TableCells(2, List.of("Civilians killed", "Where")),
            new Locus.PageRegion(3, 10, 20, 930, 940),
            new Locus.TimeRange(1_500, 92_000_000_000L));

    static final ReportedDate DATE =
            new ReportedDate(EXTENTS.getFirst(), ReportedDate.Anchor.PUBLICATION, true, "29 February");

    static final ReportedPlace PLACE = place("near Alpha", PlacePrecision.TOWN);

    private SampleValues() {}

    /// Every extent and every anchor; inferred years and written ones.
    static List<ReportedDate> dates() {
        List<ReportedDate> dates = new ArrayList<>();
        for (DateExtent extent : EXTENTS) {
            for (ReportedDate.Anchor anchor : ReportedDate.Anchor.values()) {
                dates.add(new ReportedDate(extent, anchor, dates.size() % 2 == 0, "the day \"before\""));
            }
        }
        dates.add(ReportedDate.unstated());
        return dates;
    }

    static List<TimeOfDay> times() {
        List<TimeOfDay> times = new ArrayList<>();
        times.add(new TimeOfDay.Clock(LocalTime.of(22, 30), LocalTime.of(1, 0)));
        times.add(new TimeOfDay.Clock(LocalTime.MIDNIGHT, LocalTime.of(0, 0, 7)));
        for (TimeOfDay.Part part : TimeOfDay.Part.values()) {
            times.add(new TimeOfDay.PartOfDay(part));
        }
        times.add(new TimeOfDay.Unstated());
        return times;
    }

    static List<ReportedPlace> places() {
        List<ReportedPlace> places = new ArrayList<>();
        for (PlacePrecision precision : PlacePrecision.values()) {
            places.add(place("Alpha", precision));
        }
        places.add(new ReportedPlace("the far bank", "the far bank", List.of(), PlacePrecision.UNKNOWN));
        return places;
    }

    private static ReportedPlace place(String stated, PlacePrecision precision) {
        return new ReportedPlace(
                stated,
                "Alpha",
                List.of(
                        new ReportedPlace.Candidate(
                                "test:1", "Alpha", new Coordinates(35_813_550, 36_605_740), "SY", precision, 990_000),
                        new ReportedPlace.Candidate(
                                "table:towns.csv:2",
                                "Álpha el-Sharqi ألفا",
                                new Coordinates(-90_000_000, -180_000_000),
                                "",
                                PlacePrecision.DISTRICT,
                                0)),
                precision);
    }

    static List<Speaker> speakers() {
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker.SpeakerKind kind : Speaker.SpeakerKind.values()) {
            speakers.add(new Speaker.Named("Example Monitor", kind, List.of(), "the monitor"));
            speakers.add(new Speaker.Named("a rescuer", kind, List.of("Example Daily", "Mara"), "a rescuer"));
        }
        speakers.add(new Speaker.TheTextItself());
        speakers.add(new Speaker.Uncertain(List.of("Example Monitor", "the text itself")));
        return speakers;
    }

    static List<HarmCount> harm() {
        List<HarmCount> harm = new ArrayList<>();
        for (HarmCount.Harm what : HarmCount.Harm.values()) {
            for (HarmCount.Status status : HarmCount.Status.values()) {
                for (HarmCount.Sex sex : HarmCount.Sex.values()) {
                    for (HarmCount.Age age : HarmCount.Age.values()) {
                        Count count = COUNTS.get(harm.size() % COUNTS.size());
                        Known<Code> role = harm.size() % 2 == 0 ? Known.unknown() : Known.is(new Code("health_worker"));
                        harm.add(
                                new HarmCount(what, status, sex, age, role, count, harm.size() % 3 == 0, "11 of them"));
                    }
                }
            }
        }
        return harm;
    }

    static List<ObjectMention> objects() {
        List<ObjectMention> objects = new ArrayList<>();
        for (ObjectMention.Relation relation : ObjectMention.Relation.values()) {
            for (ObjectMention.Damage damage : ObjectMention.Damage.values()) {
                boolean told = objects.size() % 2 == 0;
                objects.add(new ObjectMention(
                        new Code("hospital"),
                        relation,
                        damage,
                        told ? Known.is("Example Hospital") : Known.unknown(),
                        told ? Known.is(new Count.AtLeast(2)) : Known.unknown(),
                        told ? "the hospital" : ""));
            }
        }
        return objects;
    }

    static List<Parties> parties() {
        List<Parties> parties = new ArrayList<>();
        for (Parties.Relation relation : Parties.Relation.values()) {
            for (Parties.Part part : Parties.Part.values()) {
                parties.add(new Parties(
                        relation,
                        part,
                        List.of(
                                new Parties.Mention(new PartyCode("XA"), "the forces of A"),
                                new Parties.Mention(
                                        new PartyCode("X-UNKNOWN"), "somebody", Parties.Basis.AIRCRAFT_TYPE))));
            }
        }
        parties.add(Parties.none());
        return parties;
    }

    static List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        for (Counted.Unit unit : Counted.Unit.values()) {
            counted.add(Counted.number(unit, COUNTS.get(counted.size() % COUNTS.size())));
        }
        for (Counted.Share share : Counted.Share.values()) {
            counted.add(new Counted(Counted.Unit.KILLED, HarmCount.Status.CIVILIAN, new Counted.Amount.ShareOf(share)));
        }
        counted.add(new Counted(Counted.Unit.MISSING, HarmCount.Status.FIGHTER, new Counted.Amount.Some()));
        return counted;
    }
}
