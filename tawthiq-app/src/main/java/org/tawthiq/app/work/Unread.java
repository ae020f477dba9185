package org.tawthiq.app.work;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.source.Source;

/// What a report says of material that was not read, or not whole.
final class Unread {

    private Unread() {}

    /// @param internal true to name confidential material too
    static List<String> sentences(CaseState state, List<Notice> notices, boolean internal) {
        List<String> told = new ArrayList<>();
        boolean silent = false;
        for (Notice notice : notices) {
            boolean unread = notice.kind() != Notice.Kind.NOTE || notice.text().contains("not in English");
            if (unread && (internal || !notice.isConfidential())) {
                told.add(notice.text());
            }
            silent |= unread && !internal && notice.isConfidential();
        }
        for (Source source : state.sources().values()) {
            boolean confidential = source.sensitivity() == Source.Sensitivity.CONFIDENTIAL;
            boolean named = told.stream().anyMatch(sentence -> sentence.contains(source.fileName()));
            if (state.texts().containsKey(source.id()) || named) {
                continue;
            }
            if (internal || !confidential) {
                told.add("%s is in the case and its text could not be read".formatted(source.fileName()));
            }
            silent |= !internal && confidential;
        }
        if (silent) {
            told.add("Confidential material could not be read, or not whole; the internal report names it");
        }
        return told;
    }
}
