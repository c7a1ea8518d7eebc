package org.songngu.workbench;

/// What everybody who works on a job is told after the commit.
public sealed interface JobNews permits SegmentsChanged, JobRecut, JobMarked, Notified {

    /// Whose news.
    JobId job();
}
