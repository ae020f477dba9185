package org.tawthiq.reading.arabic;

import org.tawthiq.reading.time.DateExpression;

/// A date expression that was found at some token.
///
/// @param to index after the last token
record FoundDate(int to, DateExpression expression) {}
