package org.songngu.workbench;

/// A job and its segments are gone.
///
/// @param job which it was
public record JobDeleted(JobId job) implements JobNews {}
