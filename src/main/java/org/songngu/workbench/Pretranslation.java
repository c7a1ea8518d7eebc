package org.songngu.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.MemoryId;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/// Fills the empty segments of a job from memory and terms.
///
/// Looks up outside of any transaction and stores some fifty segments at a time in a short one: nobody who types waits,
/// and open editors hear of fifty segments at once.
@Component
class Pretranslation {

    /// The lowest similarity that counts as coverage and is shown.
    private static final int SHOWN_PERCENT = 60;

    private static final int PAGE = 500;

    private static final int STORED_AT_ONCE = 50;

    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final SuggestionAssembler assembler;
    private final ArticleKnowledge knowledge;
    private final HouseStyles houseStyles;
    private final Outside outside;

    Pretranslation(
            JobRows jobs,
            SegmentRows segments,
            SegmentHistory history,
            SuggestionAssembler assembler,
            ArticleKnowledge knowledge,
            HouseStyles houseStyles,
            Outside outside) {
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.assembler = assembler;
        this.knowledge = knowledge;
        this.houseStyles = houseStyles;
        this.outside = outside;
    }

    /// What stays the same for a whole job.
    private record Run(
            JobId job,
            NewJob facts,
            HouseStyle style,
            Map<MemoryId, String> memoryNames,
            String userName,
            ArticleKnowledge.Opened knowledge) {}

    /// What was found for a segment.
    ///
    /// @param segment the segment as it was read
    /// @param band    the band in which it counts
    /// @param filling what to fill in, if anything
    private record Found(Segment segment, MatchBand band, Optional<SegmentRows.Filling> filling) {}

    void run(TranslationJob job, Account account, Progress progress) {
        HouseStyle style = houseStyles.byCode(job.job().houseStyle());
        Run run = new Run(
                job.id(), job.job(), style, knowledge.memoryNames(), account.userName(), knowledge.open(job.id()));
        Ahead ahead = new Ahead(job.id());
        List<Found> found = new ArrayList<>();
        int total = job.segments();
        int done = 0;
        while (ahead.advance() && !progress.isCancelled()) {
            found.add(lookUp(run, ahead));
            if (found.size() == STORED_AT_ONCE) {
                if (!store(run, found)) {
                    return;
                }
                found.clear();
            }
            progress.step(++done, total);
        }
        store(run, found);
    }

    /// Walks through the segments of a job, knowing the neighbours.
    private final class Ahead {

        private final JobId job;
        private List<Segment> page = List.of();
        private List<Segment> following;
        private int at = -1;
        private String previous = "";

        Ahead(JobId job) {
            this.job = job;
            this.following = segments.page(job, 1, PAGE);
        }

        boolean advance() {
            if (at >= 0 && at < page.size()) {
                previous = segment().source();
            }
            at++;
            if (at >= page.size()) {
                page = following;
                at = 0;
                following = page.isEmpty()
                        ? List.of()
                        : segments.page(job, page.getLast().number() + 1, PAGE);
            }
            return !page.isEmpty();
        }

        Segment segment() {
            return page.get(at);
        }

        String previous() {
            return previous;
        }

        String next() {
            if (at + 1 < page.size()) {
                return page.get(at + 1).source();
            }
            return following.isEmpty() ? "" : following.getFirst().source();
        }
    }

    private Found lookUp(Run run, Ahead ahead) {
        Segment segment = ahead.segment();
        SuggestionQuery query = new SuggestionQuery(
                segment.source(),
                ahead.previous(),
                ahead.next(),
                run.facts().pair(),
                run.facts().articleDate(),
                run.style(),
                SHOWN_PERCENT);
        Suggestions suggestions = assembler.suggest(run.knowledge().asked(query, segment.number()));
        Optional<Suggestion> best = suggestions.best();
        MatchBand band = best.or(() -> suggestions.matches().stream().findFirst())
                .map(Pretranslation::band)
                .orElse(MatchBand.NEW);
        Optional<SegmentRows.Filling> filling = best.filter(
                        suggestion -> segment.target().isBlank())
                .map(suggestion -> new SegmentRows.Filling(
                        segment, StoredText.of(suggestion.text()), origin(suggestion, run.memoryNames())));
        return new Found(segment, band, filling);
    }

    // One pre-translation of a job at a time, so that no two wait for each other.
    private boolean store(Run run, List<Found> found) {
        if (found.isEmpty()) {
            return true;
        }
        List<Segment> filled = new ArrayList<>();
        boolean stored = outside.inTransaction(() -> {
            if (!jobs.lock(run.job())) {
                return false;
            }
            Map<SegmentId, MatchBand> bands = new LinkedHashMap<>();
            found.forEach(one -> bands.put(one.segment().id(), one.band()));
            segments.setMatchBands(bands);
            filled.addAll(segments.fill(fillings(found), Instant.now()));
            history.addFilled(filled, run.userName());
            return true;
        });
        if (!filled.isEmpty()) {
            outside.tell(new SegmentsChanged(run.job(), List.copyOf(filled), ""));
        }
        return stored;
    }

    private static List<SegmentRows.Filling> fillings(List<Found> found) {
        return found.stream().flatMap(one -> one.filling().stream()).toList();
    }

    // A match that lost its negation needs the translator, however high its percentage (features.md §5.2).
    private static MatchBand band(Suggestion suggestion) {
        MatchBand band = origin(suggestion, Map.of()).band();
        boolean critical = switch (suggestion) {
            case Suggestion.FromMemory found -> !found.match().critical().isEmpty();
            case Suggestion.FromArticle found ->
                !found.found().match().critical().isEmpty();
            case Suggestion.Assembled assembled -> false;
            case Suggestion.FromTermbase term -> false;
            case Suggestion.FromPlaceable placeable -> false;
        };
        return critical && band.compareTo(MatchBand.HIGH_FUZZY) < 0 ? MatchBand.HIGH_FUZZY : band;
    }

    /// What is remembered of where a text came from.
    private static Origin origin(Suggestion suggestion, Map<MemoryId, String> memoryNames) {
        return switch (suggestion) {
            case Suggestion.FromMemory found -> {
                int percent = found.score().percent();
                String memoryName =
                        memoryNames.getOrDefault(found.match().unit().memory(), "");
                String article = found.match().unit().unit().origin().article();
                String between = memoryName.isBlank() || article.isBlank() ? "" : " · ";
                yield new Origin(MatchBand.of(percent), percent, memoryName + between + article);
            }
            case Suggestion.FromArticle found -> {
                int percent = found.found().score().percent();
                yield new Origin(MatchBand.of(percent), percent, "#" + found.segment());
            }
            case Suggestion.Assembled assembled -> new Origin(MatchBand.ASSEMBLED, 0, "");
            case Suggestion.FromTermbase term -> Origin.NONE;
            case Suggestion.FromPlaceable placeable -> Origin.NONE;
        };
    }
}
