package org.tawthiq.app.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.drawing.Outlines;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.report.ReportModel;
import org.tawthiq.vocabulary.Digest;

/// The page of a report: one file that needs neither a network nor JavaScript. Every incident, claim and
/// source is an anchor.
public final class Page {

    /// From so many incidents on, a browser lays out only what is in view.
    private static final int MANY = 200;

    private final ReportIndex index;
    private final Messages messages;
    private final Phrases phrases;
    private final Outlines outlines;

    public Page(ReportIndex index, Phrases phrases, Outlines outlines) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
        this.outlines = outlines;
    }

    public String html() {
        ReportModel model = index.model();
        Markup page = new Markup();
        page.open("html", "lang", messages.text("language"), "dir", messages.text("direction"));
        head(page, model);
        String size = model.incidents().size() > MANY ? " many" : "";
        page.open("body", "class", (model.internal() ? "internal" : "public") + size);
        page.element("a", messages.text("skip"), "class", "skip", "href", "#findings");
        banner(page, model);
        page.open("header", "class", "top");
        title(page, model);
        contents(page);
        page.close();
        page.open("main", "id", "main");
        sections(page);
        page.close();
        page.element("footer", messages.text("footer"), "class", "end");
        page.own("script", Assets.SCRIPT);
        page.close().close();
        return "<!DOCTYPE html>\n" + page.html();
    }

    private void head(Markup page, ReportModel model) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", standing() + ": " + model.title());
        page.own("style", Assets.STYLE + Assets.printed(marks()));
        page.close();
    }

    /// Nothing may be loaded; the page's own style and script are named by their digests.
    private String policy() {
        return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(digest(Assets.STYLE + Assets.printed(marks())), digest(Assets.SCRIPT));
    }

    private static String digest(String content) {
        MessageDigest sha256 = Digest.sha256();
        return "sha256-" + Base64.getEncoder().encodeToString(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String standing() {
        return messages.word("standing", index.model().standing());
    }

    private List<String> marks() {
        return index.model().internal() ? List.of(messages.text("internal"), standing()) : List.of(standing());
    }

    private void banner(Markup page, ReportModel model) {
        page.open("div", "class", index.isDraft() ? "banner draft" : "banner reviewed", "role", "note");
        if (model.internal()) {
            page.element("strong", messages.text("internal"), "class", "internal-mark");
        }
        page.element("span", standing(), "class", "standing");
        page.close();
        if (model.internal()) {
            page.element("div", messages.text("internal"), "class", "watermark", "aria-hidden", "true");
        }
    }

    private void title(Markup page, ReportModel model) {
        String name = model.making().caseName();
        String kicker = messages.text("kicker");
        page.element("p", name.equals(model.title()) ? kicker : kicker + " · " + name, "class", "case", "dir", "auto");
        page.element("h1", model.title(), "dir", "auto");
        page.open("dl", "class", "scope");
        entry(page, "scope.period", phrases.period(model.making().period()), "");
        entry(
                page,
                "scope.countries",
                model.making().countries().stream().map(phrases::country).collect(Collectors.joining(", ")),
                "");
        entry(page, "scope.incidents", Integer.toString(model.incidents().size()), "#table");
        entry(page, "scope.claims", Integer.toString(model.claims().size()), "#incidents");
        entry(page, "scope.sources", Integer.toString(model.sources().size()), "#sources");
        page.close();
    }

    /// @param href the part of the page that the value leads to; empty for none
    private void entry(Markup page, String key, String value, String href) {
        page.open("div");
        page.element("dt", messages.text(key));
        page.open("dd");
        String said = value.isBlank() ? messages.text("scope.unstated") : value;
        if (href.isEmpty()) {
            page.element("bdi", said);
        } else {
            page.element("a", said, "href", href);
        }
        page.close().close();
    }

    private void contents(Markup page) {
        page.open("nav", "aria-label", messages.text("contents"));
        page.open("ul");
        for (String part : parts()) {
            page.open("li")
                    .element("a", messages.text("part." + part), "href", "#" + part)
                    .close();
        }
        page.close().close();
    }

    private List<String> parts() {
        List<String> all = List.of(
                "findings", "checks", "map", "timeline", "table", "incidents", "others", "sources", "making", "words");
        return index.model().checks().isEmpty()
                ? all.stream().filter(part -> !part.equals("checks")).toList()
                : all;
    }

    private void sections(Markup page) {
        ClaimMarkup claims = new ClaimMarkup(index, phrases);
        IncidentList lists = new IncidentList(index, phrases);
        new FindingsSection(index, messages, phrases, lists).write(page);
        new ChecksSection(index, messages, lists, claims).write(page);
        new DrawingsSection(index, phrases, outlines).write(page);
        new TableSection(index, phrases).write(page);
        new IncidentsSection(index, phrases, claims).write(page);
        new OtherClaimsSection(index, messages, claims).write(page);
        new SourcesSection(index, phrases).write(page);
        new MakingSection(index, messages).write(page);
    }

    /// Opens a section with its heading; the caller closes it.
    static void open(Markup page, Messages messages, String part) {
        page.open("section", "id", part, "aria-labelledby", part + "-heading");
        page.element("h2", messages.text("part." + part), "id", part + "-heading");
    }
}
