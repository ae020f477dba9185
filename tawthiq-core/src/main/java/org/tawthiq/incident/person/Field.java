package org.tawthiq.incident.person;

/// A field that lists have in common.
///
/// @param name for reasons: "surname"
public record Field(String name, FieldKind kind) {}
