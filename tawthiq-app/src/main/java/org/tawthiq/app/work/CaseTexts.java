package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.casefile.CaseState;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// The extracted texts of a case's sources.
final class CaseTexts {

    private CaseTexts() {}

    static Map<SourceId, String> all(CaseWork work) throws IOException {
        Map<SourceId, String> texts = new TreeMap<>();
        for (Map.Entry<SourceId, Digest> text : work.state().texts().entrySet()) {
            texts.put(text.getKey(), new String(work.file().object(text.getValue()), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /// Of texts that people wrote: a table has rows, and no passages.
    static Map<SourceId, String> prose(CaseState state, Map<SourceId, String> texts) {
        Map<SourceId, String> prose = new TreeMap<>(texts);
        state.sources().values().stream()
                .filter(source -> source.mediaType().equals("text/csv"))
                .forEach(source -> prose.remove(source.id()));
        return prose;
    }
}
