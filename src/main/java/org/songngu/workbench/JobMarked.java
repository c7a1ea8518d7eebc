package org.songngu.workbench;

/// Comments, marked errors or locks of a job changed.
///
/// @param job    which
/// @param author user name of who changed them
public record JobMarked(JobId job, String author) implements JobNews {}
