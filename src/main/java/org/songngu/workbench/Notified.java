package org.songngu.workbench;

import java.util.Set;

/// People were told something; told to their open pages after the commit.
///
/// @param job        of which job
/// @param recipients user names
public record Notified(JobId job, Set<String> recipients) implements JobNews {}
