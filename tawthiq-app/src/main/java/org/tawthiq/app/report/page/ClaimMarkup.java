package org.tawthiq.app.report.page;

import java.util.List;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.ClaimReading;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.incident.Incident;
import org.tawthiq.report.ReportModel;
import org.tawthiq.source.Citation;
import org.tawthiq.source.Locus;
import org.tawthiq.source.Source;

/// One claim: who says it and how, its words in their sentence, where they stand, and what was read from
/// them.
final class ClaimMarkup {

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;
    private final ClaimReading reading;

    ClaimMarkup(ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
        this.reading = new ClaimReading(phrases);
    }

    /// Writes the claim under its own anchor; each claim is written once in a page.
    void write(Markup page, Claim claim, List<Incident.Membership> memberships) {
        page.open("article", "class", "claim", "id", claim.id().value());
        head(page, claim);
        quote(page, claim);
        cite(page, claim);
        List<String> values = reading.values(claim);
        if (!values.isEmpty()) {
            page.open("p", "class", "reading").element("span", messages.text("claim.read"), "class", "label");
            values.forEach(
                    value -> page.open("span", "class", "value").prose(value).close());
            page.close();
        }
        memberships.stream().filter(member -> !member.reasons().isEmpty()).forEach(member -> membership(page, member));
        page.close();
    }

    private void head(Markup page, Claim claim) {
        page.open("p", "class", "claim-head");
        page.element("span", messages.text("kind." + claim.kind()), "class", "kind");
        page.element("bdi", reading.speaker(claim.statement().speaker()), "class", "speaker");
        Modality modality = claim.statement().modality();
        if (modality != Modality.ASSERTED) {
            page.element("span", messages.word("modality", modality), "class", "tag");
        }
        for (Mark mark : claim.statement().marks().stream().sorted().toList()) {
            page.element("span", messages.word("mark", mark), "class", "tag");
        }
        page.element(
                "a",
                messages.text("claim.link"),
                "class",
                "self",
                "href",
                "#" + claim.id().value());
        page.close();
    }

    /// The words in their sentence; for a table the cited cells.
    void quote(Markup page, Claim claim) {
        Citation citation = claim.statement().citation();
        String language = index.source(citation.source())
                .map(source -> source.language().orElse(""))
                .orElse("");
        if (citation.locus() instanceof Locus.TableCells(int _, List<String> columns)) {
            cells(page, citation.quote(), columns.size());
            return;
        }
        ReportModel.Quote quote = index.model().quotes().get(claim.id());
        if (language.isEmpty()) {
            page.open("blockquote", "dir", "auto");
        } else {
            page.open("blockquote", "dir", "auto", "lang", language);
        }
        if (quote == null) {
            page.element("mark", citation.quote());
        } else {
            page.text(quote.before()).element("mark", quote.words()).text(quote.after());
        }
        page.close();
    }

    private static void cells(Markup page, String quote, int columns) {
        List<String> cells = List.of(quote.split(" \\| ", -1));
        page.open("div", "class", "wide-table").open("table", "class", "cells");
        List<String> shown = cells.size() == columns ? cells : List.of(quote);
        page.open("tbody");
        for (String cell : shown) {
            int colon = cell.indexOf(": ");
            page.open("tr");
            page.element("th", colon < 0 ? "" : cell.substring(0, colon), "scope", "row", "dir", "auto");
            page.open("td", "dir", "auto").element("mark", colon < 0 ? cell : cell.substring(colon + 2));
            page.close().close();
        }
        page.close().close().close();
    }

    private void cite(Markup page, Claim claim) {
        Citation citation = claim.statement().citation();
        page.open("p", "class", "cite");
        source(page, citation);
        place(page, citation.locus());
        int again = claim.statement().retold().size();
        if (again > 0) {
            page.text(" · " + messages.count("claim.again", again));
        }
        page.close();
    }

    private void source(Markup page, Citation citation) {
        index.source(citation.source())
                .ifPresentOrElse(
                        source -> {
                            String name = index.sourceName(source.id()).orElseThrow();
                            page.open("a", "href", "#" + name)
                                    .element("bdi", source.label())
                                    .close();
                            page.prose(about(source));
                        },
                        () -> page.text(messages.text("source.withheld")));
    }

    private String about(Source source) {
        String publisher =
                source.publisher().toOptional().map(name -> ", " + name).orElse("");
        String published = source.published()
                .toOptional()
                .map(day -> ", " + phrases.day(day))
                .orElse("");
        return publisher + published;
    }

    private void place(Markup page, Locus locus) {
        switch (locus) {
            case Locus.TextSpan _ -> {}
            case Locus.TableCells(int row, List<String> columns) ->
                page.text(" · " + messages.text("locus.cells", row, String.join(", ", columns)));
            case Locus.PageRegion region -> page.text(" · " + messages.text("locus.page", region.page()));
            case Locus.TimeRange(long from, long to) ->
                page.text(" · " + messages.text("locus.time", from / 1000, to / 1000));
        }
    }

    private void membership(Markup page, Incident.Membership member) {
        page.open("p", "class", "membership").element("span", messages.text("claim.belongs"), "class", "label");
        member.reasons()
                .forEach(reason ->
                        page.open("span", "class", "value").prose(reason.note()).close());
        page.close();
    }
}
