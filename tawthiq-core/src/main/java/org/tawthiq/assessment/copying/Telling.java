package org.tawthiq.assessment.copying;

/// What one source tells of one question.
///
/// @param object the question, such as one book's authors or one incident's number of killed
/// @param value the answer, in one spelling
public record Telling(String source, String object, String value) {}
