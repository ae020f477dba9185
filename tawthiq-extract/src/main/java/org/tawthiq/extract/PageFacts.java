package org.tawthiq.extract;

import java.time.LocalDate;
import org.tawthiq.vocabulary.Known;

/// What a file says of itself. The user's own word about it, in `material.toml`, goes first.
public record PageFacts(
        Known<String> title,
        Known<String> publisher,
        Known<LocalDate> published,
        Known<String> byLine,
        Known<String> language) {

    /// Nothing is known.
    public static PageFacts none() {
        return new PageFacts(Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown());
    }
}
