package org.songngu.workbench;

import java.util.List;

/// Segments were stored by somebody; told after the commit.
///
/// @param job      their job
/// @param segments as they stand now
/// @param author   user name of who changed them
public record SegmentsChanged(JobId job, List<Segment> segments, String author) implements JobNews {}
