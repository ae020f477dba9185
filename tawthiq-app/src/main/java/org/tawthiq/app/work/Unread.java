package org.tawthiq.app.work;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.report.Disclosure;
import org.tawthiq.source.Source;

/// What a report says of material that was not read, or not whole.
final class Unread {

    private Unread() {}

    /// @param disclosure what the report may name
    static List<String> sentences(CaseState state, List<Notice> notices, Disclosure disclosure) {
        boolean internal = disclosure.isInternal();
        List<String> hidden = state.sources().values().stream()
                .filter(source -> !disclosure.shows(source.id()))
                .map(Source::fileName)
                .toList();
        List<String> told = new ArrayList<>();
        boolean silent = false;
        for (Notice notice : notices) {
            boolean unread = notice.kind() != Notice.Kind.NOTE;
            boolean secret =
                    !internal && (notice.isConfidential() || hidden.stream().anyMatch(notice.text()::contains));
            if (unread && !secret) {
                told.add(notice.text());
            }
            silent |= unread && secret;
        }
        for (Source source : state.sources().values()) {
            boolean shown = disclosure.shows(source.id());
            boolean named = told.stream().anyMatch(sentence -> sentence.contains(source.fileName()));
            if (state.texts().containsKey(source.id()) || named) {
                continue;
            }
            if (shown) {
                told.add("%s: its text could not be read".formatted(source.fileName()));
            }
            silent |= !shown;
        }
        if (silent) {
            told.add("Confidential material could not be read, or not whole; the internal report names it");
        }
        return told;
    }
}
