package org.songngu.workbench;

import org.songngu.text.TextCounts;

/// How much text a job has.
///
/// @param source of its sources
/// @param target of its targets, as far as they are written
public record JobCounts(TextCounts source, TextCounts target) {}
