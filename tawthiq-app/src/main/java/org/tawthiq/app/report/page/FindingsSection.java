package org.tawthiq.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.finding.Finding;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.report.Sentence;

/// The findings as sentences; every number opens the incidents that it counts.
final class FindingsSection {

    private final ReportIndex index;
    private final Messages messages;
    private final IncidentList lists;

    FindingsSection(ReportIndex index, Messages messages, IncidentList lists) {
        this.index = index;
        this.messages = messages;
        this.lists = lists;
    }

    void write(Markup page) {
        Page.open(page, messages, "findings");
        if (index.model().findings().isEmpty()) {
            page.element("p", messages.text("findings.none"));
        }
        page.open("ol", "class", "findings");
        int number = 0;
        for (ReportModel.Said said : index.model().findings()) {
            number++;
            finding(page, said, "finding-" + number);
        }
        page.close().close();
    }

    private void finding(Markup page, ReportModel.Said said, String anchor) {
        List<Sentence.Part.Figure> figures = new ArrayList<>();
        page.open("li", "id", anchor);
        page.open("p", "class", "sentence", "dir", "auto");
        for (Sentence.Part part : said.sentence().parts()) {
            switch (part) {
                case Sentence.Part.Words(String text) -> page.text(text);
                case Sentence.Part.Figure figure -> {
                    figures.add(figure);
                    page.element("a", figure.text(), "class", "figure", "href", "#" + anchor + "-" + figures.size());
                }
            }
        }
        page.close();
        Map<IncidentId, String> reasons = reasons(said.finding());
        for (int at = 0; at < figures.size(); at++) {
            Sentence.Part.Figure figure = figures.get(at);
            lists.write(page, anchor + "-" + (at + 1), summary(figure, said.finding()), figure.counted(), reasons);
        }
        page.close();
    }

    private String summary(Sentence.Part.Figure figure, Finding finding) {
        long number = figure.counted().size();
        boolean open = !figure.counted().isEmpty()
                && finding.open().stream().map(Finding.Open::incident).toList().containsAll(figure.counted());
        return open ? messages.count("list.open", number) : messages.count("list.counted", number);
    }

    private static Map<IncidentId, String> reasons(Finding finding) {
        Map<IncidentId, String> reasons = new LinkedHashMap<>();
        finding.open().forEach(open -> reasons.put(open.incident(), open.why()));
        return reasons;
    }
}
