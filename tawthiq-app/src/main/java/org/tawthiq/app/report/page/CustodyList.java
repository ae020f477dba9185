package org.tawthiq.app.report.page;

import org.tawthiq.app.report.drawing.Markup;
import org.tawthiq.app.report.wording.Messages;
import org.tawthiq.source.Custody;
import org.tawthiq.source.CustodyTime;
import org.tawthiq.vocabulary.Known;

/// The custody of a source, a line a step. What a user wrote stands in an element of its own, in its own direction.
final class CustodyList {

    private final Markup page;
    private final Messages messages;

    CustodyList(Markup page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void write(Custody custody) {
        if (custody.isUnknown()) {
            return;
        }
        page.open("ul", "class", "private custody");
        custody.from().toOptional().ifPresent(from -> {
            page.open("li");
            words("custody.from." + from.kind().word(), Known.is(from.words()));
            page.close();
        });
        if (custody.collectedBy().isKnown()
                || custody.collectedAt().isKnown()
                || custody.collectedWith().isKnown()) {
            page.open("li").text(messages.text("custody.collected"));
            words("custody.by", custody.collectedBy());
            words("custody.at", custody.collectedAt().map(CustodyTime::text));
            words("custody.with", custody.collectedWith());
            page.close();
        }
        custody.handedOver().forEach(this::handOver);
        if (custody.clock().isKnown()) {
            page.open("li");
            words("custody.clock", custody.clock());
            page.close();
        }
        custody.doubts()
                .forEach(doubt -> page.open("li")
                        .text(messages.text("custody.note") + " " + doubt)
                        .close());
        page.close();
    }

    private void handOver(Custody.HandOver one) {
        page.open("li").text(messages.text("custody.handed_over"));
        words("custody.by", one.by());
        words("custody.to", one.to());
        words("custody.at", one.at().map(CustodyTime::text));
        page.close();
    }

    private void words(String key, Known<String> words) {
        words.toOptional()
                .ifPresent(told -> page.text(
                                (key.contains(".from.") || key.endsWith("clock") ? "" : " ") + messages.text(key) + " ")
                        .element("bdi", told));
    }
}
