package org.tawthiq.reading;

import java.time.LocalDate;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Known;

/// A text to be read, with what is known about it.
public record ReadingText(SourceId source, String text, Known<LocalDate> published, Known<String> publisher) {}
