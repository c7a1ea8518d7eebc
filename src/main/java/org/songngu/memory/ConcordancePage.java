package org.songngu.memory;

import java.util.List;

/// One page of a concordance.
///
/// @param total how many units have the phrase, exactly
/// @param hits  those of this page, exact ones first
public record ConcordancePage(long total, List<ConcordanceHit> hits) {}
