package org.tawthiq.reading.text;

import java.util.List;

/// A sentence with its tokens.
///
/// @param paragraph the paragraph it stands in
/// @param number counts all sentences of the text from 0
public record Sentence(Paragraph paragraph, int number, int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
