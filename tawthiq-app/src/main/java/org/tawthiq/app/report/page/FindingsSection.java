package org.tawthiq.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.assessment.AssessedIncident;
import org.tawthiq.finding.Finding;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.report.ReportModel;
import org.tawthiq.report.Sentence;

/// The findings as sentences; every number opens the incidents that it counts.
final class FindingsSection {

    /// The heading under which a finding stands, by its name; those of parties bear the parties' names.
    private static final Map<String, String> GROUPS = Map.of(
            "killed", "harm",
            "injured", "harm",
            "medical", "objects",
            "schools", "objects",
            "air", "means",
            "ground", "means",
            "cluster", "means");

    private final ReportIndex index;
    private final Messages messages;
    private final Phrases phrases;
    private final IncidentList lists;

    FindingsSection(ReportIndex index, Messages messages, Phrases phrases, IncidentList lists) {
        this.phrases = phrases;
        this.index = index;
        this.messages = messages;
        this.lists = lists;
    }

    void write(Markup page) {
        Page.open(page, messages, "findings");
        if (index.model().findings().isEmpty()) {
            page.element("p", messages.text("findings.none"));
        }
        List<ReportModel.Said> all = index.model().findings();
        String open = "";
        for (int at = 0; at < all.size(); at++) {
            String group = at == 0 ? "lead" : GROUPS.getOrDefault(all.get(at).name(), "parties");
            if (!group.equals(open)) {
                close(page, open);
                open(page, group);
                open = group;
            }
            finding(page, all.get(at), at + 1);
            if (at == 0 && all.size() > 1) {
                scope(all.getFirst())
                        .ifPresent(scope -> page.open("li", "class", "scope-note")
                                .element("p", messages.text("findings.scope", scope), "class", "note")
                                .close());
            }
        }
        close(page, open);
        if (!all.isEmpty()) {
            ProofSection.note(page, messages, index.proofs());
        }
        page.close();
    }

    private void open(Markup page, String group) {
        page.open("div", "class", "finding-group " + group);
        if (!group.equals("lead")) {
            page.element("h3", messages.text("findings.group." + group));
        }
        page.open("ol", "class", "findings");
    }

    private static void close(Markup page, String group) {
        if (!group.isEmpty()) {
            page.close().close();
        }
    }

    /// Where and when the first finding counts; the page says it there, and once for all that count the
    /// same.
    private static Optional<String> scope(ReportModel.Said said) {
        return said.sentence().parts().stream()
                .filter(Sentence.Part.Scope.class::isInstance)
                .map(part -> ((Sentence.Part.Scope) part).text())
                .findFirst();
    }

    /// The scope is in the sentence for whoever copies or hears it; it is seen where it says something
    /// new.
    private void scope(Markup page, String anchor, String text) {
        boolean again = !anchor.equals("finding-1")
                && scope(index.model().findings().getFirst()).equals(Optional.of(text));
        if (again) {
            page.element("span", text, "class", "unseen");
        } else {
            page.text(text);
        }
    }

    /// @param number of the finding, from 1
    private void finding(Markup page, ReportModel.Said said, int number) {
        String anchor = "finding-" + number;
        List<Sentence.Part.Figure> figures = new ArrayList<>();
        page.open("li", "id", anchor);
        page.open("p", "class", "sentence", "dir", "auto");
        for (Sentence.Part part : said.sentence().parts()) {
            switch (part) {
                case Sentence.Part.Words(String text) -> page.text(text);
                case Sentence.Part.Scope(String text) -> scope(page, anchor, text);
                case Sentence.Part.Figure figure
                when figure.counted().isEmpty() -> page.element("strong", figure.text());
                case Sentence.Part.Figure figure -> {
                    figures.add(figure);
                    page.element("a", figure.text(), "class", "figure", "href", "#" + anchor + "-" + figures.size());
                }
            }
        }
        page.close();
        doubt(page, said.finding());
        Map<IncidentId, String> reasons = reasons(said.finding());
        page.open("div", "class", "behind-all");
        for (int at = 0; at < figures.size(); at++) {
            Sentence.Part.Figure figure = figures.get(at);
            lists.write(
                    page,
                    anchor + "-" + (at + 1),
                    summary(figure, said.finding()),
                    figure.counted(),
                    said.finding().query(),
                    reasons);
        }
        index.proofs().file(number).ifPresent(file -> proof(page, number, file));
        page.close().close();
    }

    private void proof(Markup page, int number, String file) {
        String name = messages.text("proof.of", Integer.toString(number));
        page.element(
                "a",
                messages.text("proof.link"),
                "class",
                "proof",
                "href",
                file,
                "type",
                "text/plain",
                "aria-label",
                name);
    }

    /// What of the number is doubt of linking, and between which incidents.
    private void doubt(Markup page, Finding finding) {
        List<String> told = phrases.doubt(finding);
        List<List<IncidentId>> pairs = finding.doubt().mayBeOne().stream()
                .filter(joined -> index.incidents(joined).size() > 1)
                .toList();
        if (told.isEmpty() && pairs.isEmpty()) {
            return;
        }
        page.open("p", "class", "note doubt").text(String.join(" ", told));
        for (int at = 0; at < pairs.size(); at++) {
            page.text(at == 0 ? " " + messages.text("doubt.may_be_one") + " " : "; ");
            List<AssessedIncident> joined = index.incidents(pairs.get(at));
            for (int one = 0; one < joined.size(); one++) {
                page.text(one == 0 ? "" : " + ");
                page.element(
                        "a",
                        messages.text(
                                "doubt.incident",
                                Integer.toString(index.number(joined.get(one).id()))),
                        "href",
                        "#" + joined.get(one).id().value());
            }
        }
        page.text(pairs.isEmpty() ? "" : ".").close();
    }

    private String summary(Sentence.Part.Figure figure, Finding finding) {
        long number = figure.counted().size();
        boolean open = !figure.counted().isEmpty()
                && finding.open().stream()
                        .map(Finding.Open::incident)
                        .collect(Collectors.toSet())
                        .containsAll(figure.counted());
        return open ? messages.count("list.open", number) : messages.count("list.counted", number);
    }

    private static Map<IncidentId, String> reasons(Finding finding) {
        Map<IncidentId, String> reasons = new LinkedHashMap<>();
        finding.open().forEach(open -> reasons.put(open.incident(), open.why()));
        return reasons;
    }
}
