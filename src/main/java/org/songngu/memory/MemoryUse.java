package org.songngu.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a job uses the memories: which it asks, which one learns, and what units are good for.
///
/// @param attachments the memories it asks, first things first; none means all alike
/// @param policies    policies of the memories that have one of their own
/// @param job         the job's own policy
public record MemoryUse(
        List<MemoryUpkeep.Attachment> attachments, Map<MemoryId, TrustPolicy> policies, TrustPolicy job) {

    /// All memories alike, under the usual policy.
    public static final MemoryUse ALL = new MemoryUse(List.of(), Map.of(), TrustPolicy.USUAL);

    /// What the units of a memory are good for in this job.
    ///
    /// @param memory which
    public TrustPolicy policy(MemoryId memory) {
        return job.and(policies.getOrDefault(memory, TrustPolicy.USUAL));
    }

    /// Whether a unit may be shown among the matches.
    ///
    /// @param unit which
    public boolean offers(TranslationUnit unit) {
        return unit.unit().trust().compareTo(policy(unit.memory()).offered()) >= 0;
    }

    /// Whether a unit may be put into an empty target by itself.
    ///
    /// @param unit which
    public boolean inserts(TranslationUnit unit) {
        return unit.unit().trust().compareTo(policy(unit.memory()).inserted()) >= 0;
    }

    /// Whether a segment's text may be carried to the same segments of its article.
    ///
    /// @param trust how far the segment is trusted
    public boolean propagates(Trust trust) {
        return trust.compareTo(writable().map(this::policy).orElse(job).propagated()) >= 0;
    }

    /// The memory that the job's confirmed segments go to; empty when none of its own may be written.
    public Optional<MemoryId> writable() {
        return attachments.stream()
                .filter(MemoryUpkeep.Attachment::writable)
                .map(MemoryUpkeep.Attachment::memory)
                .findFirst();
    }

    /// The place of a memory in the order in which the job asks, from 0; equal matches stand in this order.
    ///
    /// @param memory which
    public int priority(MemoryId memory) {
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).memory().equals(memory)) {
                return i;
            }
        }
        return attachments.size();
    }
}
