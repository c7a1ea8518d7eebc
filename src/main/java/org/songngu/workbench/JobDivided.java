package org.songngu.workbench;

/// Parts of a job, or its review, were given to others.
///
/// @param job    which
/// @param author user name of who gave them
public record JobDivided(JobId job, String author) implements JobNews {}
