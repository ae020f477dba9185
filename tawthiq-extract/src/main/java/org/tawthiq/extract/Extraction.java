package org.tawthiq.extract;

import java.util.List;

/// What came of reading a file.
public sealed interface Extraction {

    /// A text, perhaps not all of it: `losses` says what could not be read.
    record Text(String text, PageFacts facts, String extractor, String mediaType, List<String> losses)
            implements Extraction {
        public Text {
            losses = List.copyOf(losses);
        }
    }

    /// Nothing could be read; the source is kept all the same.
    ///
    /// @param why one sentence that says what to do
    record Unreadable(String why, String mediaType) implements Extraction {}
}
