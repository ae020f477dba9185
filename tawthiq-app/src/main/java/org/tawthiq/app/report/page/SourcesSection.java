package org.tawthiq.app.report.page;

import java.util.Locale;
import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.Phrases;
import org.tawthiq.app.report.wording.ReportIndex;
import org.tawthiq.source.Source;

/// The sources that the report rests on, under the names that they go by in it.
final class SourcesSection {

    private final ReportIndex index;
    private final Phrases phrases;
    private final Messages messages;

    SourcesSection(ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.messages = phrases.messages();
    }

    void write(Markup page) {
        Page.open(page, messages, "sources");
        if (index.sources().isEmpty()) {
            page.element("p", messages.text("sources.none"), "class", "note");
        }
        page.open("ul", "class", "sources");
        index.sources().forEach(source -> source(page, source));
        page.close().close();
    }

    private void source(Markup page, Source source) {
        String name = index.sourceName(source.id()).orElseThrow();
        page.open("li", "id", name);
        page.element("span", index.sourceNumber(source.id()), "class", "number");
        page.open("div");
        page.open("p", "class", "source-label").element("bdi", source.label()).close();
        page.open("p", "class", "source-about");
        source.publisher().toOptional().ifPresent(publisher -> page.element("bdi", publisher));
        page.element("span", source.published().toOptional().map(phrases::day).orElse(messages.text("source.undated")));
        page.element("span", messages.word("role", source.role()));
        long claims = index.claims().stream()
                .filter(claim -> claim.statement().citation().source().equals(source.id()))
                .count();
        page.element("span", messages.count("source.claims", claims));
        page.close();
        source.reference().toOptional().ifPresent(reference -> reference(page, reference));
        if (index.model().internal()) {
            internal(page, source);
        }
        page.close().close();
    }

    private static void reference(Markup page, String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        page.open("p", "class", "reference");
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            page.element("a", reference, "href", reference, "rel", "noreferrer noopener");
        } else {
            page.element("bdi", reference);
        }
        page.close();
    }

    private void internal(Markup page, Source source) {
        page.open("p", "class", "private");
        page.text(messages.text("source.file", source.fileName(), source.id().value()));
        source.byLine().toOptional().ifPresent(by -> page.text(" · ").element("bdi", by));
        source.obtained()
                .toOptional()
                .ifPresent(how -> page.text(" · ").element("bdi", messages.text("source.obtained", how)));
        page.close();
        new CustodyList(page, messages).write(source.custody());
    }
}
