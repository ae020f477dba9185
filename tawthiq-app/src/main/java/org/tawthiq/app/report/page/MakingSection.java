package org.tawthiq.app.report.page;

import java.util.List;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.report.ReportModel;

/// What is withheld, how the report was made, and what its words mean.
final class MakingSection {

    private static final List<String> WORDS = List.of(
            "event",
            "harm",
            "party",
            "single_origin",
            "corroborated",
            "disputed",
            "not_told",
            "origin",
            "supported",
            "contradicted",
            "not_covered",
            "may_belong",
            "plausible",
            "may_be_one",
            "range",
            "single",
            "confirmed",
            "fair",
            "contested");

    private final ReportIndex index;
    private final Messages messages;

    MakingSection(ReportIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    void write(Markup page) {
        Page.open(page, messages, "making");
        page.element("p", withheld(), "class", "withheld", "id", "withheld");
        page.open("ol", "class", "steps");
        index.model()
                .making()
                .steps()
                .forEach(step -> page.open("li").prose(step).close());
        page.close();
        if (!index.model().making().unread().isEmpty()) {
            page.element("h3", messages.text("making.unread"));
            page.open("ul");
            index.model()
                    .making()
                    .unread()
                    .forEach(one -> page.open("li").prose(one).close());
            page.close();
        }
        ProofSection.write(page, messages, index.proofs());
        page.close();
        Page.open(page, messages, "words");
        page.open("dl", "class", "glossary");
        for (String word : WORDS) {
            page.open("div");
            page.element("dt", messages.text("word." + word));
            page.element("dd", messages.text("meaning." + word));
            page.close();
        }
        page.close().close();
    }

    private String withheld() {
        ReportModel.Withheld out = index.model().withheld();
        if (index.model().internal()) {
            return messages.text("withheld.internal");
        }
        return out.claims() + out.incidents() + out.sources() == 0
                ? messages.text("withheld.none")
                : messages.text(
                        "withheld.some",
                        messages.count("noun.claim", out.claims()),
                        messages.count("noun.incident", out.incidents()),
                        messages.count("noun.source", out.sources()));
    }
}
