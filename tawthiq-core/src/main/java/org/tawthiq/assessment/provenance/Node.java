package org.tawthiq.assessment.provenance;

/// What can be an origin.
///
/// @param key under which it is the same, however it is written; sorts
/// @param name as a report prints it
public record Node(String key, String name) {}
