package org.tawthiq.bench.speed;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
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
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// Made claims for measuring time, the same for a seed: a land of 300 towns of unequal size in ten
/// districts, thirty attacks a day from 1980 on, each told once to six times in texts of their own,
/// with errors of day, act and number; one claim in ten tells its day roughly or not, one in ten its
/// place.
public final class MadeClaims {

    private static final int TOWNS = 300;
    private static final int DISTRICTS = 10;
    private static final int ATTACKS_A_DAY = 30;
    private static final int MOST_TOLD = 6;
    private static final int NAMES = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final List<String> ACTS =
            List.of("air_strike", "barrel_bomb", "shelling", "rocket", "mortar", "missile", "explosive_device");
    private static final List<String> OBJECTS =
            List.of("hospital", "school", "market", "residential", "place_of_worship", "vehicle");
    private static final List<TimeOfDay.Part> PARTS = List.of(TimeOfDay.Part.values());
    private static final List<String> PARTIES = List.of("X-ONE", "X-TWO", "X-THREE");

    private final List<Claim.Attack> claims = new ArrayList<>();
    private final Map<ClaimId, Integer> attackOf = new HashMap<>();
    private final SplittableRandom random;
    private final List<ReportedPlace> towns = new ArrayList<>();
    private final List<ReportedPlace> districts = new ArrayList<>();
    private final ReportedPlace country = place("country", 35, 39, PlacePrecision.COUNTRY);
    private int attacks;

    /// @param number how many claims, or up to five more
    public MadeClaims(int number, long seed) {
        random = new SplittableRandom(seed);
        for (int at = 0; at < TOWNS; at++) {
            double north = 33 + 4 * random.nextDouble();
            double east = 36 + 6 * random.nextDouble();
            towns.add(place("town " + at, north, east, PlacePrecision.TOWN));
            if (at < DISTRICTS) {
                districts.add(place("district " + at, north, east, PlacePrecision.DISTRICT));
            }
        }
        while (claims.size() < number) {
            attack();
        }
    }

    public List<Claim.Attack> claims() {
        return List.copyOf(claims);
    }

    /// How many attacks they tell of.
    public int attacks() {
        return attacks;
    }

    /// The number of the attack that a claim tells of.
    public int attackOf(ClaimId claim) {
        return attackOf.getOrDefault(claim, -1);
    }

    private static ReportedPlace place(String name, double north, double east, PlacePrecision precision) {
        return new ReportedPlace(
                name,
                name,
                List.of(new ReportedPlace.Candidate(
                        "made:" + name, name, Coordinates.ofDegrees(north, east), "XX", precision, 1_000_000)),
                precision);
    }

    /// What is true of an attack; the tellers vary it.
    private record Truth(
            LocalDate day, int town, TimeOfDay.Part part, String act, String object, String name, int killed) {}

    private void attack() {
        Truth truth = new Truth(
                FIRST_DAY.plusDays(attacks / ATTACKS_A_DAY),
                (int) (TOWNS * Math.pow(random.nextDouble(), 2)),
                PARTS.get(random.nextInt(PARTS.size())),
                ACTS.get(random.nextInt(ACTS.size())),
                one(2) ? OBJECTS.get(random.nextInt(OBJECTS.size())) : "",
                one(2) ? "Name" + (char) ('a' + random.nextInt(26)) + random.nextInt(NAMES) : "",
                random.nextInt(random.nextInt(15) + 1));
        int told = 1 + random.nextInt(MOST_TOLD) * random.nextInt(2);
        for (int time = 0; time < told; time++) {
            claims.add(claim(truth));
        }
        attacks++;
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private Claim.Attack claim(Truth truth) {
        String name = "%016x".formatted(random.nextLong());
        Statement statement = new Statement(
                new ClaimId("c-" + name),
                new Citation(new SourceId("s-" + name), new Locus.TextSpan(0, 20), "the words of a claim"),
                List.of(),
                new Speaker.TheTextItself(),
                Modality.ASSERTED,
                Set.of(),
                new ReadBy("made", "1", "made"));
        attackOf.put(statement.id(), attacks);
        return new Claim.Attack(
                statement,
                new ReportedDate(extent(truth.day()), ReportedDate.Anchor.EXPLICIT, false, ""),
                one(7) ? new TimeOfDay.PartOfDay(truth.part()) : new TimeOfDay.Unstated(),
                place(truth),
                List.of(new Code(
                        one(10)
                                ? "attack_unspecified"
                                : one(10) ? ACTS.get(random.nextInt(ACTS.size())) : truth.act())),
                List.of(),
                objects(truth),
                one(3)
                        ? Parties.struck(new PartyCode(PARTIES.get(truth.town() % PARTIES.size())), "x")
                        : Parties.none(),
                harm(truth));
    }

    private DateExtent extent(LocalDate day) {
        return switch (random.nextInt(50)) {
            case 0 -> new DateExtent.Unstated();
            case 1 -> new DateExtent.Month(YearMonth.from(day));
            case 2, 3 -> new DateExtent.Span(day.minusDays(1), day.plusDays(1));
            case 4 -> one(2) ? new DateExtent.InYear(Year.from(day)) : new DateExtent.Since(day);
            case 5, 6 -> new DateExtent.Day(day.plusDays(1));
            default -> new DateExtent.Day(day);
        };
    }

    private List<ReportedPlace> place(Truth truth) {
        return switch (random.nextInt(50)) {
            case 0 -> List.of();
            case 1 -> List.of(country);
            case 2 -> List.of(new ReportedPlace("x", "quarter " + truth.town(), List.of(), PlacePrecision.UNKNOWN));
            case 3, 4 -> List.of(districts.get(truth.town() % DISTRICTS));
            case 5, 6, 7 -> List.of(neighbourhood(truth.town()));
            default -> List.of(towns.get(truth.town()));
        };
    }

    private ReportedPlace neighbourhood(int town) {
        int number = random.nextInt(5);
        Coordinates middle = towns.get(town).candidates().getFirst().coordinates();
        return place(
                "part " + number + " of town " + town,
                middle.latitudeDegrees() + 0.01 * number,
                middle.longitudeDegrees(),
                PlacePrecision.NEIGHBOURHOOD);
    }

    private List<ObjectMention> objects(Truth truth) {
        if (truth.object().isEmpty() || one(3)) {
            return List.of();
        }
        return List.of(new ObjectMention(
                new Code(truth.object()),
                ObjectMention.Relation.HIT,
                ObjectMention.Damage.NOT_SAID,
                truth.name().isEmpty() || one(2) ? Known.unknown() : Known.is(truth.name()),
                Known.unknown(),
                truth.object()));
    }

    private List<HarmCount> harm(Truth truth) {
        if (one(4)) {
            return List.of();
        }
        int said = one(5) ? truth.killed() + 1 + random.nextInt(3) : truth.killed();
        Count count = one(10) ? new Count.AtLeast(said) : Count.exactly(said);
        return List.of(HarmCount.total(HarmCount.Harm.KILLED, count, "killed"));
    }
}
