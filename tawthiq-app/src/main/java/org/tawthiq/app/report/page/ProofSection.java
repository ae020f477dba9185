package org.tawthiq.app.report.page;

import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.app.report.wording.ProofLinks;

/// What proves the numbers, how far, and how it is checked; or that nothing does.
final class ProofSection {

    private static final String ANCHOR = "proofs";

    private ProofSection() {}

    /// One sentence beneath the findings, which leads to the rest.
    static void note(Markup page, Messages messages, ProofLinks proofs) {
        page.open("p", "class", "note proof-note");
        switch (proofs) {
            case ProofLinks.WithoutCase _ -> page.text(messages.text("proofs.none"));
            case ProofLinks.InLog _ ->
                page.text(messages.text("proofs.note") + " ")
                        .element("a", messages.text("proofs.how"), "href", "#" + ANCHOR);
        }
        page.close();
    }

    /// What a reader needs to check a proof.
    static void write(Markup page, Messages messages, ProofLinks proofs) {
        page.element("h3", messages.text("proofs.heading"), "id", ANCHOR);
        switch (proofs) {
            case ProofLinks.WithoutCase _ -> page.element("p", messages.text("proofs.none"));
            case ProofLinks.InLog log -> log(page, messages, log);
        }
    }

    private static void log(Markup page, Messages messages, ProofLinks.InLog log) {
        page.element("p", messages.text("proofs.what"));
        log.file(1).ifPresent(file -> {
            page.element("p", messages.text("proofs.check"));
            page.open("p", "class", "command")
                    .element("code", messages.text("proofs.command", file), "dir", "ltr")
                    .close();
            page.open("p", "class", "command")
                    .element("code", messages.text("proofs.jar", file), "dir", "ltr")
                    .close();
        });
        page.element("p", messages.text("proofs.keys", log.log()));
        page.open("ul", "class", "keys");
        log.keys()
                .forEach(key -> page.open("li")
                        .element("bdi", key.label())
                        .text(" ")
                        .element("code", key.fingerprint(), "dir", "ltr")
                        .close());
        page.close();
        page.element("p", messages.text("proofs.others", log.report()));
    }
}
