package org.songngu.termbase;

/// Names a concept.
///
/// @param value the `termEntry` id of its file, or one given here
public record ConceptId(String value) {}
