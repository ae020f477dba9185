package org.tawthiq.app.report;

import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.vault.json.ObjectBuilder;

/// What every file of a report says of itself: whether it is a draft, and whether it may leave.
final class Stamp {

    private final ReportIndex index;
    private final Messages messages;

    Stamp(ReportIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    void put(ObjectBuilder out) {
        out.put("standing", text());
        if (index.model().internal()) {
            out.put("internal", messages.text("internal"));
        }
    }

    /// Puts the marks of a line of claims: only what a reader must be warned of.
    void putWarnings(ObjectBuilder out) {
        if (index.isDraft() || index.model().internal()) {
            out.put("standing", text());
        }
        if (index.model().internal()) {
            out.put("internal", messages.text("internal"));
        }
    }

    /// In one text: whoever looks at the standing alone must learn that the report may not leave.
    String text() {
        return index.model().internal() ? messages.text("internal") + "; " + standing() : standing();
    }

    private String standing() {
        return messages.word("standing", index.model().standing());
    }
}
