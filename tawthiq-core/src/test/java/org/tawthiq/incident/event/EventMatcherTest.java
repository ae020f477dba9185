package org.tawthiq.incident.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tawthiq.incident.matching.Levels;
import org.tawthiq.incident.matching.PairWeights;

class EventMatcherTest {

    private static final Set<Integer> ALL = Set.of(0, 1, 2);
    private static final MadeReports MADE = new MadeReports(900, 3);
    private static final EventMatching MATCHING = match(MADE.reports, ALL, 200);

    @Test
    void reportsOfOneEventComeTogetherAndOthersStayApart() {
        int right = 0;
        int given = 0;
        int asked = 0;
        for (int one = 0; one < MADE.reports.size(); one++) {
            for (int other = one + 1; other < MADE.reports.size(); other++) {
                boolean together =
                        MATCHING.event().get(one).equals(MATCHING.event().get(other));
                boolean belong = MADE.truth.get(one).equals(MADE.truth.get(other));
                right += together && belong ? 1 : 0;
                given += together ? 1 : 0;
                asked += belong ? 1 : 0;
            }
        }
        assertThat((double) right / given).isGreaterThan(0.95);
        assertThat((double) right / asked).isGreaterThan(0.95);
    }

    @Test
    void theRangeHoldsTheNumberOfEvents() {
        EventMatching.Drawn drawn = MATCHING.drawn().orElseThrow();
        assertThat(MADE.events())
                .isBetween(drawn.events().least(), drawn.events().most());
        assertThat(drawn.events().most() - drawn.events().least()).isBetween(3, 60);
        assertThat(match(MADE.reports, ALL, 200)).isEqualTo(MATCHING);
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, MADE.reports.size()).boxed().toList());
        Collections.shuffle(order, new Random(8));
        EventMatching shuffled = match(order.stream().map(MADE.reports::get).toList(), ALL, 200);
        Set<Set<Integer>> back = new HashSet<>();
        groups(shuffled.event())
                .forEach(group ->
                        back.add(new HashSet<>(group.stream().map(order::get).toList())));
        assertThat(back).isEqualTo(groups(MATCHING.event()));
        assertThat(shuffled.drawn()).isEqualTo(MATCHING.drawn());
    }

    @Test
    void aListThatTellsEachEventOnceNeverHasTwoReportsOfOne() {
        List<EventReport> twice = new ArrayList<>(MADE.reports);
        twice.addAll(MADE.reports.subList(0, 50));
        EventMatching bound = match(twice, ALL, 0);
        for (Set<Integer> group : groups(bound.event())) {
            assertThat(group.stream().map(at -> twice.get(at).list())).doesNotHaveDuplicates();
        }
        EventMatching free = match(twice, Set.of(), 0);
        assertThat(IntStream.range(0, 50)
                        .filter(at -> free.event().get(at).equals(free.event().get(MADE.reports.size() + at))))
                .hasSizeGreaterThan(45);
    }

    @Test
    void reportsWithoutDateOrPlaceStandAlone() {
        List<EventReport> some = new ArrayList<>(MADE.reports);
        EventReport first = some.getFirst();
        some.add(new EventReport(1, EventReport.Days.UNKNOWN, first.spot(), first.codes(), first.amounts()));
        some.add(new EventReport(1, first.days(), EventReport.Spot.UNKNOWN, first.codes(), first.amounts()));
        List<Integer> event = match(some, ALL, 0).event();
        int size = some.size();
        assertThat(event.subList(size - 2, size)).containsExactly(size - 2, size - 1);
    }

    /// A third of the reports lack a day: those that come together are nearly all right, and what is said of how many
    /// pairs are one holds.
    @Test
    void reportsWithoutADayJoinWhereWhatElseTheyTellIsEnough() {
        MadeReports made = new MadeReports(900, 5);
        List<EventReport> some = new ArrayList<>();
        for (int at = 0; at < made.reports.size(); at++) {
            EventReport whole = made.reports.get(at);
            List<String> words = List.of("event" + made.truth.get(at), "word" + made.truth.get(at) % 40);
            EventReport.Spot town = new EventReport.Spot(35.5, 36.5 + 0.2 * (made.truth.get(at) % 10), 5);
            some.add(new EventReport(
                    whole.list(),
                    at % 3 == 0 ? EventReport.Days.UNKNOWN : whole.days(),
                    town,
                    whole.codes(),
                    whole.amounts(),
                    words));
        }
        EventPairs pairs = new EventPairs(List.of(MadeReports.WEAPONS), some, ALL);
        PairWeights weights = pairs.learn(new SplittableRandom(1)).weights();
        double said = 0;
        int are = 0;
        for (int at = 0; at < pairs.candidates().size(); at++) {
            int one = pairs.candidates().one(at);
            int other = pairs.candidates().other(at);
            if (some.get(one).days().isKnown() != some.get(other).days().isKnown()) {
                said += 1 / (1 + Math.exp(-weights.odds(pairs.pattern(one, other))));
                are += made.truth.get(one).equals(made.truth.get(other)) ? 1 : 0;
            }
        }
        assertThat(are).isGreaterThan(100);
        assertThat(said).isBetween(0.8 * are, 1.25 * are);
    }

    @Test
    void aFurtherComparisonIsLearnedAndOneThatHardlyAnyPairTellsIsNot() {
        EventPairs pairs = new EventPairs(
                List.of(MadeReports.WEAPONS),
                MADE.reports,
                MADE.reports.stream().mapToInt(EventReport::list).toArray(),
                List.of(byTruth(report -> 0), byTruth(report -> report)),
                Population.of(List.of(MadeReports.WEAPONS), MADE.reports));
        EventPairs.Learned learned = pairs.learn(new SplittableRandom(1));
        int told = pairs.levels().size() - 2;
        assertThat(learned.untaught()).containsExactly(told + 1);
        assertThat(learned.weights().weight(told, 1)).isGreaterThan(2);
        assertThat(learned.weights().weight(told, 0)).isLessThan(-2);
    }

    /// Whether two reports give one name that few events share.
    ///
    /// @param tells a report tells it where this is 0
    private static Comparison byTruth(IntUnaryOperator tells) {
        return new Comparison() {
            @Override
            public int levels() {
                return 2;
            }

            @Override
            public int level(int one, int other) {
                if (tells.applyAsInt(one) != 0 || tells.applyAsInt(other) != 0) {
                    return Levels.MISSING;
                }
                return MADE.truth.get(one) % 50 == MADE.truth.get(other) % 50 ? 1 : 0;
            }

            @Override
            public boolean isForNoDay() {
                return false;
            }
        };
    }

    @Test
    void tooFewReportsTeachNothingAndThatIsSaid() {
        EventMatching few = match(MADE.reports.subList(0, 40), ALL, 200);
        assertThat(few.doubt()).contains("too few to learn from");
        assertThat(few.drawn()).isEmpty();
        assertThat(match(List.of(), ALL, 200).event()).isEmpty();
    }

    @Test
    void aCrowdAtOnePlaceAndDayIsComparedInPartAndThatIsSaid() {
        EventReport one = MADE.reports.getFirst();
        EventMatching crowd = match(Collections.nCopies(3_000, one), Set.of(), 0);
        assertThat(crowd.compared()).isLessThanOrEqualTo(3_000 * 500);
        assertThat(crowd.crowded()).isGreaterThan(2_000);
        assertThat(MATCHING.crowded()).isZero();
    }

    private static EventMatching match(List<EventReport> reports, Set<Integer> once, int draws) {
        return EventMatcher.match(List.of(MadeReports.WEAPONS), reports, once, draws, 1);
    }

    private static Set<Set<Integer>> groups(List<Integer> event) {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        for (int at = 0; at < event.size(); at++) {
            groups.computeIfAbsent(event.get(at), _ -> new HashSet<>()).add(at);
        }
        return new HashSet<>(groups.values());
    }
}
