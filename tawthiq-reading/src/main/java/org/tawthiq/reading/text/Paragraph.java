package org.tawthiq.reading.text;

/// A stretch of text between line ends, and what part it plays.
public record Paragraph(int start, int end, Kind kind) {

    public enum Kind {
        /// The title: the first line, where it is short and ends without a stop.
        HEADLINE,
        /// A line below the title that sums up.
        DECK,
        /// Words under a picture.
        CAPTION,
        /// A note about the page itself, such as that it was translated by a machine.
        NOTE,
        BODY
    }
}
