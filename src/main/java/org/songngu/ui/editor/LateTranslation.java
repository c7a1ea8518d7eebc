package org.songngu.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.MemoryUse;
import org.songngu.mt.Engine;
import org.songngu.suggestion.EngineOffers;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.workbench.JobEngines;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;

/// Asks a job's engine about the segments of one editor behind the look-ups, one request at a time and several segments
/// in it; what is known already comes with the look-up. What waited longest is dropped when more is wanted.
final class LateTranslation {

    private static final int MOST_WAITING = 8;

    private final JobEngines engines;
    private final EngineSuggestions suggestions;
    private final HouseStyles houseStyles;
    private final Consumer<List<Long>> arrived;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<Long, Wanted> waiting = new LinkedHashMap<>();
    private boolean asking;

    /// A segment to ask about.
    private record Wanted(Engine engine, SuggestionQuery query) {}

    /// @param engines     whom the job asks
    /// @param suggestions asks
    /// @param houseStyles of the terms that the engine is told
    /// @param arrived     told, from another thread, which segments are worth another look-up
    LateTranslation(
            JobEngines engines, EngineSuggestions suggestions, HouseStyles houseStyles, Consumer<List<Long>> arrived) {
        this.engines = engines;
        this.suggestions = suggestions;
        this.houseStyles = houseStyles;
        this.arrived = arrived;
    }

    /// Adds what the engine is known to say, last; otherwise begins to ask, and returns at once. Texts that somebody
    /// confirmed are not sent.
    ///
    /// @param help    what memory and terms say
    /// @param facts   of the job
    /// @param segment which
    Help with(Help help, NewJob facts, Segment segment) {
        Optional<Engine> engine = engines.of(segment.job());
        if (engine.isEmpty()) {
            return help;
        }
        SuggestionQuery query = new SuggestionQuery(
                        segment.source(),
                        "",
                        "",
                        facts.pair(),
                        facts.articleDate(),
                        houseStyles.byCode(facts.houseStyle()),
                        SegmentHelp.MINIMUM_PERCENT)
                .in(MemoryUse.ALL, List.of(), facts.terms().asked());
        Optional<EngineOffers> known = suggestions.known(engine.get(), query);
        boolean open = segment.state() == SegmentState.NOT_TRANSLATED || segment.state() == SegmentState.DRAFT;
        if (known.isEmpty() && open) {
            want(segment.id().value(), new Wanted(engine.get(), query));
        }
        return known.map(offers -> help.with(engine.get(), offers)).orElse(help);
    }

    private void want(long id, Wanted wanted) {
        lock.lock();
        try {
            waiting.putLast(id, wanted);
            if (waiting.size() > MOST_WAITING) {
                waiting.pollFirstEntry();
            }
            if (!asking) {
                asking = true;
                Thread.ofVirtual().name("machine-translation").start(this::askAll);
            }
        } finally {
            lock.unlock();
        }
    }

    private void askAll() {
        try {
            answerAll();
        } finally {
            // a database that fails must not silence the engine for good
            lock.lock();
            asking = false;
            lock.unlock();
        }
    }

    private void answerAll() {
        for (LinkedHashMap<Long, Wanted> taken = take(); !taken.isEmpty(); taken = take()) {
            Engine engine = taken.lastEntry().getValue().engine();
            List<Long> ids = new ArrayList<>();
            List<SuggestionQuery> queries = new ArrayList<>();
            taken.forEach((id, wanted) -> {
                // the job was given another engine meanwhile
                if (wanted.engine().equals(engine)) {
                    ids.add(id);
                    queries.add(wanted.query());
                }
            });
            suggestions.ask(engine, queries);
            arrived.accept(ids);
        }
    }

    private LinkedHashMap<Long, Wanted> take() {
        lock.lock();
        try {
            LinkedHashMap<Long, Wanted> taken = new LinkedHashMap<>(waiting);
            waiting.clear();
            asking = !taken.isEmpty();
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
