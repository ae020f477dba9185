package org.tawthiq.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.claim.Claim;

/// Every claim of the report that belongs to none of its incidents, grouped by kind.
final class OtherClaimsSection {

    private final ReportIndex index;
    private final Messages messages;
    private final ClaimMarkup claims;

    OtherClaimsSection(ReportIndex index, Messages messages, ClaimMarkup claims) {
        this.index = index;
        this.messages = messages;
        this.claims = claims;
    }

    void write(Markup page) {
        Page.open(page, messages, "others");
        page.element("p", messages.text("others.note"), "class", "note");
        Map<String, List<Claim>> byKind = new LinkedHashMap<>();
        for (String kind : List.of("tally", "legal_characterisation", "attribution", "party_statement", "situation")) {
            byKind.put(kind, new ArrayList<>());
        }
        index.claimsOfNoIncident()
                .forEach(claim -> byKind.computeIfAbsent(claim.kind(), _ -> new ArrayList<>())
                        .add(claim));
        byKind.forEach((kind, of) -> {
            if (!of.isEmpty()) {
                group(page, kind, of);
            }
        });
        page.close();
    }

    private void group(Markup page, String kind, List<Claim> of) {
        page.open("details", "class", "claims", "id", "kind-" + kind);
        page.element("summary", messages.text("kinds." + kind) + " (" + of.size() + ")");
        if (kind.equals("legal_characterisation")) {
            page.element("p", messages.text("others.legal"), "class", "note");
        }
        of.forEach(claim -> claims.write(page, claim, List.of()));
        page.close();
    }
}
