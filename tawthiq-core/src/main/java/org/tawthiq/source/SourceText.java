package org.tawthiq.source;

import java.util.List;
import org.tawthiq.vocabulary.Digest;

/// The text read out of a source. Citations count UTF-16 code units into `text`.
///
/// @param extractor name and version of what read it, such as `html/1`
/// @param losses sentences, one for each thing that could not be read
public record SourceText(SourceId source, String text, String extractor, List<String> losses) {

    public SourceText {
        losses = List.copyOf(losses);
    }

    public Digest digest() {
        return Digest.ofText(text);
    }
}
