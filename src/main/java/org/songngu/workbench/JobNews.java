package org.songngu.workbench;

/// What everybody who works on a job is told; what is stored, after the commit.
public sealed interface JobNews
        permits SegmentsChanged, JobRecut, JobMarked, JobDeleted, JobDivided, PeopleMoved, Notified {

    /// Whose news.
    JobId job();
}
