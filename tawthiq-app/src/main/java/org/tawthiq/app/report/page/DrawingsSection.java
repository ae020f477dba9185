package org.tawthiq.app.report.page;

import java.util.List;
import java.util.OptionalLong;
import org.tawthiq.app.report.drawing.Dot;
import org.tawthiq.app.report.drawing.MapDrawing;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.drawing.Outlines;
import org.tawthiq.app.report.drawing.TimelineDrawing;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.ReportedPlace;

/// Map and timeline, each in two widths of which the style sheet shows one. What cannot be drawn is
/// listed.
final class DrawingsSection {

    private static final double WIDE = 900;
    private static final double NARROW = 360;

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;
    private final Outlines outlines;

    DrawingsSection(ReportIndex index, Phrases phrases, Outlines outlines) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
        this.outlines = outlines;
    }

    void write(Markup page) {
        map(page);
        timeline(page);
    }

    private void map(Markup page) {
        Page.open(page, messages, "map");
        List<AssessedIncident> unplaced = incidents().stream()
                .filter(incident -> best(incident).isEmpty())
                .toList();
        List<Dot.Placed> dots = incidents().stream()
                .flatMap(incident -> best(incident).stream().map(best -> placed(incident, best)))
                .toList();
        page.open("figure");
        if (!dots.isEmpty()) {
            page.add(MapDrawing.draw("wide", dots, outlines, messages, WIDE));
            page.add(MapDrawing.draw("narrow", dots, outlines, messages, NARROW));
        }
        page.open("figcaption");
        page.element("p", dots.isEmpty() ? messages.text("map.none") : messages.text("map.note"));
        page.close().close();
        apart(page, "map.unplaced", unplaced);
        page.close();
    }

    private Dot.Placed placed(AssessedIncident incident, ReportedPlace.Candidate best) {
        ReportedPlace place = incident.places().value().getFirst();
        return new Dot.Placed(dot(incident), phrases.place(place), best.coordinates(), place.precision());
    }

    private void timeline(Markup page) {
        Page.open(page, messages, "timeline");
        List<AssessedIncident> undated = incidents().stream()
                .filter(incident -> incident.date().value().extent().from().isEmpty())
                .toList();
        List<Dot.Dated> dots = incidents().stream()
                .filter(incident -> incident.date().value().extent().from().isPresent())
                .map(incident ->
                        new Dot.Dated(dot(incident), incident.date().value().extent()))
                .toList();
        page.open("figure");
        if (!dots.isEmpty()) {
            page.add(TimelineDrawing.draw("wide", dots, messages, WIDE));
            page.add(TimelineDrawing.draw("narrow", dots, messages, NARROW));
        }
        page.open("figcaption");
        page.element("p", dots.isEmpty() ? messages.text("timeline.none") : messages.text("timeline.note"));
        page.close().close();
        apart(page, "timeline.undated", undated);
        page.close();
    }

    private void apart(Markup page, String key, List<AssessedIncident> incidents) {
        if (incidents.isEmpty()) {
            return;
        }
        page.open("p", "class", "apart");
        page.text(messages.count(key, incidents.size()) + " ");
        for (AssessedIncident incident : incidents) {
            page.open("a", "href", "#" + incident.id().value());
            page.element("span", index.number(incident.id()) + " ", "class", "number");
            page.element("bdi", phrases.name(incident));
            page.close().text(" ");
        }
        page.close();
    }

    private Dot dot(AssessedIncident incident) {
        String title = messages.text(
                "dot.title",
                index.number(incident.id()),
                phrases.name(incident),
                phrases.what(incident),
                phrases.harm(incident, HarmCount.Harm.KILLED));
        OptionalLong killed = Phrases.killed(incident)
                .map(range -> OptionalLong.of(range.least()))
                .orElse(OptionalLong.empty());
        return new Dot(
                "#" + incident.id().value(),
                title,
                killed,
                !incident.conflicts().isEmpty());
    }

    private List<AssessedIncident> incidents() {
        return index.model().incidents();
    }

    private static java.util.Optional<ReportedPlace.Candidate> best(AssessedIncident incident) {
        return incident.places().value().stream().findFirst().flatMap(ReportedPlace::best);
    }
}
