package org.songngu.workbench;

/// What everybody who works on a job is told after the commit.
public sealed interface JobNews permits SegmentsChanged, JobRecut, JobMarked, JobDeleted {

    /// Whose news.
    JobId job();
}
