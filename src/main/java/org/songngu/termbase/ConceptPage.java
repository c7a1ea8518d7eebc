package org.songngu.termbase;

import java.util.List;

/// One page of a search.
///
/// @param total    how many were found
/// @param concepts those of this page
public record ConceptPage(long total, List<Concept> concepts) {}
