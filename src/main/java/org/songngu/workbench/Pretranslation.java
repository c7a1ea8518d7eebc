package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/// Fills the empty segments of a job from memory and terms. One short transaction a segment: nobody waits for it.
@Component
class Pretranslation {

    /// The lowest similarity that counts as coverage and is shown.
    private static final int SHOWN_PERCENT = 60;

    private static final int PAGE = 500;

    private final SegmentRows segments;
    private final SegmentHistory history;
    private final SuggestionAssembler assembler;
    private final HouseStyles houseStyles;
    private final JdbcWorkbench.Outside outside;

    Pretranslation(
            SegmentRows segments,
            SegmentHistory history,
            SuggestionAssembler assembler,
            HouseStyles houseStyles,
            JdbcWorkbench.Outside outside) {
        this.segments = segments;
        this.history = history;
        this.assembler = assembler;
        this.houseStyles = houseStyles;
        this.outside = outside;
    }

    void run(TranslationJob job, Account account, Progress progress) {
        HouseStyle style = houseStyles.byCode(job.job().houseStyle());
        int total = job.segments();
        int done = 0;
        String previous = "";
        List<Segment> page = segments.page(job.id(), 1, PAGE);
        while (!page.isEmpty()) {
            List<Segment> following = segments.page(job.id(), page.getLast().number() + 1, PAGE);
            for (int i = 0; i < page.size(); i++) {
                if (progress.isCancelled()) {
                    return;
                }
                Segment segment = page.get(i);
                String next = i + 1 < page.size()
                        ? page.get(i + 1).source()
                        : following.isEmpty() ? "" : following.getFirst().source();
                lookUp(job, segment, new Around(previous, next), style, account);
                previous = segment.source();
                progress.step(++done, total);
            }
            page = following;
        }
    }

    /// The sources of the neighbours.
    private record Around(String previous, String next) {}

    private void lookUp(TranslationJob job, Segment segment, Around around, HouseStyle style, Account account) {
        SuggestionQuery query = new SuggestionQuery(
                segment.source(),
                around.previous(),
                around.next(),
                job.job().pair(),
                job.job().articleDate(),
                style,
                SHOWN_PERCENT);
        Suggestions found = assembler.suggest(query);
        segments.setMatchBand(segment.id(), band(found));
        if (!segment.target().isEmpty()) {
            return;
        }
        Optional<Suggestion> best = found.best();
        best.ifPresent(suggestion -> fill(segment, suggestion, account));
    }

    private static MatchBand band(Suggestions found) {
        return found.matches().isEmpty()
                ? MatchBand.NEW
                : origin(found.matches().getFirst()).band();
    }

    private void fill(Segment segment, Suggestion suggestion, Account account) {
        Origin origin = origin(suggestion);
        Optional<Segment> filled = outside.inTransaction(() -> {
            Optional<Segment> stored = segments.fill(segment, suggestion.text(), origin, Instant.now());
            stored.ifPresent(now -> history.add(
                    now.id(),
                    now.job(),
                    new SegmentVersion(
                            now.version(),
                            SegmentVersion.Action.PRETRANSLATED,
                            now.target(),
                            now.state(),
                            account.userName(),
                            now.changedAt(),
                            origin.name()),
                    null));
            return stored;
        });
        filled.ifPresent(now -> outside.tell(new SegmentsChanged(now.job(), List.of(now), "")));
    }

    /// What is remembered of where a text came from.
    static Origin origin(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.FromMemory memory -> {
                int percent = memory.match().score().percent();
                String article = memory.match().unit().unit().origin().article();
                yield new Origin(MatchBand.of(percent), percent, article);
            }
            case Suggestion.Assembled assembled -> new Origin(MatchBand.ASSEMBLED, 0, "");
            case Suggestion.FromTermbase term -> Origin.NONE;
            case Suggestion.FromPlaceable placeable -> Origin.NONE;
        };
    }
}
