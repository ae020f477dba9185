package org.tawthiq.claim;

/// What found the claim.
///
/// @param reader name, such as `rules` or `table`
/// @param version of the reader
/// @param rule the rule that made this claim, so that it can be looked up and contested
public record ReadBy(String reader, String version, String rule) {}
