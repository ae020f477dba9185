package org.tawthiq.assessment.provenance;

/// Two that a person keeps apart, whatever ties them.
///
/// @param one key of a node
/// @param other key of another
/// @param evidence a sentence without its full stop
public record Apart(String one, String other, String evidence) {}
