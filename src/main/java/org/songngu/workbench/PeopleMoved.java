package org.songngu.workbench;

/// Somebody came into a job, went out of it, or is at another segment now.
///
/// @param job which
public record PeopleMoved(JobId job) implements JobNews {}
