package org.tawthiq.app.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.finding.Finding;
import org.tawthiq.finding.TallyCheck;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;

/// What the case says of each tally of a statement, with the incidents for and against.
final class ChecksSection {

    private final ReportIndex index;
    private final Messages messages;
    private final IncidentList lists;
    private final ClaimMarkup claims;
    private int number;

    ChecksSection(ReportIndex index, Messages messages, IncidentList lists, ClaimMarkup claims) {
        this.index = index;
        this.messages = messages;
        this.lists = lists;
        this.claims = claims;
    }

    void write(Markup page) {
        if (index.model().checks().isEmpty()) {
            return;
        }
        Page.open(page, messages, "checks");
        page.element("p", messages.text("checks.note"), "class", "note");
        for (ReportModel.StatementCheck statement : index.model().checks()) {
            statement(page, statement);
        }
        page.close();
    }

    private void statement(Markup page, ReportModel.StatementCheck statement) {
        index.sourceName(statement.statement().id()).ifPresent(name -> {
            page.open("h3").text(messages.text("checks.statement") + " ");
            page.element("a", statement.statement().label(), "href", "#" + name, "dir", "auto");
            page.close();
            List<TallyCheck> shown = statement.checks().stream()
                    .filter(check -> index.claim(check.tally().id()).isPresent())
                    .toList();
            shown.forEach(check -> check(page, check));
            int withheld = statement.checks().size() - shown.size();
            if (withheld > 0) {
                page.element("p", messages.count("checks.withheld", withheld), "class", "withheld");
            }
        });
    }

    private void check(Markup page, TallyCheck check) {
        number++;
        String anchor = "check-" + number;
        String verdict = check.verdict().name().toLowerCase(Locale.ROOT);
        page.open("article", "class", "check " + verdict, "id", anchor);
        page.open("p", "class", "verdict");
        page.element("span", messages.text("verdict.icon." + verdict), "class", "icon", "aria-hidden", "true");
        page.element("strong", messages.text("verdict." + verdict));
        if (check.selfSupported()) {
            page.element("span", messages.text("checks.self"), "class", "mark-note");
        }
        page.close();
        claims.quote(page, check.tally());
        page.open("ul", "class", "reasons");
        check.reasons().forEach(reason -> page.element("li", reason));
        page.close();
        if (!check.supporting().isEmpty()) {
            lists.write(
                    page,
                    anchor + "-for",
                    messages.count("checks.for", check.supporting().size()),
                    check.supporting(),
                    check.query(),
                    Map.of());
        }
        open(page, anchor + "-excluded", "checks.excluded", check, check.excluded());
        open(page, anchor + "-open", "checks.open", check, check.open());
        page.open("p", "class", "cite")
                .element(
                        "a",
                        messages.text("checks.claim"),
                        "href",
                        "#" + check.tally().id().value())
                .close();
        page.close();
    }

    private void open(Markup page, String name, String key, TallyCheck check, List<Finding.Open> incidents) {
        if (incidents.isEmpty()) {
            return;
        }
        Map<IncidentId, String> reasons = new LinkedHashMap<>();
        incidents.forEach(one -> reasons.put(one.incident(), one.why()));
        lists.write(page, name, messages.count(key, incidents.size()), reasons.keySet(), check.query(), reasons);
    }
}
