package org.tawthiq.app.report.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.finding.Query;
import org.tawthiq.incident.IncidentId;

/// Lists incidents as plain links, one a line, so that a number can be opened where it stands.
final class IncidentList {

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;

    IncidentList(ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
    }

    /// Writes a list that opens under its summary.
    ///
    /// @param name the anchor of the list, inside the part that opens, so that a browser opens it when it
    ///     goes there
    /// @param query what the number counts: each line shows its part of it
    /// @param reasons why an incident stands here, for those that have one
    void write(
            Markup page,
            String name,
            String summary,
            Collection<IncidentId> ids,
            Query query,
            Map<IncidentId, String> reasons) {
        page.open("details", "class", "behind");
        page.element("summary", summary);
        page.open("ul", "class", "incident-list", "id", name);
        List<AssessedIncident> shown = index.incidents(ids);
        shown.forEach(incident -> line(page, incident, query, reasons.getOrDefault(incident.id(), "")));
        long withheld = ids.stream().distinct().count() - shown.size();
        if (withheld > 0) {
            page.element("li", messages.count("list.withheld", withheld), "class", "withheld");
        }
        page.close().close();
    }

    private void line(Markup page, AssessedIncident incident, Query query, String reason) {
        page.open("li");
        page.open("a", "href", "#" + incident.id().value());
        page.element("span", index.number(incident.id()) + " ", "class", "number");
        page.element("bdi", phrases.name(incident));
        page.close();
        page.element("span", phrases.what(incident), "class", "what");
        page.element("span", harm(incident, query), "class", "what");
        if (!reason.isEmpty()) {
            page.element("span", reason, "class", "why");
        }
        page.close();
    }

    private String harm(AssessedIncident incident, Query query) {
        HarmCount.Status status = query.status();
        String harm = switch (query.measure()) {
            case INCIDENTS, KILLED ->
                messages.text("list.killed", phrases.harm(incident, HarmCount.Harm.KILLED, status));
            case INJURED -> messages.text("list.injured", phrases.harm(incident, HarmCount.Harm.INJURED, status));
        };
        return status == HarmCount.Status.NOT_SAID
                ? harm
                : messages.text("list.status", harm, messages.word("status", status));
    }
}
