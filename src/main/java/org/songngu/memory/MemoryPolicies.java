package org.songngu.memory;

/// What memories and jobs allow units to be used for. Safe for many threads.
public interface MemoryPolicies {

    /// Everything about memories that a job goes by.
    ///
    /// @param job the job's number
    MemoryUse use(long job);

    /// The policy of a memory.
    ///
    /// @param memory which
    TrustPolicy of(MemoryId memory);

    /// Gives a memory a policy.
    ///
    /// @param memory which
    /// @param policy what its units may be used for
    void set(MemoryId memory, TrustPolicy policy);

    /// The policy of a job.
    ///
    /// @param job the job's number
    TrustPolicy ofJob(long job);

    /// Gives a job a policy; the stricter one of it and a memory's counts.
    ///
    /// @param job    the job's number
    /// @param policy what units may be used for in it
    void setJob(long job, TrustPolicy policy);
}
