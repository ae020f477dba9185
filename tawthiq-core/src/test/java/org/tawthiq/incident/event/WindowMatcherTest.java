package org.tawthiq.incident.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowMatcherTest {

    private static final Taxonomy KINDS = new Taxonomy(
            "kind",
            Map.of(
                    "shell", List.of("artillery", "indirect"),
                    "mortar bomb", List.of("artillery", "indirect"),
                    "bomb", List.of("aircraft", "indirect"),
                    "bullet", List.of("rifle", "direct")));

    @Test
    void theBetterAgreementIsTakenFirst() {
        List<EventReport> reports = List.of(
                report(0, 10, 35.00, "shell"), report(1, 10, 35.01, "bomb"), report(1, 11, 35.02, "mortar bomb"));
        assertThat(WindowMatcher.match(List.of(KINDS), reports, 2, 4)).containsExactly(0, 1, 0);
    }

    @Test
    void windowsAndKindsKeepApart() {
        List<EventReport> reports = List.of(
                report(0, 10, 35.00, "shell"),
                report(1, 13, 35.00, "shell"),
                report(2, 10, 35.05, "shell"),
                report(3, 10, 35.00, "bullet"));
        assertThat(WindowMatcher.match(List.of(KINDS), reports, 2, 4)).containsExactly(0, 1, 2, 3);
        assertThat(WindowMatcher.match(List.of(KINDS), reports, 3, 6)).containsExactly(0, 0, 0, 3);
    }

    @Test
    void aReportOfSeveralDaysMeetsOnlySuch() {
        EventReport long1 = new EventReport(
                1,
                new EventReport.Days(10, 12),
                new EventReport.Spot(35, 36, 0),
                List.of(List.of(KINDS.code("shell"))),
                List.of());
        assertThat(WindowMatcher.match(List.of(KINDS), List.of(report(0, 10, 35.00, "shell"), long1), 2, 4))
                .containsExactly(0, 1);
    }

    private static EventReport report(int list, int day, double latitude, String kind) {
        return new EventReport(
                list,
                new EventReport.Days(day, day),
                new EventReport.Spot(latitude, 36, 0),
                List.of(List.of(KINDS.code(kind))),
                List.of());
    }
}
