package org.songngu.workbench;

import org.songngu.suggestion.SuggestionQuery;

/// What a job adds to a question about one of its segments. Safe for many threads.
public interface JobKnowledge {

    /// The question as the job asks it: of its own memories and termbases, under its policy, and knowing what was
    /// typed elsewhere in the article.
    ///
    /// @param query   the segment's text and surroundings
    /// @param job     its job
    /// @param segment its number in the job
    SuggestionQuery asked(SuggestionQuery query, JobId job, int segment);
}
