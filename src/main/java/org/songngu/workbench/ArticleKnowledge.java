package org.songngu.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.memory.SourceShelf;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.Trust;
import org.songngu.suggestion.SuggestionQuery;
import org.springframework.stereotype.Component;

/// Repetitions and near repetitions inside an article, and the memories that its job asks.
///
/// The sources of the articles that are worked on are kept ready for comparison; what stands in the targets is read
/// anew at each question, so that a colleague's draft is offered at once.
@Component
class ArticleKnowledge implements JobKnowledge {

    private static final int ARTICLES_KEPT = 20;
    private static final int MOST_TEXTS = 30;

    private final JobRows jobs;
    private final SegmentRows segments;
    private final TranslationMemory memory;
    private final MemoryPolicies policies;
    private final ReentrantLock keeping = new ReentrantLock();
    private final LinkedHashMap<JobId, Sources> kept = new LinkedHashMap<>(16, 0.75f, true);

    ArticleKnowledge(JobRows jobs, SegmentRows segments, TranslationMemory memory, MemoryPolicies policies) {
        this.jobs = jobs;
        this.segments = segments;
        this.memory = memory;
        this.policies = policies;
    }

    /// The names of the memories.
    Map<MemoryId, String> memoryNames() {
        return memory.names();
    }

    /// The sources of an article at one time.
    ///
    /// @param stamp another one when a segment was split, merged or put elsewhere
    /// @param texts by number, from 1 at place 0
    /// @param shelf the same, ready for comparison
    private record Sources(String stamp, List<String> texts, SourceShelf shelf) {

        String at(int number) {
            return number < 1 || number > texts.size() ? "" : texts.get(number - 1);
        }
    }

    /// A job's knowledge at one time, for many questions.
    final class Opened {

        private final JobId job;
        private final NewJob facts;
        private final MemoryUse use;
        private final Sources sources;

        private Opened(JobId job, NewJob facts, MemoryUse use, Sources sources) {
            this.job = job;
            this.facts = facts;
            this.use = use;
            this.sources = sources;
        }

        SuggestionQuery asked(SuggestionQuery query, int segment) {
            List<Integer> near = sources.shelf().near(query.source(), query.minimumPercent(), MOST_TEXTS).stream()
                    .map(place -> place + 1)
                    .filter(number -> number != segment)
                    .toList();
            List<SuggestionQuery.ArticleText> texts = new ArrayList<>();
            for (Segment other : segments.typed(job, near)) {
                texts.add(new SuggestionQuery.ArticleText(other.number(), unit(other)));
            }
            return query.in(use, texts, facts.terms().asked());
        }

        private NewUnit unit(Segment other) {
            Trust trust = switch (other.state()) {
                case NOT_TRANSLATED, DRAFT -> Trust.DRAFT;
                case TRANSLATED -> Trust.TRANSLATED;
                case APPROVED -> Trust.APPROVED;
            };
            return new NewUnit(
                    facts.pair(),
                    other.source(),
                    other.target(),
                    sources.at(other.number() - 1),
                    sources.at(other.number() + 1),
                    trust,
                    new NewUnit.Origin(other.author(), other.changedAt(), facts.title(), facts.houseStyle(), ""));
        }
    }

    Opened open(JobId job) {
        NewJob facts = jobs.facts(job);
        return new Opened(job, facts, policies.use(job.value()), sources(job, facts));
    }

    @Override
    public SuggestionQuery asked(SuggestionQuery query, JobId job, int segment) {
        return open(job).asked(query, segment);
    }

    private Sources sources(JobId job, NewJob facts) {
        String stamp = segments.sourceStamp(job);
        keeping.lock();
        try {
            Sources known = kept.get(job);
            if (known != null && known.stamp().equals(stamp)) {
                return known;
            }
        } finally {
            keeping.unlock();
        }
        List<String> texts = segments.sources(job);
        Sources fresh = new Sources(stamp, texts, memory.shelf(facts.pair(), texts));
        keeping.lock();
        try {
            kept.put(job, fresh);
            if (kept.size() > ARTICLES_KEPT) {
                kept.pollFirstEntry();
            }
        } finally {
            keeping.unlock();
        }
        return fresh;
    }
}
