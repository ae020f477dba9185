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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
