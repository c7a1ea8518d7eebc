package org.songngu.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUse;
import org.songngu.mt.Engine;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/// Fills the empty segments of a job from memory and terms, and what is left from the job's engine, if it has one.
///
/// Looks up outside of any transaction and stores some fifty segments at a time in a short one: nobody who types waits,
/// and open editors hear of fifty segments at once.
@Component
class Pretranslation {

    /// The lowest similarity that counts as coverage and is shown.
    private static final int SHOWN_PERCENT = 60;

    private static final int PAGE = 500;

    private static final int STORED_AT_ONCE = 50;

    private final SegmentRows segments;
    private final SuggestionAssembler assembler;
    private final ArticleKnowledge knowledge;
    private final HouseStyles houseStyles;
    private final FilledSegments filled;
    private final EngineFilling engines;

    Pretranslation(
            SegmentRows segments,
            SuggestionAssembler assembler,
            ArticleKnowledge knowledge,
            HouseStyles houseStyles,
            FilledSegments filled,
            EngineFilling engines) {
        this.segments = segments;
        this.assembler = assembler;
        this.knowledge = knowledge;
        this.houseStyles = houseStyles;
        this.filled = filled;
        this.engines = engines;
    }

    /// What stays the same for a whole job.
    private record Run(
            NewJob facts, HouseStyle style, Map<MemoryId, String> memoryNames, ArticleKnowledge.Opened knowledge) {}

    void run(TranslationJob job, Account account, Progress progress) {
        HouseStyle style = houseStyles.byCode(job.job().houseStyle());
        Run run = new Run(job.job(), style, knowledge.memoryNames(), knowledge.open(job.id()));
        Optional<Engine> engine = engines.engine(job.id());
        Ahead ahead = new Ahead(job.id());
        List<FilledSegments.Found> found = new ArrayList<>();
        List<EngineFilling.Open> open = new ArrayList<>();
        int total = job.segments();
        int done = 0;
        while (ahead.advance() && !progress.isCancelled()) {
            SuggestionQuery query = query(run, ahead);
            FilledSegments.Found one = lookUp(run, ahead.segment(), query);
            found.add(one);
            if (engine.isPresent()
                    && one.filling().isEmpty()
                    && one.segment().target().isBlank()) {
                open.add(new EngineFilling.Open(
                        one.segment(),
                        query.in(MemoryUse.ALL, List.of(), run.facts().terms().asked())));
            }
            if (found.size() == STORED_AT_ONCE) {
                if (!filled.store(job.id(), account.userName(), found)) {
                    return;
                }
                found.clear();
            }
            progress.step(++done, total);
        }
        if (filled.store(job.id(), account.userName(), found)) {
            engine.ifPresent(one -> engines.fill(job.id(), one, open, account, progress));
        }
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

    private static SuggestionQuery query(Run run, Ahead ahead) {
        return new SuggestionQuery(
                ahead.segment().source(),
                ahead.previous(),
                ahead.next(),
                run.facts().pair(),
                run.facts().articleDate(),
                run.style(),
                SHOWN_PERCENT);
    }

    private FilledSegments.Found lookUp(Run run, Segment segment, SuggestionQuery query) {
        Suggestions suggestions = assembler.suggest(run.knowledge().asked(query, segment.number()));
        Optional<Suggestion> best = suggestions.best();
        // what an engine filled in before stays counted as that
        boolean machine = best.isEmpty()
                && segment.origin().band() == MatchBand.MT
                && !segment.target().isBlank();
        MatchBand band = best.or(() -> suggestions.matches().stream().findFirst())
                .map(Pretranslation::band)
                .filter(found -> !machine)
                .orElse(machine ? MatchBand.MT : MatchBand.NEW);
        Optional<SegmentRows.Filling> filling = best.filter(
                        suggestion -> segment.target().isBlank())
                .map(suggestion -> new SegmentRows.Filling(
                        segment, StoredText.of(suggestion.text()), origin(suggestion, run.memoryNames())));
        return new FilledSegments.Found(segment, band, filling);
    }

    // A match that lost its negation needs the translator, however high its percentage (features.md §5.2).
    private static MatchBand band(Suggestion suggestion) {
        MatchBand band = origin(suggestion, Map.of()).band();
        boolean critical = switch (suggestion) {
            case Suggestion.FromMemory found -> !found.match().critical().isEmpty();
            case Suggestion.FromArticle found ->
                !found.found().match().critical().isEmpty();
            case Suggestion.Assembled assembled -> false;
            case Suggestion.FromEngine engine -> false;
            case Suggestion.FromTermbase term -> false;
            case Suggestion.FromPlaceable placeable -> false;
        };
        return critical && band.compareTo(MatchBand.HIGH_FUZZY) < 0 ? MatchBand.HIGH_FUZZY : band;
    }

    /// What is remembered of where a text came from.
    private static Origin origin(Suggestion suggestion, Map<MemoryId, String> memoryNames) {
        return switch (suggestion) {
            case Suggestion.FromMemory found ->
                Origin.ofMemory(
                        found.score().percent(),
                        memoryNames.getOrDefault(found.match().unit().memory(), ""),
                        found.match().unit().unit().origin().article());
            case Suggestion.FromArticle found ->
                Origin.ofSegment(found.found().score().percent(), found.segment());
            case Suggestion.Assembled assembled -> Origin.ASSEMBLED;
            case Suggestion.FromEngine engine -> Origin.ofEngine(engine.engine());
            case Suggestion.FromTermbase term -> Origin.NONE;
            case Suggestion.FromPlaceable placeable -> Origin.NONE;
        };
    }
}
