package org.songngu.workbench;

/// A segment was split, or two were merged: the numbers behind it are others now.
///
/// @param job    their job
/// @param author user name of who did it
public record JobRecut(JobId job, String author) implements JobNews {}
