package org.songngu.workbench;

import java.util.Map;

/// How much of a job the desk already knows.
///
/// @param segments segments by band; every band has an entry
/// @param words    source syllables or words by band; every band has an entry
public record Coverage(Map<MatchBand, Integer> segments, Map<MatchBand, Integer> words) {}
