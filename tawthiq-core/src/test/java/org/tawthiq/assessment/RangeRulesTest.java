package org.tawthiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.ALPHA;
import static org.tawthiq.claim.TestClaim.DISTANT;
import static org.tawthiq.claim.TestClaim.claim;
import static org.tawthiq.claim.TestClaim.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.TestClaim;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.incident.person.VictimPersons;
import org.tawthiq.source.Source;
import org.tawthiq.source.TestSource;
import org.tawthiq.vocabulary.Bounds;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Known;

/// The rules of METHOD.md, "Ranges of harm", by their numbers; 8 and 9 in `AggregateTest`, 10, 11 and 13 where
/// findings are.
class RangeRulesTest {

    private static final List<String> GIVEN = List.of(
            "Sami", "Rukaya", "Khaled", "Hiba", "Yousef", "Dunya", "Majd", "Orwa", "Layth", "Nisreen", "Fouad", "Ghina",
            "Tarek", "Balqis");

    @ParameterizedTest(name = "1: {0} is {1}")
    @CsvSource({"exactly, 12", "at least, at least 12", "up to, 0 to 12", "about, 10 to 14"})
    void aFigureIsAnIntervalAndUnknownIsNoEvidenceOfAnybody(String words, String said) {
        Count count = switch (words) {
            case "exactly" -> Count.exactly(12);
            case "at least" -> new Count.AtLeast(12);
            case "up to" -> new Count.AtMost(12);
            default -> Count.about(12);
        };
        assertThat(Bounds.of(count).said()).isEqualTo(said);
        assertThat(Bounds.UNKNOWN.least()).isZero();
        assertThat(killed(assess(2, told("silent"))).isPresent()).isFalse();
    }

    @Test
    void noRangeTurnsAroundAndAnOpenEndBeyondAllOthersStaysOpen() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            List<Told> told = new ArrayList<>();
            for (int at = 0; at <= random.nextInt(5); at++) {
                told.add(told("n" + at, count(random))
                        .from("s" + random.nextInt(4))
                        .on(1 + random.nextInt(9)));
            }
            int standard = 1 + random.nextInt(3);
            Bounds range = killed(assess(standard, told)).orElseThrow().bounds();
            assertThat(range.largestTold()).isGreaterThanOrEqualTo(range.least());
            assertThat(range.isOpen()
                            || told.stream().anyMatch(one -> one.bounds().largestTold() >= range.largestTold()))
                    .isTrue();
        }
        assertThat(range(2, told("a", Count.exactly(11)), told("b", new Count.AtLeast(12))))
                .isEqualTo("at least 11");
        assertThat(range(2, told("a", Count.exactly(11)), told("b", new Count.AtLeast(9))))
                .isEqualTo("9 to 11");
    }

    @Test
    void aLaterVersionOfAnOriginReplacesTheEarlierOneAndIsKeptBesideIt() {
        HarmRange range = killed(assess(
                        2,
                        told("first", Count.exactly(9)).from("Watch").on(1),
                        told("second", Count.exactly(14)).from("Watch").on(5)))
                .orElseThrow();
        assertThat(range.bounds()).isEqualTo(Bounds.exactly(14));
        assertThat(range.isDisputed()).isFalse();
        assertThat(range.replaced()).extracting(HarmRange.Figure::by).containsExactly(List.of(id("first")));
        assertThat(range.by()).containsExactly(id("first"), id("second"));
    }

    @Test
    void whoRetellsAnOldFigureOfAnOriginChangesNothingAndWhoTakesAFigureBackDoes() {
        Told first = told("first", Count.exactly(9)).from("Watch").on(1);
        Told second = told("second", Count.exactly(14)).from("Watch").on(5);
        Told retold =
                told("third", Count.exactly(9)).citing("Watch").from("Mirror").on(8);
        Told undated = told("fourth", Count.exactly(9)).citing("Watch").from("Blog");
        assertThat(range(2, first, second, retold, undated)).isEqualTo("14");
        Told back = told("third", Count.exactly(9)).from("Watch").on(8);
        assertThat(range(2, first, second, back)).isEqualTo("9");
    }

    @Test
    void figuresOfOneVersionHoldTogetherAndWidenWhereTheyExcludeEachOther() {
        assertThat(range(
                        2,
                        told("a", new Count.AtLeast(10)).from("Watch").on(1),
                        told("b", Count.exactly(13)).from("Watch").on(1)))
                .isEqualTo("13");
        assertThat(range(
                        2,
                        told("a", Count.exactly(10)).from("Watch"),
                        told("b", Count.exactly(13)).from("Watch")))
                .isEqualTo("10 to 13");
    }

    @ParameterizedTest(name = "4: {0} at the standard {1}: {2} by {3}")
    @CsvSource({
        "5 8 13, 1, 13, supported_by_origins",
        "5 8 13, 2, 8 to 13, supported_by_origins",
        "5 8 13, 3, 5 to 13, supported_by_origins",
        "5 8, 3, 5 to 8, too_few_origins",
        "8, 2, 8, the_only_origin",
    })
    void theLeastIsWhatEnoughOriginsSupport(String figures, int standard, String expected, String rule) {
        List<Told> told = Arrays.stream(figures.split(" "))
                .map(number -> told("n" + number, Count.exactly(Long.parseLong(number))))
                .toList();
        HarmRange range = killed(assess(standard, told)).orElseThrow();
        assertThat(range.bounds().said()).isEqualTo(expected);
        assertThat(range.leastRule().word()).isEqualTo(rule);
        assertThat(range.mostRule()).isEqualTo(HarmRange.Rule.LARGEST_TOLD);
    }

    @Test
    void namedDeadBoundTheLeastAndTheRestIsUnnamed() {
        Told told = told("report", Count.exactly(12)).on(1);
        HarmRange range = killed(assess(2, List.of(told), victims(14))).orElseThrow();
        assertThat(range.bounds()).isEqualTo(Bounds.exactly(14));
        assertThat(range.leastRule()).isEqualTo(HarmRange.Rule.NAMED_PERSONS);
        assertThat(range.named()).isEqualTo(14);
        assertThat(range.unnamed()).isEqualTo(Bounds.NONE);
        assertThat(range.by()).contains(id("victim-3"));
        HarmRange fewer = killed(assess(2, List.of(told), victims(5))).orElseThrow();
        assertThat(fewer.bounds()).isEqualTo(Bounds.exactly(12));
        assertThat(fewer.leastRule()).isEqualTo(HarmRange.Rule.THE_ONLY_ORIGIN);
        assertThat(fewer.unnamed()).isEqualTo(Bounds.exactly(7));
    }

    /// Of five claims one names somebody again, one may name either of two, and one is decided on.
    @Test
    void twoWhoMayBeOneBoundTheLeastAsOneUntilAPersonDecides() {
        List<Claim> claims = List.of(
                claim("v1").from("report").victim("Sami Tarek Invented"),
                claim("v2").from("report").victim("Sami Tarek Invented"),
                claim("v3").from("report").victim("Rukaya Madeup"),
                claim("v4").from("report").victim("Rukayya Thoughtup"));
        Told told = told("report", Count.exactly(1)).on(1);
        assertThat(killed(assess(2, List.of(told), claims)).orElseThrow().named())
                .isEqualTo(2);
        assertThat(killed(assess(2, List.of(told), claims, List.of(new LinkRuling.Different(id("v3"), id("v4")))))
                        .orElseThrow()
                        .bounds())
                .isEqualTo(Bounds.exactly(3));
    }

    @Test
    void namedDeadWithoutAFigureGiveALeastAndLeaveTheMostOpen() {
        HarmRange range = killed(assess(2, List.of(told("report")), victims(3))).orElseThrow();
        assertThat(range.bounds()).isEqualTo(Bounds.from(3));
    }

    @Test
    void whoMayHaveDiedInAnotherAttackOfTheSameSourceBoundsNeither() {
        Claim.Victim named = claim("victim").from("report").victim("Sami Invented");
        Claim.Attack here =
                claim("here").from("report").on("2020-01-29").in(ALPHA).attack();
        Claim.Attack there =
                claim("there").from("report").on("2020-01-29").in(DISTANT).attack();
        Claim.Victim placed =
                claim("placed").from("report").on("2020-01-29").in(DISTANT).victim("Rana Madeup");
        NamedDead.Register register = register(List.of(named, here, there, placed));
        assertThat(register.of(List.of(here)).by()).isEmpty();
        assertThat(register.of(List.of(there)).by()).containsExactly(id("placed"));
        assertThat(register.of(List.of(here, there)).persons()).isEqualTo(Bounds.exactly(2));
    }

    @Test
    void aNameThatNothingTiesToTheAttackBoundsNothing() {
        String text = "A strike hit Alpha." + " More was said that day.".repeat(30) + " Sami Invented was killed.";
        Claim.Attack attack = claim("attack")
                .from("report")
                .citing(text, "A strike hit Alpha")
                .on("2020-01-29")
                .in(ALPHA)
                .attack();
        TestClaim far = claim("far").from("report").citing(text, "Sami Invented was killed");
        assertThat(named(attack, far.victim("Sami Invented"))).isZero();
        assertThat(named(attack, far.in(ALPHA).victim("Sami Invented"))).isOne();
        TestClaim near = claim("near").from("report").citing(text, "More was said");
        assertThat(named(attack, near.victim("Sami Invented"))).isOne();
    }

    private static long named(Claim.Attack attack, Claim.Victim victim) {
        return register(List.of(attack, victim)).of(List.of(attack)).persons().least();
    }

    private static NamedDead.Register register(List<Claim> claims) {
        return new NamedDead.Register(claims, VictimPersons.of(claims, List.of(), Map.of()), _ -> true);
    }

    @Test
    void civiliansFightersAndAllBoundEachOtherWithinWhatOneSourceTells() {
        AssessedIncident incident = assess(
                2,
                told("report", Count.exactly(11)),
                new Told(claim("report"), "report")
                        .harm(HarmCount.Status.CIVILIAN, new Count.AtLeast(7), true)
                        .harm(HarmCount.Status.FIGHTER, Count.exactly(2), true)
                        .harm(HarmCount.Status.NOT_SAID, Count.exactly(11), false)
                        .from("Watch"));
        assertThat(HarmRange.of(incident.harmOf(HarmCount.Status.CIVILIAN), HarmCount.Harm.KILLED)
                        .orElseThrow()
                        .bounds())
                .isEqualTo(Bounds.between(7, 9));
        assertThat(range(
                        2,
                        new Told(claim("more"), "more")
                                .harm(HarmCount.Status.CIVILIAN, Count.exactly(9), true)
                                .harm(HarmCount.Status.FIGHTER, Count.exactly(4), true)
                                .harm(HarmCount.Status.NOT_SAID, new Count.AtLeast(11), false)))
                .isEqualTo("at least 13");
    }

    @Test
    void statusesThatTwoSourcesGiveToTheSameDeadAreNotAdded() {
        assertThat(range(
                        2,
                        new Told(claim("a"), "a").harm(HarmCount.Status.CIVILIAN, Count.exactly(10), false),
                        new Told(claim("b"), "b").harm(HarmCount.Status.FIGHTER, Count.exactly(10), false)))
                .isEqualTo("10");
    }

    @Test
    void theInjuredOfABulletinWhoMayHaveDiedByTheNextCountOnce() {
        Told first = told("first", Count.exactly(5)).injured(10).from("Health").on(1);
        Told second = told("second", Count.exactly(7)).from("Health").on(3);
        AssessedIncident incident = assess(2, first, second);
        HarmRange injured =
                HarmRange.of(incident.harm(), HarmCount.Harm.INJURED).orElseThrow();
        assertThat(killed(incident).orElseThrow().bounds()).isEqualTo(Bounds.exactly(7));
        assertThat(injured.bounds()).isEqualTo(Bounds.between(8, 10));
        assertThat(injured.leastRule()).isEqualTo(HarmRange.Rule.INJURED_MAY_HAVE_DIED);
        AssessedIncident rough =
                assess(2, told("first", new Count.Between(5, 9)).injured(10).on(1));
        assertThat(HarmRange.of(rough.harm(), HarmCount.Harm.INJURED)
                        .orElseThrow()
                        .bounds())
                .isEqualTo(Bounds.exactly(10));
        AssessedIncident others = assess(
                2,
                first,
                second,
                told("b").injured(9).on(2),
                told("c").injured(3).on(2));
        assertThat(HarmRange.of(others.harm(), HarmCount.Harm.INJURED)
                        .orElseThrow()
                        .bounds())
                .isEqualTo(Bounds.between(8, 10));
        AssessedIncident told = assess(2, first, second.injured(8));
        assertThat(HarmRange.of(told.harm(), HarmCount.Harm.INJURED)
                        .orElseThrow()
                        .bounds())
                .isEqualTo(Bounds.exactly(8));
    }

    @Test
    void copiesRaiseNoGradeAndMoveNoRange() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            List<Told> told = new ArrayList<>();
            for (int at = 0; at < 1 + random.nextInt(4); at++) {
                told.add(told("n" + at, count(random)).from("s" + at).on(1 + random.nextInt(5)));
            }
            AssessedIncident alone = assess(2, told);
            Told original = told.get(random.nextInt(told.size()));
            List<Told> copied = new ArrayList<>(told);
            for (int copy = 0; copy < 1 + random.nextInt(4); copy++) {
                copied.add(original.copied("a-copy-" + copy, random.nextInt(20)));
            }
            Collections.shuffle(copied, random);
            AssessedIncident more = assess(2, copied);
            assertThat(more.grade()).isEqualTo(alone.grade());
            assertThat(killed(more).orElseThrow().bounds())
                    .isEqualTo(killed(alone).orElseThrow().bounds());
        }
    }

    @Test
    void whatIsWithdrawnLeavesEveryNumberAsItWasWithoutIt() {
        Random random = new Random(14);
        for (int round = 0; round < 200; round++) {
            List<Told> told = new ArrayList<>();
            for (int at = 0; at < 2 + random.nextInt(4); at++) {
                told.add(told("n" + at, count(random))
                        .from("s" + random.nextInt(4))
                        .on(1 + random.nextInt(5)));
            }
            AssessedIncident before = assess(2, told);
            Told added = told("zz", count(random)).from("s" + random.nextInt(5)).on(random.nextInt(9));
            List<Told> more = new ArrayList<>(told);
            more.add(added);
            AssessedIncident with = assess(2, more);
            assertThat(killed(with).orElseThrow().by()).contains(id("zz"));
            more.remove(added);
            assertThat(assess(2, more)).isEqualTo(before);
        }
    }

    private static Count count(Random random) {
        long number = random.nextInt(20);
        return switch (random.nextInt(4)) {
            case 0 -> new Count.AtLeast(number);
            case 1 -> new Count.AtMost(number);
            case 2 -> new Count.Between(number, number + random.nextInt(9));
            default -> Count.exactly(number);
        };
    }

    private static List<Claim> victims(int number) {
        List<Claim> victims = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            victims.add(claim("victim-" + at).from("report").victim(GIVEN.get(at) + " Invented"));
        }
        return victims;
    }

    private static String range(int standard, Told... told) {
        return killed(assess(standard, told)).orElseThrow().bounds().said();
    }

    private static Optional<HarmRange> killed(AssessedIncident incident) {
        return HarmRange.of(incident.harm(), HarmCount.Harm.KILLED);
    }

    private static Told told(String name) {
        return new Told(claim(name), name);
    }

    private static Told told(String name, Count killed) {
        return told(name).harm(HarmCount.Status.NOT_SAID, killed, false);
    }

    private static AssessedIncident assess(int standard, Told... told) {
        return assess(standard, List.of(told));
    }

    private static AssessedIncident assess(int standard, List<Told> told) {
        return assess(standard, told, List.of());
    }

    private static AssessedIncident assess(int standard, List<Told> told, List<Claim> others) {
        return assess(standard, told, others, List.of());
    }

    private static AssessedIncident assess(
            int standard, List<Told> told, List<Claim> others, List<LinkRuling> rulings) {
        Map<ClaimId, Claim> claims = new TreeMap<>();
        others.forEach(claim -> claims.put(claim.id(), claim));
        List<Claim.Attack> attacks = told.stream().map(Told::attack).toList();
        attacks.forEach(claim -> claims.put(claim.id(), claim));
        List<Source> sources = told.stream().map(Told::source).toList();
        VictimPersons persons = VictimPersons.of(claims.values(), rulings, Map.of());
        return new Assessor(new SourceDependence(sources, Map.of()), claims, claims.values(), persons, standard)
                .assess(TestIncident.of(attacks.stream()
                        .sorted(java.util.Comparator.comparing(Claim::id))
                        .toArray(Claim.Attack[]::new)));
    }

    /// A claim in a source of its own, with its publisher and day.
    private record Told(String name, String publisher, Optional<String> cited, int day, List<HarmCount> harm) {

        Told(TestClaim claim, String name) {
            this(claim.attack().id().value().substring(2), name, Optional.empty(), 0, List.of());
        }

        Told harm(HarmCount.Status status, Count count, boolean part) {
            return with(new HarmCount(
                    HarmCount.Harm.KILLED,
                    status,
                    HarmCount.Sex.NOT_SAID,
                    HarmCount.Age.NOT_SAID,
                    Known.unknown(),
                    count,
                    part,
                    "killed"));
        }

        Told injured(long number) {
            return with(HarmCount.total(HarmCount.Harm.INJURED, Count.exactly(number), "injured"));
        }

        private Told with(HarmCount count) {
            return new Told(
                    name,
                    publisher,
                    cited,
                    day,
                    Stream.concat(harm.stream(), Stream.of(count)).toList());
        }

        Told from(String changed) {
            return new Told(name, changed, cited, day, harm);
        }

        Told citing(String origin) {
            return new Told(name, publisher, Optional.of(origin), day, harm);
        }

        /// Published on that day of May; on no known day for 0.
        Told on(int changed) {
            return new Told(name, publisher, cited, changed, harm);
        }

        Told copied(String as, int later) {
            return new Told(as, as, Optional.of(publisher), day == 0 ? 0 : Math.min(31, day + later), harm);
        }

        Bounds bounds() {
            return Bounds.of(harm.getFirst().count());
        }

        Claim.Attack attack() {
            TestClaim made = claim(name).from(name).on("2020-01-29").in(ALPHA);
            cited.ifPresent(made::saidBy);
            harm.forEach(made::harming);
            return made.attack();
        }

        Source source() {
            Source source = TestSource.source(name, publisher);
            return day == 0 ? source : TestSource.published(source, "2020-05-%02d".formatted(day));
        }
    }
}
