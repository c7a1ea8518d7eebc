package org.songngu.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.mt.Engine;
import org.songngu.mt.MachineTranslation;
import org.songngu.suggestion.EngineOffers;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionQuery;
import org.springframework.stereotype.Component;

/// Fills what memory and terms left empty from the job's engine, a few texts at a time.
@Component
class EngineFilling {

    private final JobEngines engines;
    private final EngineSuggestions suggestions;
    private final FilledSegments filled;

    EngineFilling(JobEngines engines, EngineSuggestions suggestions, FilledSegments filled) {
        this.engines = engines;
        this.suggestions = suggestions;
        this.filled = filled;
    }

    /// A segment that nothing was found for.
    ///
    /// @param segment as it was read
    /// @param query   its text and circumstances
    record Open(Segment segment, SuggestionQuery query) {}

    Optional<Engine> engine(JobId job) {
        return engines.of(job);
    }

    /// Asks until everything is filled, the user stops it, or the engine fails; what is filled stays.
    ///
    /// @param job      whose
    /// @param engine   which
    /// @param open     segments of the job
    /// @param account  who
    /// @param progress told after every request, and of a failure
    void fill(JobId job, Engine engine, List<Open> open, Account account, Progress progress) {
        int done = 0;
        while (done < open.size() && !progress.isCancelled()) {
            List<Open> batch = batch(open, done);
            EngineOffers offers =
                    suggestions.ask(engine, batch.stream().map(Open::query).toList());
            if (offers.failure().isPresent()) {
                progress.engineFailed(engine.settings().name(), offers.failure().get());
                return;
            }
            if (!filled.store(job, account.userName(), found(batch, offers.offers()))) {
                return;
            }
            done += batch.size();
            progress.step(done, open.size());
        }
    }

    private static List<Open> batch(List<Open> open, int from) {
        int chars = 0;
        int to = from;
        while (to < open.size() && to - from < MachineTranslation.MOST_TEXTS) {
            chars += open.get(to).segment().source().length();
            if (to > from && chars > MachineTranslation.MOST_CHARS) {
                break;
            }
            to++;
        }
        return open.subList(from, to);
    }

    private static List<FilledSegments.Found> found(List<Open> batch, List<Optional<Suggestion.FromEngine>> offers) {
        List<FilledSegments.Found> found = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Segment segment = batch.get(i).segment();
            offers.get(i)
                    .map(offer -> new SegmentRows.Filling(
                            segment, StoredText.of(offer.text()), Origin.ofEngine(offer.engine())))
                    .ifPresent(filling ->
                            found.add(new FilledSegments.Found(segment, MatchBand.MT, Optional.of(filling))));
        }
        return found;
    }
}
