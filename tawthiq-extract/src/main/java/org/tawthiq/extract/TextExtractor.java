package org.tawthiq.extract;

import java.util.List;

/// Reads the text out of a file: plain text, saved pages, and tables as the text that they are.
public final class TextExtractor {

    /// Larger texts are kept and not read; a book has about one million characters.
    public static final int LARGEST_TEXT = 16 * 1024 * 1024;

    private TextExtractor() {}

    /// A damaged file is a result, never an exception.
    public static Extraction extract(String fileName, byte[] bytes) {
        ContentKind kind = ContentKind.of(fileName, bytes);
        if (bytes.length > LARGEST_TEXT) {
            return tooLarge(fileName, bytes);
        }
        return switch (kind) {
            case EMPTY -> new Extraction.Unreadable("is empty: bring it again", kind.mediaType);
            case BINARY ->
                new Extraction.Unreadable(
                        "is no text; it seems to be %s: bring its text beside it".formatted(ContentKind.seems(bytes)),
                        kind.mediaType);
            case PAGE -> PageText.extract(bytes);
            case TEXT, TABLE -> text(bytes, kind);
        };
    }

    /// What is said of a file above [#LARGEST_TEXT], of which only the beginning was read.
    public static Extraction.Unreadable tooLarge(String fileName, byte[] beginning) {
        ContentKind kind = ContentKind.of(fileName, beginning);
        return new Extraction.Unreadable(
                kind == ContentKind.BINARY
                        ? "is no text; it seems to be %s: bring its text beside it"
                                .formatted(ContentKind.seems(beginning))
                        : "is larger than %d MiB: split it into its articles or posts".formatted(LARGEST_TEXT >> 20),
                kind.mediaType);
    }

    /// Tells whether the file is a table, which needs a mapping to be read as claims.
    public static boolean isTable(String fileName, byte[] bytes) {
        return ContentKind.of(fileName, bytes) == ContentKind.TABLE;
    }

    private static Extraction text(byte[] bytes, ContentKind kind) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        if (decoded.text().isBlank()) {
            return new Extraction.Unreadable("holds nothing but blanks: bring it again", kind.mediaType);
        }
        return new Extraction.Text(
                decoded.text(), PageFacts.none(), "plain-text/1", kind.mediaType, List.copyOf(decoded.losses()));
    }
}
