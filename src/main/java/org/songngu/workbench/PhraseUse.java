package org.songngu.workbench;

import java.util.List;

/// Where a phrase was used.
///
/// @param total    in how many segments
/// @param segments the latest of them
public record PhraseUse(long total, List<Segment> segments) {}
