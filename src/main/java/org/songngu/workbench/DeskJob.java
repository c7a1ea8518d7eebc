package org.songngu.workbench;

import java.util.List;

/// A job as the desk lists it.
///
/// @param job    the job
/// @param stage  how far it is
/// @param words  words or syllables of its sources
/// @param known  those of segments that the desk knew at 75 % or more at the last pre-translation
/// @param people user names of those who have a part of it or its review, or wrote or confirmed something in it, by
///               name
public record DeskJob(TranslationJob job, JobStage stage, int words, int known, List<String> people) {

    /// How much of it the desk knew, 0–100, rounded down.
    public int coveragePercent() {
        return words == 0 ? 0 : (int) (100L * known / words);
    }
}
